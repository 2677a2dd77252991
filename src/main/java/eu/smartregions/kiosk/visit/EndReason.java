package eu.smartregions.kiosk.visit;

/// The reason for which a visit ended. Each is a reset: the next touch begins another visit.
public enum EndReason {
    /// The visitor pressed Home.
    HOME("home"),
    /// Nobody touched the screen for the idle limit.
    IDLE("idle"),
    /// Staff took over, or took content from the screen, or something broke.
    STAFF("staff"),
    /// The kiosk was switched off, or lost its power: then the end is written at the next start.
    POWER("power");

    private final String key;

    EndReason(String key) {
        this.key = key;
    }

    /// Returns the word in the database and in exports, which never changes.
    public String key() {
        return key;
    }
}
