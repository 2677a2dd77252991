package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Tells what the regions of an exhibition are to the one that a visitor is from.
public final class OwnRegion {
    private final Region own;
    private final Exhibition exhibition;

    /// A region, and the fields that make it worth meeting, the strongest first.
    public record Fellow(Region region, List<AreaId> areas) {
        /// Copies the list.
        public Fellow {
            areas = List.copyOf(areas);
        }
    }

    /// The visitor's own region among those of its exhibition.
    public OwnRegion(Region own, Exhibition exhibition) {
        this.own = own;
        this.exhibition = exhibition;
    }

    /// Returns the regions that are known for the same fields, with these fields: those with most of them in common
    /// first, of these the most similar. Where the own region names no main fields, the most similar ones, without
    /// fields.
    public List<Fellow> alike() {
        if (own.mainAreas().isEmpty()) {
            return Similarity.similar(own, exhibition.regions(), exhibition.regions().size()).stream()
                    .map(region -> new Fellow(region, List.of())).toList();
        }
        return ranked(others().map(other -> new Fellow(other, shared(other)))
                .filter(fellow -> !fellow.areas().isEmpty()), fellow -> -fellow.areas().size());
    }

    /// Whether a region is known for the same fields as the own one, no more and no less.
    public boolean knownForTheSame(Region other) {
        return !own.mainAreas().isEmpty() && Set.copyOf(own.mainAreas()).equals(Set.copyOf(other.mainAreas()));
    }

    /// Returns the regions that share a main field and are known for another, which the own region does not work in at
    /// all, with those fields: those that bring most first.
    public List<Fellow> adding() {
        return ranked(others().filter(other -> !shared(other).isEmpty()).map(other -> new Fellow(other, lacked(other)))
                .filter(fellow -> !fellow.areas().isEmpty()), fellow -> -fellow.areas().size());
    }

    /// Returns the regions that fit as partners, with the reasons why, the strongest first.
    public List<Match> partners(PartnerMatch matches) {
        return matches.find(PartnerQuery.OPEN.from(Optional.of(own.id()))).matches();
    }

    private Stream<Region> others() {
        return exhibition.regions().stream().filter(other -> !other.id().equals(own.id()));
    }

    private List<AreaId> shared(Region other) {
        return other.mainAreas().stream().filter(own.mainAreas()::contains).toList();
    }

    private List<AreaId> lacked(Region other) {
        Set<AreaId> lacked = new LinkedHashSet<>(other.mainAreas());
        lacked.removeAll(own.areas());
        return List.copyOf(lacked);
    }

    private List<Fellow> ranked(Stream<Fellow> fellows, ToIntFunction<Fellow> order) {
        return fellows.sorted(Comparator.comparingInt(order)
                .thenComparing(fellow -> -Similarity.of(own, fellow.region()))
                .thenComparing(fellow -> fellow.region().country().equals(own.country()))
                .thenComparing(fellow -> fellow.region().id().value())).toList();
    }
}
