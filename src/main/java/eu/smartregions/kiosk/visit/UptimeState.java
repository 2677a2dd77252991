package eu.smartregions.kiosk.visit;

/// In whose hands a running kiosk is. A kiosk that is off records nothing, and that is how off is told from idle.
public enum UptimeState {
    /// Visitors can use it.
    OPEN("open"),
    /// Staff are at it.
    STAFF("staff");

    private final String key;

    UptimeState(String key) {
        this.key = key;
    }

    /// The word in the database and in exports; stable for ever.
    public String key() {
        return key;
    }

    /// The state of a word in the database.
    ///
    /// @throws IllegalArgumentException if there is no such state
    public static UptimeState of(String key) {
        for (UptimeState state : values()) {
            if (state.key.equals(key)) {
                return state;
            }
        }
        throw new IllegalArgumentException("Not a state of a kiosk: " + key);
    }
}
