package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.LocalizedText;
import eu.smartregions.kiosk.content.Partnership;
import eu.smartregions.kiosk.guide.Reason.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds every reason why two regions fit each other, what completes before what is alike.
final class Pair {
    private final Profile one;
    private final Profile other;
    private final List<Partnership> partnerships;
    private final List<Reason> reasons = new ArrayList<>();

    private Pair(Profile one, Profile other, List<Partnership> partnerships) {
        this.one = one;
        this.other = other;
        this.partnerships = partnerships;
    }

    /// The reasons, the strongest kind first; the same set for the pair the other way round, told by the other side.
    ///
    /// @param partnerships all that there are
    static List<Reason> reasons(Profile one, Profile other, List<Partnership> partnerships) {
        Pair pair = new Pair(one, other, partnerships);
        pair.meets(Side.OTHER, other, one);
        pair.meets(Side.ONE, one, other);
        pair.leads();
        pair.completes();
        pair.opens(Side.OTHER, other, one);
        pair.opens(Side.ONE, one, other);
        pair.together();
        pair.bothWish();
        pair.networks();
        common(one.themes(), other.themes()).forEach(theme -> pair.reasons.add(new Reason.SharedTheme(theme)));
        pair.platforms();
        common(one.areas(), other.areas()).forEach(area -> pair.reasons.add(new Reason.SharedArea(area)));
        return List.copyOf(pair.reasons);
    }

    private void meets(Side giver, Profile from, Profile to) {
        for (Exchange offer : from.exchanges(Exchange.Side.OFFER)) {
            for (Exchange wish : to.exchanges(Exchange.Side.WISH)) {
                if (offer.means() == wish.means() && offer.area().equals(wish.area())) {
                    reasons.add(new Reason.Meets(giver, offer, wish));
                }
            }
        }
    }

    private void leads() {
        for (Partnership partnership : common(one.parts().keySet(), other.parts().keySet())) {
            if (one.leads(partnership) != other.leads(partnership)) {
                reasons.add(new Reason.Leads(other.leads(partnership) ? Side.OTHER : Side.ONE, partnership));
            }
        }
    }

    private void completes() {
        for (Partnership partnership : partnerships) {
            Set<AreaId> onlyOne = without(common(partnership.areas(), one.areas()), other.areas());
            Set<AreaId> onlyOther = without(common(partnership.areas(), other.areas()), one.areas());
            if (!onlyOne.isEmpty() && !onlyOther.isEmpty()) {
                reasons.add(new Reason.Completes(partnership, onlyOne, onlyOther));
            }
        }
    }

    private void opens(Side leader, Profile from, Profile to) {
        from.parts().forEach((partnership, leads) -> {
            if (leads && !to.parts().containsKey(partnership) && !common(partnership.areas(), to.areas()).isEmpty()) {
                reasons.add(new Reason.Opens(leader, partnership));
            }
        });
    }

    private void together() {
        for (Partnership partnership : common(one.parts().keySet(), other.parts().keySet())) {
            if (one.leads(partnership) == other.leads(partnership)) {
                reasons.add(new Reason.Together(partnership));
            }
        }
    }

    private void bothWish() {
        Set<Reason> both = new LinkedHashSet<>();
        for (Exchange wish : one.exchanges(Exchange.Side.WISH)) {
            boolean shared = other.exchanges(Exchange.Side.WISH).stream()
                    .anyMatch(theirs -> theirs.means() == wish.means() && theirs.area().equals(wish.area()));
            if (shared) {
                both.add(new Reason.BothWish(wish.means(), wish.area()));
            }
        }
        reasons.addAll(both);
    }

    /// Both may write a network's name in different languages; the name told is that of the region that comes first by its
    /// identifier, whoever asks.
    private void networks() {
        boolean oneFirst = one.region().id().value().compareTo(other.region().id().value()) < 0;
        Map<String, LocalizedText> names = oneFirst ? one.networks() : other.networks();
        common(one.networks().keySet(), other.networks().keySet())
                .forEach(network -> reasons.add(new Reason.Network(names.get(network))));
    }

    private void platforms() {
        Set<LocalizedText> joint = platforms(common(one.parts().keySet(), other.parts().keySet()));
        Set<LocalizedText> both = common(platforms(one.parts().keySet()), platforms(other.parts().keySet()));
        without(both, joint).forEach(platform -> reasons.add(new Reason.Platform(platform)));
    }

    private static Set<LocalizedText> platforms(Set<Partnership> partnerships) {
        Map<LocalizedText, Boolean> platforms = new LinkedHashMap<>();
        partnerships.forEach(partnership -> platforms.put(partnership.platform(), true));
        return platforms.keySet();
    }

    private static <T> Set<T> common(Set<T> one, Set<T> other) {
        Set<T> common = new LinkedHashSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static <T> Set<T> without(Set<T> all, Set<T> unwanted) {
        Set<T> left = new LinkedHashSet<>(all);
        left.removeAll(unwanted);
        return left;
    }
}
