package eu.smartregions.kiosk.visit;

/// Whose visit it was. Figures count visitors only, unless more is asked for.
public enum VisitKind {
    VISITOR("visitor"), REHEARSAL("rehearsal"), STAFF("staff");

    private final String key;

    VisitKind(String key) {
        this.key = key;
    }

    /// The word in the database and in exports; stable for ever.
    public String key() {
        return key;
    }
}
