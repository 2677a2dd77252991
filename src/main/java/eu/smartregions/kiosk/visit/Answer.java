package eu.smartregions.kiosk.visit;

/// What a visitor can answer when asked how the kiosk was.
public enum Answer {
    VERY_GOOD("very-good"), GOOD("good"), SO_SO("so-so"), BAD("bad"), VERY_BAD("very-bad");

    private final String key;

    Answer(String key) {
        this.key = key;
    }

    /// The word in the database and in exports; stable for ever.
    public String key() {
        return key;
    }
}
