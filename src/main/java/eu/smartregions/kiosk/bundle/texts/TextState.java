package eu.smartregions.kiosk.bundle.texts;

/// What a translation of a text is like.
enum TextState {
    /// Written or confirmed by people.
    TRANSLATED("translated"),
    /// Made by a machine, confirmed by nobody.
    BY_MACHINE("by machine"),
    /// Made from another source than the present one.
    OUTDATED("outdated"),
    /// Not there.
    MISSING("missing");

    private final String words;

    TextState(String words) {
        this.words = words;
    }

    /// Returns what translators read.
    String words() {
        return words;
    }
}
