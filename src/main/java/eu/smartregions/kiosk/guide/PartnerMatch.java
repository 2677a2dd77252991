package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds partner regions, each with the reasons why. A search takes one pass over the regions; no pair is compared that
/// does not concern the visitor.
public final class PartnerMatch {
    private final Exhibition exhibition;
    private final Map<RegionId, Profile> profiles = new LinkedHashMap<>();

    /// The conditions of a query that can be dropped where no region fits all of them.
    public enum Condition {
        WHENCE, MEANS, THEME, AREA
    }

    /// The answer to a query, never without matches where there is another region at all.
    ///
    /// @param matches the strongest first
    /// @param dropped the conditions that were dropped because no region fits them all
    public record Found(List<Match> matches, Set<Condition> dropped) {
        /// Copies the list and the set.
        public Found {
            matches = List.copyOf(matches);
            dropped = Set.copyOf(dropped);
        }
    }

    /// A search among the regions of an exhibition.
    public PartnerMatch(Exhibition exhibition) {
        this.exhibition = exhibition;
        exhibition.regions().forEach(region -> profiles.put(region.id(), Profile.of(region, exhibition)));
    }

    /// Returns the regions that fit; where there are none the nearest set: as few conditions as possible are dropped,
    /// the least important first.
    public Found find(PartnerQuery quest) {
        for (Set<Condition> dropped : Relaxation.ORDER) {
            PartnerQuery relaxed = Relaxation.without(quest, dropped);
            if (dropped.isEmpty() || !relaxed.equals(quest)) {
                List<Region> fitting = fitting(relaxed).toList();
                if (!fitting.isEmpty()) {
                    return new Found(ranked(fitting, relaxed), dropped);
                }
            }
        }
        return new Found(List.of(), Set.of());
    }

    /// Returns the number of regions that fit a query as it is; never the visitor's own.
    public int count(PartnerQuery quest) {
        return (int) fitting(quest).count();
    }

    /// Returns every reason why two regions fit each other, the strongest kind first: the same for the pair the other
    /// way round, told by the other side. Empty where one of them is not in the exhibition.
    public List<Reason> reasons(RegionId one, RegionId other) {
        return Optional.ofNullable(profiles.get(one)).flatMap(first -> Optional.ofNullable(profiles.get(other))
                .map(second -> Pair.reasons(first, second, exhibition.library().partnerships()))).orElse(List.of());
    }

    private Stream<Region> fitting(PartnerQuery quest) {
        Optional<Region> own = quest.own().flatMap(exhibition::region);
        Predicate<Region> near = switch (quest.whence()) {
            case PartnerQuery.Whence.Anywhere _ -> _ -> true;
            case PartnerQuery.Whence.Nearby _ ->
                region -> own.isPresent() && Borders.near(own.get().country(), region.country());
            case PartnerQuery.Whence.In(var country) -> region -> region.country().equals(country);
        };
        return profiles.values().stream()
                .filter(profile -> quest.own().filter(profile.region().id()::equals).isEmpty())
                .filter(profile -> quest.area().isEmpty() || profile.areas().contains(quest.area().get()))
                .filter(profile -> quest.theme().isEmpty() || profile.themes().contains(quest.theme().get()))
                .filter(profile -> quest.means().isEmpty() || offers(profile, quest).findAny().isPresent())
                .map(Profile::region).filter(near);
    }

    private List<Match> ranked(List<Region> regions, PartnerQuery quest) {
        Optional<Profile> own = quest.own().map(profiles::get);
        return regions.stream()
                .map(region -> new Match(region, reasons(region, quest)))
                .map(match -> own.map(mine -> MatchScore.between(mine, profiles.get(match.region().id()), match))
                        .orElseGet(() -> MatchScore.alone(quest, match)))
                .sorted(MatchScore.STRONGEST_FIRST).map(MatchScore::match).toList();
    }

    /// Returns the reasons in the field of the query that connect the region with the visitor's own, then those of its
    /// own.
    private List<Reason> reasons(Region region, PartnerQuery quest) {
        List<Reason> reasons = new ArrayList<>();
        quest.own().ifPresent(own -> reasons.addAll(reasons(own, region.id())));
        Profile profile = profiles.get(region.id());
        offers(profile, quest).map(Reason.Offers::new).filter(offer -> !said(reasons, offer.offer()))
                .forEach(reasons::add);
        if (quest.own().isEmpty()) {
            standing(profile, true).forEach(reasons::add);
            standing(profile, false).forEach(reasons::add);
        }
        for (Priority priority : region.specialisation().priorities()) {
            if (quest.theme().isEmpty() || priority.themes().contains(quest.theme().get())) {
                reasons.add(new Reason.Works(priority));
            }
        }
        if (region.specialisation().priorities().isEmpty()) {
            region.areas().stream().map(Reason.Active::new).forEach(reasons::add);
        }
        reasons.removeIf(reason -> quest.area().isPresent()
                && reason.areas().filter(areas -> !areas.contains(quest.area().get())).isPresent());
        return reasons;
    }

    private Stream<Reason> standing(Profile profile, boolean leads) {
        return exhibition.library().partnerships().stream()
                .filter(partnership -> profile.isIn(partnership) && profile.leads(partnership) == leads)
                .map(partnership -> leads ? new Reason.IsLead(partnership) : new Reason.IsPartner(partnership));
    }

    private static boolean said(List<Reason> reasons, Exchange offer) {
        return reasons.stream().anyMatch(reason -> reason instanceof Reason.Meets meets && meets.offer().equals(offer));
    }

    /// Returns the offers of a region that fit the query.
    private static Stream<Exchange> offers(Profile profile, PartnerQuery quest) {
        return profile.exchanges(Exchange.Side.OFFER).stream()
                .filter(offer -> quest.means().isEmpty() || offer.means() == quest.means().get())
                .filter(offer -> quest.area().isEmpty() || offer.area().equals(quest.area().get()));
    }
}
