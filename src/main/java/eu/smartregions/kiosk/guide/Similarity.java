package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Region;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which regions are good at similar things: the share of fields (areas and themes) that two regions have in common, of all
/// the fields that either has. Symmetric: if A is like B, B is as much like A.
///
/// Source: P. Jaccard, Bulletin de la Société vaudoise des sciences naturelles 37 (1901), coefficient of community.
public final class Similarity {

    private Similarity() {
    }

    /// How alike two regions are: 0 for nothing in common, 1 for the same fields.
    public static double of(Region one, Region other) {
        Set<Object> first = fields(one);
        Set<Object> second = fields(other);
        Set<Object> common = new HashSet<>(first);
        common.retainAll(second);
        int either = first.size() + second.size() - common.size();
        return either == 0 ? 0 : (double) common.size() / either;
    }

    /// The regions most like one, the most alike first, those of other countries before those of its own where equally alike;
    /// never the region itself, none without a common field.
    ///
    /// @param most how many at most
    public static List<Region> similar(Region region, Collection<Region> among, int most) {
        return among.stream()
                .filter(other -> !other.id().equals(region.id()))
                .map(other -> new Match(other, of(region, other)))
                .filter(match -> match.share() > 0)
                .sorted(Comparator.comparingDouble(Match::share).reversed()
                        .thenComparing(match -> match.region().country().equals(region.country()))
                        .thenComparing(match -> match.region().id().value()))
                .limit(most).map(Match::region).toList();
    }

    private static Set<Object> fields(Region region) {
        return Stream.concat(region.areas().stream(), region.specialisation().themes().stream())
                .collect(HashSet::new, Set::add, Set::addAll);
    }

    /// A region and how alike it is.
    private record Match(Region region, double share) {
    }
}
