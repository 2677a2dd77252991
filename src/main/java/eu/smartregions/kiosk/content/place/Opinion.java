package eu.smartregions.kiosk.content.place;

/// A visitor's answer to the question how the kiosk was, from best to worst.
public enum Opinion {
    VERY_GOOD("very-good"), GOOD("good"), SO_SO("so-so"), BAD("bad"), VERY_BAD("very-bad");

    private final String key;

    Opinion(String key) {
        this.key = key;
    }

    /// Returns the word in the database and in exports, which never changes.
    public String key() {
        return key;
    }
}
