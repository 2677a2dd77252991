package eu.smartregions.kiosk.content.place;

/// The way in which a place was reached.
public enum Navigation {
    /// The visitor tapped something that leads there.
    TAP("tap"),
    /// The visitor went back.
    BACK("back"),
    /// The visitor pressed Home.
    HOME("home"),
    /// The kiosk went there by itself, for example to the attract loop after a reset.
    KIOSK("kiosk");

    private final String key;

    Navigation(String key) {
        this.key = key;
    }

    /// Returns the word in the database and in exports, which never changes.
    public String key() {
        return key;
    }

    /// Whether a visitor went there, rather than the kiosk by itself.
    public boolean byVisitor() {
        return this != KIOSK;
    }
}
