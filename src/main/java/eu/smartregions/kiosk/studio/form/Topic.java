package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The sections of a bundle's forms, in the order of the visitor's page, each about some fields of one file.
public enum Topic {
    NAME(BundleLayout.REGION_FILE, "format-size",
            Set.of("name", "nativeName", "hook", "summary", "country", "seat", "nuts")),
    FIELDS(BundleLayout.REGION_FILE, "shape-outline", Set.of("areas", "mainAreas", "inArea")),
    PRIORITIES(BundleLayout.REGION_FILE, "order-alphabetical-ascending", Set.of("priorities", "strategy")),
    PICTURES(BundleLayout.REGION_FILE, "image-multiple", Set.of("pictures")),
    PROOFS(BundleLayout.REGION_FILE, "star-four-points-outline", Set.of("proof", "facts")),
    STORIES(BundleLayout.REGION_FILE, "book-open-variant", Set.of("stories")),
    EXCHANGE(BundleLayout.REGION_FILE, "handshake", Set.of("offers", "wishes")),
    PARTNERSHIPS(BundleLayout.REGION_FILE, "account-group", Set.of("memberships")),
    DOCUMENTS(BundleLayout.REGION_FILE, "file-document-outline", Set.of("documents")),
    CONTACT(BundleLayout.REGION_FILE, "card-account-details-outline", Set.of("contact")),
    STAND(BundleLayout.REGION_FILE, "storefront-outline", Set.of("exhibits", "stand")),
    ORGANISATION(BundleLayout.ORGANISATION_FILE, "bank-outline", Set.of("name", "role", "what", "address")),
    EVENT(BundleLayout.EXHIBITION, "calendar-month", Set.of("event")),
    AREAS(BundleLayout.EXHIBITION, "shape-outline", Set.of("areas")),
    PROGRAMME(BundleLayout.PROGRAMME, "clock-outline", Set.of("sessions")),
    ORGANISATIONS(BundleLayout.ORGANISATIONS, "bank-outline", Set.of("organisations")),
    FUNDING(BundleLayout.FUNDING, "hand-coin", Set.of("instruments")),
    NETWORKS(BundleLayout.PARTNERSHIPS, "account-group", Set.of("partnerships")),
    PUBLICATIONS(BundleLayout.PUBLICATIONS, "book-open-variant", Set.of("publications")),
    DATES(BundleLayout.DATES, "calendar-plus", Set.of("dates")),
    GLOSSARY(BundleLayout.GLOSSARY, "comment-quote", Set.of("terms")),
    FLOOR(BundleLayout.FLOOR, "floor-plan", Set.of("spots", "here", "walls", "width", "height", "stepFree")),
    LANGUAGES("", "translate", Set.of()),
    HAND_OVER("", "check-circle", Set.of());

    private static final Set<Topic> LISTED = Set.of(PRIORITIES, PICTURES, PROOFS, STORIES, EXCHANGE, PARTNERSHIPS,
            DOCUMENTS, AREAS, PROGRAMME, ORGANISATIONS, FUNDING, NETWORKS, PUBLICATIONS, DATES, GLOSSARY);

    private final String file;
    private final String icon;
    private final Set<String> fields;

    Topic(String file, String icon, Set<String> fields) {
        this.file = file;
        this.icon = icon;
        this.fields = fields;
    }

    /// Returns the sections of a bundle.
    ///
    /// @param kind region, organisation or exhibition
    public static List<Topic> of(BundleKind kind) {
        return Arrays.stream(values()).filter(topic -> switch (kind) {
            case REGION -> topic.file.equals(BundleLayout.REGION_FILE) || !topic.written();
            case ORGANISATION -> topic.file.equals(BundleLayout.ORGANISATION_FILE) || !topic.written();
            case EXHIBITION, REGIONS, NOTHING -> topic.file.startsWith("exhibition/") || topic == HAND_OVER;
        }).toList();
    }

    /// Returns the key of what a bundle of a kind is called.
    public static String called(BundleKind kind) {
        return "kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    /// Returns the name of the file that it is about; empty if it is about the bundle as a whole.
    public String file() {
        return file;
    }

    /// Returns the name of its icon.
    public String icon() {
        return icon;
    }

    /// Returns the key of its words.
    public String key() {
        return "section." + name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is filled in, rather than looked at before the bundle leaves.
    public boolean written() {
        return this != LANGUAGES && this != HAND_OVER;
    }

    /// Returns the section that a place of a file belongs to.
    public static Topic of(String file, List<String> place) {
        List<Topic> about = Arrays.stream(values()).filter(topic -> topic.file.equals(file)).toList();
        return about.stream().filter(topic -> !place.isEmpty() && topic.fields.contains(place.getFirst())).findFirst()
                .or(() -> about.stream().findFirst())
                .orElse(file.startsWith("exhibition/pictures/") ? AREAS : file.contains("/") ? EVENT : PICTURES);
    }

    /// Returns the section that a problem is mended in.
    public static Topic of(Problem problem) {
        return of(problem.file(), ProblemWords.place(problem));
    }

    /// Returns the lists that its number counts.
    public Set<String> lists() {
        return this == PRIORITIES ? Set.of("priorities") : LISTED.contains(this) ? fields : Set.of();
    }
}
