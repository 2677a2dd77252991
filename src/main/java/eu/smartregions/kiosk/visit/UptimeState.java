package eu.smartregions.kiosk.visit;

/// The user of a running kiosk: visitors, staff or, outside the opening hours, nobody. A kiosk that is off records
/// nothing, which tells off from idle and from closed.
public enum UptimeState {
    /// Visitors can use it.
    OPEN("open"),
    /// Staff use it.
    STAFF("staff"),
    /// The exhibition is closed, and the screen rests.
    CLOSED("closed");

    private final String key;

    UptimeState(String key) {
        this.key = key;
    }

    /// Returns the word in the database and in exports, which never changes.
    public String key() {
        return key;
    }

    /// Returns the state for a word in the database.
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
