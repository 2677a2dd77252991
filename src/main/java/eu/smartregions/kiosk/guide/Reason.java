package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Partnership;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Optional;
import java.util.Set;

/// A reason why a region is worth meeting: a fact of the content, which screens put into words. Reasons between two
/// regions name the side that acts; [#swapped] is the same reason told by the other region.
public sealed interface Reason {

    /// The two regions of a pair, in the order they were asked for.
    enum Side {
        ONE, OTHER;

        /// Returns the other side.
        public Side swapped() {
            return this == ONE ? OTHER : ONE;
        }
    }

    /// A strength of one side that the other lacks.
    sealed interface Complement extends Reason {
    }

    /// One side offers what the other wishes for: the same means in the same field.
    record Meets(Side giver, Exchange offer, Exchange wish) implements Complement {
    }

    /// One side leads a partnership that the other takes part in.
    record Leads(Side leader, Partnership partnership) implements Complement {
    }

    /// A partnership joins a field that only one side has to a field that only the other has.
    record Completes(Partnership partnership, Set<AreaId> one, Set<AreaId> other) implements Complement {
        /// Copies the sets.
        public Completes {
            one = Set.copyOf(one);
            other = Set.copyOf(other);
        }
    }

    /// One side leads a partnership of which the other works in all fields, but which it is not in yet.
    record Opens(Side leader, Partnership partnership) implements Reason {
    }

    /// Both take part in a partnership, or both lead it.
    record Together(Partnership partnership) implements Reason {
    }

    /// Both wish for the same means in the same field, and could invest in it together.
    record BothWish(Exchange.Means means, AreaId area) implements Reason {
    }

    /// Both are in a network or cluster.
    record Network(LocalizedText name) implements Reason {
    }

    /// Both work on a theme.
    record SharedTheme(ThemeId theme) implements Reason {
    }

    /// Both are in partnerships of one platform, though not in the same.
    record Platform(LocalizedText name) implements Reason {
    }

    /// Both work in a field.
    record SharedArea(AreaId area) implements Reason {
    }

    /// The region makes this offer. A reason by itself, whoever asks; so are the following.
    record Offers(Exchange offer) implements Reason {
    }

    /// The region leads a partnership.
    record IsLead(Partnership partnership) implements Reason {
    }

    /// The region takes part in a partnership.
    record IsPartner(Partnership partnership) implements Reason {
    }

    /// The region has a priority.
    record Works(Priority priority) implements Reason {
    }

    /// The region works in a field, for which it has no priorities.
    record Active(AreaId area) implements Reason {
    }

    /// Returns the same reason, told by the other region.
    default Reason swapped() {
        return switch (this) {
            case Meets(Side giver, Exchange offer, Exchange wish) -> new Meets(giver.swapped(), offer, wish);
            case Leads(Side leader, Partnership partnership) -> new Leads(leader.swapped(), partnership);
            case Completes(Partnership partnership, var one, var other) -> new Completes(partnership, other, one);
            case Opens(Side leader, Partnership partnership) -> new Opens(leader.swapped(), partnership);
            // @formatter:off
            case Together _, BothWish _, Network _, SharedTheme _, Platform _, SharedArea _ -> this;
            case Offers _, IsLead _, IsPartner _, Works _, Active _ -> this;
            // @formatter:on
        };
    }

    /// Returns the fields it is about, or empty where it is about none in particular.
    default Optional<Set<AreaId>> areas() {
        return switch (this) {
            case Meets(_, Exchange offer, _) -> Optional.of(Set.of(offer.area()));
            case BothWish(_, AreaId area) -> Optional.of(Set.of(area));
            case Leads(_, Partnership partnership) -> Optional.of(partnership.areas());
            case Completes(Partnership partnership, _, _) -> Optional.of(partnership.areas());
            case Opens(_, Partnership partnership) -> Optional.of(partnership.areas());
            case Together(Partnership partnership) -> Optional.of(partnership.areas());
            case IsLead(Partnership partnership) -> Optional.of(partnership.areas());
            case IsPartner(Partnership partnership) -> Optional.of(partnership.areas());
            case SharedArea(AreaId area) -> Optional.of(Set.of(area));
            case Active(AreaId area) -> Optional.of(Set.of(area));
            case Offers(Exchange offer) -> Optional.of(Set.of(offer.area()));
            case Works(Priority priority) -> Optional.of(priority.areas());
            // @formatter:off
            case Network _, SharedTheme _, Platform _ -> Optional.empty();
            // @formatter:on
        };
    }
}
