package eu.smartregions.kiosk.visit;

/// How a place was reached.
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

    /// The word in the database and in exports; stable for ever.
    public String key() {
        return key;
    }

    boolean byVisitor() {
        return this != KIOSK;
    }
}
