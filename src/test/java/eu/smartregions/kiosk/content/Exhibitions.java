package eu.smartregions.kiosk.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Small exhibitions for tests.
public final class Exhibitions {
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
                new MapShapes(100, 100, List.of(), Map.of()));
    }

    private static PriorityArea area(String id) {
        return new PriorityArea(new AreaId(id), text("Area " + id), text("About " + id + "."), AreaLook.PLAIN, List.of());
    }

    private static Region region(String id, String... areas) {
        List<Priority> priorities = List.of(areas).stream()
                .map(area -> new Priority(text("Priority in " + area), Set.of(new AreaId(area)), Set.of())).toList();
        return new Region(new RegionId(id), text("Region " + id),
                new Territory(new Country("ES"), "ES51", Optional.empty(), Optional.empty(), List.of()),
                new Specialisation(text("Good at things."), priorities, Optional.empty(), List.of()), List.of(), false);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }
}
