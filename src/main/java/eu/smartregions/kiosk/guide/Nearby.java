package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Knows the countries on the map that no region is from, and the regions that lie nearest to each.
final class Nearby {
    /// So many regions are near to a country.
    private static final int NEAREST = 6;
    private static final Pattern POINT = Pattern.compile("(-?[0-9.]+),(-?[0-9.]+)");

    private Nearby() {
    }

    /// Returns the countries without a region that each region is near to, measured on the map from the middle of the
    /// country to the label of the region.
    static Map<RegionId, Set<Country>> of(Exhibition exhibition) {
        Set<Country> shown = exhibition.regions().stream().map(Region::country).collect(Collectors.toSet());
        Map<RegionId, MapShapes.Shape> shapes = exhibition.map().regions();
        Map<RegionId, Set<Country>> near = new HashMap<>();
        exhibition.map().land().stream().filter(land -> !shown.contains(land.country())).forEach(land -> {
            double[] middle = middle(land.path());
            exhibition.regions().stream().map(Region::id).filter(shapes::containsKey)
                    .sorted(Comparator.comparingDouble(id -> Math.hypot(shapes.get(id).labelX() - middle[0],
                            shapes.get(id).labelY() - middle[1])))
                    .limit(NEAREST).forEach(id -> near.merge(id, Set.of(land.country()), Nearby::both));
        });
        return near;
    }

    private static Set<Country> both(Set<Country> some, Set<Country> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static double[] middle(String path) {
        List<MatchResult> points = POINT.matcher(path).results().toList();
        return new double[]{middle(points, 1), middle(points, 2)};
    }

    private static double middle(List<MatchResult> points, int axis) {
        DoubleSummaryStatistics range = points.stream().mapToDouble(point -> Double.parseDouble(point.group(axis)))
                .summaryStatistics();
        return (range.getMin() + range.getMax()) / 2;
    }
}
