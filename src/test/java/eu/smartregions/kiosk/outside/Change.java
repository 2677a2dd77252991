package eu.smartregions.kiosk.outside;

/// The kinds of change that a tap makes of a screen.
public enum Change {
    /// The loop that plays while nobody is there gives way to Home.
    ATTRACT_TO_HOME("attract to Home"),
    /// Home to the list and the map of an area.
    HOME_TO_AREA("Home to area"),
    /// An area to one of its regions.
    AREA_TO_REGION("area to region"),
    /// A region to Home.
    REGION_TO_HOME("region to Home"),
    /// One page back.
    BACK("Back"),
    /// A key of the search to what it finds.
    SEARCH_KEY("key of the search to result"),
    /// The same page in another language.
    LANGUAGE("another language"),
    /// The same page with text of another size.
    TEXT_SIZE("another text size");

    private final String title;

    Change(String title) {
        this.title = title;
    }

    /// What it is called in tables.
    public String title() {
        return title;
    }
}
