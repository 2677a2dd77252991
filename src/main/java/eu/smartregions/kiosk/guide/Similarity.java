package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.ThemeId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Measures the similarity of regions: the share of fields (areas and themes) that two regions have in common, of all
/// the fields that either has. Symmetric: if A is like B, B is as much like A.
///
/// Source: P. Jaccard, Bulletin de la Société vaudoise des sciences naturelles 37 (1901), coefficient of community.
public final class Similarity {

    private Similarity() {
    }

    /// Returns the similarity of two regions: 0 for nothing in common, 1 for the same fields.
    public static double of(Region one, Region other) {
        return share(one.areas(), one.specialisation().themes(), other.areas(), other.specialisation().themes());
    }

    static double of(Profile one, Profile other) {
        return share(one.areas(), one.themes(), other.areas(), other.themes());
    }

    private static double share(Set<AreaId> areas, Set<ThemeId> themes, Set<AreaId> otherAreas,
            Set<ThemeId> otherThemes) {
        long common = areas.stream().filter(otherAreas::contains).count()
                + themes.stream().filter(otherThemes::contains).count();
        long either = areas.size() + themes.size() + otherAreas.size() + otherThemes.size() - common;
        return either == 0 ? 0 : (double) common / either;
    }

    /// Returns the regions most similar to one, the most similar first, those of other countries before those of its
    /// own where equally similar; never the region itself, none without a common field.
    ///
    /// @param most the most regions to return
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

    /// A region and its similarity.
    private record Match(Region region, double share) {
    }
}
