package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.Instrument.Applicant;
import eu.smartregions.kiosk.content.Instrument.Partnering;
import eu.smartregions.kiosk.content.Partnership;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The possible joint investments of two regions, each with the rule behind it. Symmetric except for the sides.
///
/// @param fields       the fields that both work in, in the exhibition's order
/// @param complements  the strengths of one that the other lacks
/// @param partnerships those that both could join or are in, the ones with members among the two first
/// @param fits         instruments that fit
/// @param failures     instruments that do not, each with the first rule it fails
public record CoInvestment(List<AreaId> fields, List<Reason.Complement> complements, List<Joinable> partnerships,
        List<Fit> fits, List<Failure> failures) {

    /// The relation of a region to a partnership.
    public sealed interface Standing {
        /// It leads it.
        record Leads() implements Standing {
        }

        /// It takes part in it.
        record TakesPart() implements Standing {
        }

        /// It is not in it, but works in these of its fields.
        record WorksIn(Set<AreaId> areas) implements Standing {
            /// Copies the set.
            public WorksIn {
                areas = Set.copyOf(areas);
            }
        }
    }

    /// A partnership and the relation of both regions to it.
    public record Joinable(Partnership partnership, Standing one, Standing other) {
        private int members() {
            return (one instanceof Standing.WorksIn ? 0 : 1) + (other instanceof Standing.WorksIn ? 0 : 1);
        }
    }

    /// The ways in which two regions can use an instrument.
    public enum Way {
        /// In one application.
        TOGETHER,
        /// Each for its own part of the investment, since one applies alone.
        EACH
    }

    /// An instrument that fits.
    ///
    /// @param fields the common fields it is for; empty where it is for all fields
    public record Fit(Instrument instrument, Way way, Set<AreaId> fields) {
        /// Copies the set.
        public Fit {
            fields = Set.copyOf(fields);
        }
    }

    /// A rule that instruments can fail.
    public enum Rule {
        /// The regions need a field in common.
        COMMON_FIELD,
        /// Regional authorities can apply.
        AUTHORITY,
        /// It is for one of the common fields.
        FIELD
    }

    /// An instrument that does not fit.
    public record Failure(Instrument instrument, Rule rule) {
    }

    /// Copies the lists.
    public CoInvestment {
        fields = List.copyOf(fields);
        complements = List.copyOf(complements);
        partnerships = List.copyOf(partnerships);
        fits = List.copyOf(fits);
        failures = List.copyOf(failures);
    }

    /// Returns the joint investments of two regions of an exhibition.
    public static CoInvestment of(Exhibition exhibition, Region one, Region other) {
        List<AreaId> fields = exhibition.areas().stream().map(PriorityArea::id)
                .filter(area -> one.areas().contains(area) && other.areas().contains(area)).toList();
        List<Reason.Complement> complements = Pair.reasons(Profile.of(one, exhibition), Profile.of(other, exhibition),
                exhibition.library().partnerships()).stream()
                .filter(Reason.Complement.class::isInstance).map(Reason.Complement.class::cast).toList();
        List<Joinable> partnerships = exhibition.library().partnerships().stream()
                .filter(partnership -> within(partnership, one, other))
                .map(partnership -> new Joinable(partnership, standing(one, partnership), standing(other, partnership)))
                .filter(joinable -> possible(joinable.one()) && possible(joinable.other()))
                .sorted(Comparator.comparingInt(Joinable::members).reversed()).toList();
        List<Instrument> instruments = exhibition.library().instruments();
        return new CoInvestment(fields, complements, partnerships,
                instruments.stream().filter(each -> failed(each, fields).isEmpty()).map(each -> fit(each, fields))
                        .toList(),
                instruments.stream()
                        .flatMap(each -> failed(each, fields).stream().map(rule -> new Failure(each, rule))).toList());
    }

    private static Standing standing(Region region, Partnership partnership) {
        if (partnership.members().leads().contains(region.id())) {
            return new Standing.Leads();
        }
        return partnership.members().include(region.id())
                ? new Standing.TakesPart()
                : new Standing.WorksIn(common(partnership.areas(), region.areas()));
    }

    /// Whether what a partnership does is done by one of two regions at least, or one of them is in it already: what is
    /// done at sea is nothing for two regions without a coast.
    private static boolean within(Partnership partnership, Region one, Region other) {
        return Stream.of(one, other).anyMatch(region -> partnership.members().include(region.id()))
                || partnership.areas().stream()
                        .allMatch(area -> one.areas().contains(area) || other.areas().contains(area));
    }

    private static boolean possible(Standing standing) {
        return !(standing instanceof Standing.WorksIn(var areas) && areas.isEmpty());
    }

    private static Optional<Rule> failed(Instrument instrument, List<AreaId> fields) {
        Instrument.Conditions conditions = instrument.conditions();
        if (fields.isEmpty()) {
            return Optional.of(Rule.COMMON_FIELD);
        }
        if (!conditions.applicants().contains(Applicant.AUTHORITY)) {
            return Optional.of(Rule.AUTHORITY);
        }
        boolean elsewhere = !conditions.areas().isEmpty() && fields.stream().noneMatch(conditions.areas()::contains);
        return elsewhere ? Optional.of(Rule.FIELD) : Optional.empty();
    }

    private static Fit fit(Instrument instrument, List<AreaId> fields) {
        boolean together = instrument.conditions().partnering().contains(Partnering.TOGETHER);
        return new Fit(instrument, together ? Way.TOGETHER : Way.EACH,
                common(instrument.conditions().areas(), new LinkedHashSet<>(fields)));
    }

    private static Set<AreaId> common(Set<AreaId> one, Set<AreaId> other) {
        Set<AreaId> common = new LinkedHashSet<>(one);
        common.retainAll(other);
        return common;
    }
}
