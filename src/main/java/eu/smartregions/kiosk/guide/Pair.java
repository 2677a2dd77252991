package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Partnership;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.Reason.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds every reason why two regions fit each other, complements before likeness.
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

    /// Returns the reasons, the strongest kind first; the same set for the pair the other way round, told by the other
    /// side.
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
        for (Partnership partnership : joint()) {
            if (one.leads(partnership) != other.leads(partnership)) {
                reasons.add(new Reason.Leads(other.leads(partnership) ? Side.OTHER : Side.ONE, partnership));
            }
        }
    }

    private void completes() {
        for (Partnership partnership : partnerships) {
            Set<AreaId> onlyOne = only(one, other, partnership);
            Set<AreaId> onlyOther = only(other, one, partnership);
            if (!onlyOne.isEmpty() && !onlyOther.isEmpty()) {
                reasons.add(new Reason.Completes(partnership, onlyOne, onlyOther));
            }
        }
    }

    private void opens(Side leader, Profile from, Profile to) {
        if (from.leads().isEmpty()) {
            return;
        }
        for (Partnership partnership : partnerships) {
            // All its fields: what one does at sea is nothing for a region without a coast.
            if (from.leads(partnership) && !to.isIn(partnership) && to.areas().containsAll(partnership.areas())) {
                reasons.add(new Reason.Opens(leader, partnership));
            }
        }
    }

    private void together() {
        for (Partnership partnership : joint()) {
            if (one.leads(partnership) == other.leads(partnership)) {
                reasons.add(new Reason.Together(partnership));
            }
        }
    }

    /// Returns the partnerships that both are in.
    private List<Partnership> joint() {
        return Collections.disjoint(one.leads().keySet(), other.leads().keySet())
                ? List.of()
                : partnerships.stream().filter(partnership -> one.isIn(partnership) && other.isIn(partnership))
                        .toList();
    }

    /// Returns the fields of a partnership that a region works in and another does not.
    private static Set<AreaId> only(Profile mine, Profile theirs, Partnership partnership) {
        Set<AreaId> only = Set.of();
        for (AreaId area : partnership.areas()) {
            if (mine.areas().contains(area) && !theirs.areas().contains(area)) {
                only = new LinkedHashSet<>(only);
                only.add(area);
            }
        }
        return only;
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

    /// Both may write a network's name in different languages; the name in the reason is that of the region that comes
    /// first by its identifier, whoever asks.
    private void networks() {
        boolean oneFirst = one.region().id().value().compareTo(other.region().id().value()) < 0;
        Map<String, LocalizedText> names = oneFirst ? one.networks() : other.networks();
        common(one.networks().keySet(), other.networks().keySet())
                .forEach(network -> reasons.add(new Reason.Network(names.get(network))));
    }

    private void platforms() {
        for (String platform : common(one.platforms().keySet(), other.platforms().keySet())) {
            LocalizedText name = one.platforms().get(platform);
            if (joint().stream().noneMatch(partnership -> english(partnership.platform()).equals(english(name)))) {
                reasons.add(new Reason.Platform(name));
            }
        }
    }

    private static String english(LocalizedText name) {
        return name.text(Language.EN);
    }

    private static <T> List<T> common(Set<T> one, Set<T> other) {
        return one.isEmpty() || other.isEmpty() ? List.of() : one.stream().filter(other::contains).toList();
    }
}
