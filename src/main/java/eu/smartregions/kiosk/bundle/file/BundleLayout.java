package eu.smartregions.kiosk.bundle.file;

import java.util.List;

/// The names of the files and folders of a bundle.
public final class BundleLayout {
    /// The file that every exhibition has.
    public static final String EXHIBITION = "exhibition/exhibition.json";
    /// The sessions of the conference.
    public static final String PROGRAMME = "exhibition/programme.json";
    /// Later events.
    public static final String DATES = "exhibition/dates.json";
    /// Documents worth reading.
    public static final String PUBLICATIONS = "exhibition/publications.json";
    /// Funding instruments.
    public static final String FUNDING = "exhibition/funding.json";
    /// Interregional partnerships.
    public static final String PARTNERSHIPS = "exhibition/partnerships.json";
    /// Exhibitors that are no regions.
    public static final String ORGANISATIONS = "exhibition/organisations.json";
    /// Terms of the field, explained.
    public static final String GLOSSARY = "exhibition/glossary.json";
    /// The map of Europe.
    public static final String MAP = "exhibition/map.json";
    /// The plan of the hall.
    public static final String FLOOR = "exhibition/floor.json";
    /// All files of an exhibition that are not one exhibitor's own.
    public static final List<String> FILES = List.of(EXHIBITION, PROGRAMME, DATES, PUBLICATIONS, FUNDING, PARTNERSHIPS,
            ORGANISATIONS, GLOSSARY, MAP, FLOOR);
    /// The folders of an exhibition; everything beside them is ignored.
    public static final List<String> PARTS = List.of("exhibition", "regions", "organisations");
    /// The file of one region, in its folder.
    public static final String REGION_FILE = "region.json";
    /// The file of one exhibitor that is no region, in its folder.
    public static final String ORGANISATION_FILE = "organisation.json";
    /// The manifest of a packed bundle.
    public static final String MANIFEST = "manifest.json";
    /// The ending of the name under which a text is kept as it was before it was mended; never packed.
    public static final String BEFORE_MENDING = ".before-mending";
    /// The signature of the manifest.
    public static final String SIGNATURE = "manifest.sig";
    /// The picture of a starter bundle, which its author replaces.
    public static final String EXAMPLE_PICTURE = "example.jpg";

    private BundleLayout() {
    }

    /// Returns the name of the file of a region in an exhibition.
    public static String regionFile(String id) {
        return "regions/" + id + "/" + REGION_FILE;
    }

    /// Returns the name of the file of an organisation in an exhibition, if it came in a bundle of its own.
    public static String organisationFile(String id) {
        return "organisations/" + id + "/" + ORGANISATION_FILE;
    }

    /// Whether a file belongs to an exhibition; others beside it are not read.
    public static boolean inContent(String name) {
        return PARTS.contains(name.substring(0, Math.max(0, name.indexOf('/'))));
    }
}
