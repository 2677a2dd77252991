package eu.smartregions.kiosk.report.html;

/// What is too little to be shown where it might single somebody out.
final class Few {
    /// Fewer visits than this are not shown in tables that cross one thing with another.
    static final long LEAST = 5;
    /// What stands in their place.
    static final String SAID = "too few to show";

    private Few() {
    }
}
