package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Knows the places on the map that lie in no region shown, and the regions to tell of instead: for a town those of its
/// country; for a country without any, and its towns, those of the neighbours that lie nearest.
final class Nearby {
    /// So many regions are near to a country.
    private static final int NEAREST = 6;
    /// A shorter beginning of a word means no place.
    private static final int TELLING = 3;
    private static final Pattern POINT = Pattern.compile("(-?[0-9.]+),(-?[0-9.]+)");

    private final Exhibition exhibition;
    private final Set<Country> shown;
    private final List<Elsewhere> places = new ArrayList<>();

    /// A place that lies in no region shown.
    ///
    /// @param name    what it is called
    /// @param country where it lies, or the place itself
    /// @param regions those to tell of instead, the nearest first where it has no others
    /// @param said    what is said of it, if there is more to say than that they are the nearest
    record Elsewhere(LocalizedText name, Country country, List<RegionId> regions,
            Optional<SearchResult.Elsewhere> said) {
    }

    /// Finds the places of an exhibition's map that lie in no region shown.
    Nearby(Exhibition exhibition) {
        this.exhibition = exhibition;
        this.shown = exhibition.regions().stream().map(Region::country).collect(Collectors.toSet());
        exhibition.map().land().forEach(this::add);
        places.removeIf(place -> place.regions().isEmpty());
    }

    /// Returns the names of the places that each region is near to.
    Map<RegionId, Set<LocalizedText>> names() {
        Map<RegionId, Set<LocalizedText>> names = new HashMap<>();
        places.forEach(place -> place.regions()
                .forEach(region -> names.computeIfAbsent(region, _ -> new HashSet<>()).add(place.name())));
        return names;
    }

    /// Returns the place that the words mean; nothing while they may mean several.
    ///
    /// @param whole whether they must be a name of it as the visitor, the English or its people say it, with no letter
    ///              left out; otherwise a beginning in any language is enough
    Optional<Elsewhere> meant(List<String> words, Language language, boolean whole) {
        if (words.stream().allMatch(word -> word.length() < TELLING)) {
            return Optional.empty();
        }
        String typed = String.join(" ", words);
        List<Elsewhere> called = places.stream().filter(place -> names(place, language).anyMatch(typed::equals))
                .toList();
        if (whole || !called.isEmpty()) {
            return only(called);
        }
        return only(places.stream().filter(place -> words.stream().allMatch(word -> begins(place, word))).toList());
    }

    private static Optional<Elsewhere> only(List<Elsewhere> places) {
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    private static Stream<String> names(Elsewhere place, Language language) {
        return Stream.concat(Stream.of(language, Language.EN), place.country().languages().stream())
                .map(place.name()::text).map(TextFolding::plain);
    }

    private static boolean begins(Elsewhere place, String word) {
        List<String> typed = TextFolding.typed(word);
        return place.name().wordings().values().stream().flatMap(wording -> TextFolding.spellings(wording).stream())
                .anyMatch(spelling -> typed.stream().anyMatch(spelling::startsWith));
    }

    private void add(MapShapes.Land land) {
        Country country = land.country();
        if (shown.contains(country)) {
            List<RegionId> own = ids(exhibition.regions().stream().filter(region -> region.country().equals(country)));
            land.towns().forEach(town -> places
                    .add(new Elsewhere(town, country, own,
                            Optional.of(new SearchResult.Elsewhere(country, Optional.of(town))))));
            return;
        }
        boolean borders = exhibition.regions().stream().anyMatch(region -> Borders.near(region.country(), country));
        List<RegionId> nearest = nearest(land, borders);
        Optional<SearchResult.Elsewhere> said = borders
                ? Optional.of(new SearchResult.Elsewhere(country, Optional.empty()))
                : Optional.empty();
        Stream.concat(Stream.of(name(country)), land.towns().stream())
                .forEach(name -> places.add(new Elsewhere(name, country, nearest, said)));
    }

    /// Returns the regions that lie nearest, measured on the map from the middle of the country to the label of the
    /// region.
    ///
    /// @param borders whether only those of neighbouring countries count
    private List<RegionId> nearest(MapShapes.Land land, boolean borders) {
        Map<RegionId, MapShapes.Shape> shapes = exhibition.map().regions();
        double[] middle = middle(land.path());
        return ids(exhibition.regions().stream()
                .filter(region -> !borders || Borders.near(region.country(), land.country()))
                .filter(region -> shapes.containsKey(region.id()))
                .sorted(Comparator.comparingDouble(region -> distance(shapes.get(region.id()), middle)))
                .limit(NEAREST));
    }

    private static double distance(MapShapes.Shape shape, double[] point) {
        return Math.hypot(shape.labelX() - point[0], shape.labelY() - point[1]);
    }

    private static List<RegionId> ids(Stream<Region> regions) {
        return regions.map(Region::id).toList();
    }

    /// Returns a country's name in every language.
    static LocalizedText name(Country country) {
        return new LocalizedText(
                Stream.of(Language.values()).collect(Collectors.toMap(language -> language, country::name)));
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
