package eu.smartregions.kiosk.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Small exhibitions for tests.
public final class Exhibitions {
    private static final Showcase NOTHING = new Showcase(List.of(), List.of(), List.of(), List.of(),
            new Meeting(false, Optional.empty(), Optional.empty()));

    private Exhibitions() {
    }

    /// Three areas; five regions: alpha and beta in energy, beta and gamma in digital, all but alpha in health.
    public static Exhibition small() {
        Event event = new Event(text("Smart Regions"), LocalDate.of(2019, 6, 11), LocalDate.of(2019, 6, 12),
                new Venue(Optional.empty(), text("Brussels"), new Country("BE")), List.of(), List.of());
        return new Exhibition(event, List.of(area("energy"), area("digital"), area("health")),
                List.of(region("alpha", "energy"), region("beta", "energy", "digital", "health"),
                        region("gamma", "digital", "health"), region("delta", "health"), region("epsilon", "health")),
                new Library(List.of(), List.of(), List.of(), List.of(), List.of()),
                new Plans(new MapShapes(100, 100, List.of(), Map.of()), Optional.empty()));
    }

    /// So many areas in the looks that there are, with names as long as names get, each with two regions of its own.
    public static Exhibition withAreas(int count) {
        List<String> names = List.of("Industrial modernisation", "Energy transition", "Health and life sciences",
                "Sustainable blue economy", "Agro-food", "Digital growth");
        Exhibition small = small();
        List<PriorityArea> areas = IntStream.range(0, count).mapToObj(i -> new PriorityArea(new AreaId("area-" + i),
                text(names.get(i % names.size())), text("About it."), AreaLook.values()[i % AreaLook.values().length], List.of())).toList();
        List<Region> regions = areas.stream().flatMap(area -> Stream.of(region("one-" + area.id().value(), area.id().value()),
                region("two-" + area.id().value(), area.id().value()))).toList();
        return new Exhibition(small.event(), areas, regions, small.library(), small.plans());
    }

    /// Regions of the given names in one area.
    public static Exhibition named(Language language, List<String> names) {
        Exhibition small = small();
        List<Region> regions = IntStream.range(0, names.size()).mapToObj(i -> {
            Region plain = region("region-" + i, "energy");
            return new Region(plain.id(), LocalizedText.of(language, names.get(i)), plain.territory(), plain.specialisation(),
                    NOTHING);
        }).toList();
        return new Exhibition(small.event(), List.of(area("energy")), regions, small.library(), small.plans());
    }

    /// A region of the small exhibition's kind, in areas and themes.
    public static Region region(String id, String country, Set<String> areas, Set<String> themes) {
        Region plain = region(id, areas.toArray(String[]::new));
        Priority all = new Priority(text("Priority"), areas.stream().map(AreaId::new).collect(Collectors.toSet()),
                themes.stream().map(ThemeId::new).collect(Collectors.toSet()));
        return new Region(plain.id(), plain.name(), new Territory(new Country(country), Optional.of("ES51"), Optional.empty(), Optional.empty(),
                List.of()), new Specialisation(text("Good at things."), Set.of(), List.of(all), Optional.empty(), List.of()), NOTHING);
    }

    private static PriorityArea area(String id) {
        return new PriorityArea(new AreaId(id), text("Area " + id), text("About " + id + "."), AreaLook.PLAIN, List.of());
    }

    private static Region region(String id, String... areas) {
        List<Priority> priorities = List.of(areas).stream()
                .map(area -> new Priority(text("Priority in " + area), Set.of(new AreaId(area)), Set.of())).toList();
        return new Region(new RegionId(id), text("Region " + id),
                new Territory(new Country("ES"), Optional.of("ES51"), Optional.empty(), Optional.empty(), List.of()),
                new Specialisation(text("Good at things."), Set.of(), priorities, Optional.empty(), List.of()), NOTHING);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }
}
