package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.bundle.json.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The sections of a region's form, in the order of the visitor's page.
public enum Topic {
    NAME("format-size", Set.of("name", "nativeName", "hook", "summary", "country", "seat", "nuts")),
    FIELDS("shape-outline", Set.of("areas", "mainAreas", "inArea")),
    PRIORITIES("order-alphabetical-ascending", Set.of("priorities", "strategy")),
    PICTURES("image-multiple", Set.of("pictures")),
    PROOFS("star-four-points-outline", Set.of("proof", "facts")),
    STORIES("book-open-variant", Set.of("stories")),
    EXCHANGE("handshake", Set.of("offers", "wishes")),
    PARTNERSHIPS("account-group", Set.of("memberships")),
    DOCUMENTS("file-document-outline", Set.of("documents")),
    CONTACT("card-account-details-outline", Set.of("contact")),
    STAND("storefront-outline", Set.of("exhibits", "stand")),
    LANGUAGES("translate", Set.of()),
    HAND_OVER("check-circle", Set.of());

    private final String icon;
    private final Set<String> fields;

    Topic(String icon, Set<String> fields) {
        this.icon = icon;
        this.fields = fields;
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

    /// Returns the section that a place of the file belongs to.
    public static Topic of(List<String> place) {
        for (Topic section : values()) {
            if (!place.isEmpty() && section.fields.contains(place.getFirst())) {
                return section;
            }
        }
        return NAME;
    }

    /// Returns the section that a problem is mended in.
    public static Topic of(Problem problem) {
        return problem.file().equals("region.json") ? of(ProblemWords.place(problem)) : PICTURES;
    }

    /// Returns the lists that its number counts.
    public Set<String> lists() {
        return switch (this) {
            case PRIORITIES -> Set.of("priorities");
            case PROOFS -> Set.of("proof", "facts");
            case PICTURES, STORIES, EXCHANGE, PARTNERSHIPS, DOCUMENTS -> fields;
            default -> Set.of();
        };
    }
}
