package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The strength of a match. Complements count before likeness, so that a visitor meets those who have what is missing
/// at home; between equals the share of common fields decides, then another country, then the identifier.
///
/// | completes | points | is alike | points |
/// |---|---|---|---|
/// | an offer meets a wish | 4 | both in a partnership | 3 |
/// | one leads where the other takes part | 2 | both wish for the same | 2 |
/// | a partnership joins their different fields | 1 | both in a network | 2 |
/// | one leads a partnership open to the other | 1 | both work on a theme | 2 |
/// | | | both on a platform | 1 |
///
/// The two kinds of one point count once, however many there are: otherwise regions in many partnerships would come
/// first for everybody. For visitors without a region of their own an offer counts 4, a partnership led 2 and one taken
/// part in 1; between equals the share of the region's priorities in the field of the query decides.
///
/// @param completes the points for complements
/// @param likeness  the points for likeness
/// @param alike     the share that decides between equals, 0 to 1
record MatchScore(Match match, int completes, int likeness, double alike, boolean sameCountry) {
    static final Comparator<MatchScore> STRONGEST_FIRST = Comparator.comparingInt(MatchScore::completes)
            .thenComparingInt(MatchScore::likeness)
            .thenComparingDouble(MatchScore::alike).reversed()
            .thenComparing(MatchScore::sameCountry)
            .thenComparing(strength -> strength.match().region().id().value());

    /// Returns the strength of a match between a region and the visitor's own.
    static MatchScore between(Profile own, Profile other, Match match) {
        List<Reason> reasons = match.reasons();
        int completes = reasons.stream().mapToInt(MatchScore::completing).sum()
                + once(reasons, Reason.Completes.class::isInstance) + once(reasons, Reason.Opens.class::isInstance);
        return new MatchScore(match, completes, reasons.stream().mapToInt(MatchScore::likening).sum(),
                Similarity.of(own, other), own.region().country().equals(other.region().country()));
    }

    /// Returns the strength of a match for a visitor without a region of their own.
    static MatchScore alone(PartnerQuery quest, Match match) {
        int points = match.reasons().stream().mapToInt(MatchScore::standing).sum();
        return new MatchScore(match, points, 0, focus(match.region(), quest), false);
    }

    private static int once(List<Reason> reasons, Predicate<Reason> kind) {
        return reasons.stream().anyMatch(kind) ? 1 : 0;
    }

    private static int completing(Reason reason) {
        return switch (reason) {
            case Reason.Meets _ -> 4;
            case Reason.Leads _ -> 2;
            // @formatter:off
            case Reason.Completes _, Reason.Opens _, Reason.Together _, Reason.BothWish _, Reason.Network _,
                    Reason.SharedTheme _, Reason.Platform _, Reason.SharedArea _, Reason.Offers _, Reason.IsLead _,
                    Reason.IsPartner _, Reason.Works _, Reason.Active _ -> 0;
            // @formatter:on
        };
    }

    private static int likening(Reason reason) {
        return switch (reason) {
            case Reason.Together _ -> 3;
            // @formatter:off
            case Reason.BothWish _, Reason.Network _, Reason.SharedTheme _ -> 2;
            case Reason.Platform _ -> 1;
            case Reason.Meets _, Reason.Leads _, Reason.Completes _, Reason.Opens _, Reason.SharedArea _,
                    Reason.Offers _, Reason.IsLead _, Reason.IsPartner _, Reason.Works _, Reason.Active _ -> 0;
            // @formatter:on
        };
    }

    private static int standing(Reason reason) {
        return switch (reason) {
            case Reason.Offers _ -> 4;
            case Reason.IsLead _ -> 2;
            case Reason.IsPartner _ -> 1;
            // @formatter:off
            case Reason.Meets _, Reason.Leads _, Reason.Completes _, Reason.Opens _, Reason.Together _,
                    Reason.BothWish _, Reason.Network _, Reason.SharedTheme _, Reason.Platform _, Reason.SharedArea _,
                    Reason.Works _, Reason.Active _ -> 0;
            // @formatter:on
        };
    }

    private static double focus(Region region, PartnerQuery quest) {
        Optional<AreaId> area = quest.area();
        List<Priority> priorities = region.specialisation().priorities();
        if (area.isEmpty() || priorities.isEmpty()) {
            return 0;
        }
        long inField = priorities.stream().filter(priority -> priority.areas().contains(area.get())).count();
        return (double) inField / priorities.size();
    }
}
