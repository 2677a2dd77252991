package eu.smartregions.kiosk.visit;

/// The kind of a visit by its visitor. Figures count visitors only, unless more is asked for.
public enum VisitKind {
    VISITOR("visitor"), REHEARSAL("rehearsal"), STAFF("staff");

    private final String key;

    VisitKind(String key) {
        this.key = key;
    }

    /// Returns the word in the database and in exports, which never changes.
    public String key() {
        return key;
    }
}
