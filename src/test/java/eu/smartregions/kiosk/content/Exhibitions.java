package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Small exhibitions for tests.
public final class Exhibitions {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Showcase NOTHING = new Showcase(List.of(), List.of(), List.of(), List.of(),
            new Meeting(false, Optional.empty(), Optional.empty()));

    private Exhibitions() {
    }

    /// Returns three areas and five regions: alpha and beta in energy, beta and gamma in digital, all but alpha in
    /// health.
    public static Exhibition small() {
        Event event = new Event(text("Smart Regions"),
                new Event.Days(LocalDate.of(2019, 6, 11), LocalDate.of(2019, 6, 12), false),
                new Venue(Optional.empty(), text("Brussels"), new Country("BE"), BRUSSELS), List.of(), List.of());
        return new Exhibition(event, List.of(area("energy"), area("digital"), area("health")),
                List.of(region("alpha", "energy"), region("beta", "energy", "digital", "health"),
                        region("gamma", "digital", "health"), region("delta", "health"), region("epsilon", "health")),
                new Library(List.of(), List.of(), List.of(), List.of(), List.of()),
                new Plans(new MapShapes(100, 100, List.of(), Map.of()), Optional.empty()));
    }

    /// The small exhibition with these later events.
    public static Exhibition dated(SaveTheDate... dates) {
        Exhibition small = small();
        Event event = small.event();
        return new Exhibition(
                new Event(event.name(), event.days(), event.venue(), List.of(), List.of(dates)),
                small.areas(), small.regions(), small.library(), small.plans());
    }

    /// Returns `count` areas in the existing looks, with the longest possible names, each with two regions of its own.
    public static Exhibition withAreas(int count) {
        List<String> names = List.of("Industrial modernisation", "Energy transition", "Health and life sciences",
                "Sustainable blue economy", "Agro-food", "Digital growth");
        Exhibition small = small();
        List<PriorityArea> areas = IntStream.range(0, count).mapToObj(i -> new PriorityArea(new AreaId("area-" + i),
                text(names.get(i % names.size())), text("About it."),
                AreaArt.of(AreaLook.values()[i % AreaLook.values().length]),
                List.of())).toList();
        List<Region> regions = areas.stream()
                .flatMap(area -> Stream.of(region("one-" + area.id().value(), area.id().value()),
                        region("two-" + area.id().value(), area.id().value())))
                .toList();
        return new Exhibition(small.event(), areas, regions, small.library(), small.plans());
    }

    /// Returns regions of the given names in one area.
    public static Exhibition named(Language language, List<String> names) {
        Exhibition small = small();
        List<Region> regions = IntStream.range(0, names.size()).mapToObj(i -> {
            Region plain = region("region-" + i, "energy");
            return new Region(plain.id(), LocalizedText.of(language, names.get(i)), plain.territory(),
                    plain.specialisation(),
                    NOTHING);
        }).toList();
        return new Exhibition(small.event(), List.of(area("energy")), regions, small.library(), small.plans());
    }

    /// Returns the small exhibition with everything that content can have, on its first day today: sessions without an
    /// end or a time, an event without known days, a floor plan, and a first region with the longest name, pictures, a
    /// story, offers, wishes, documents, a contact and a stand in the plan.
    ///
    /// @param name    of the first region
    /// @param picture a readable file
    public static Exhibition furnished(LocalizedText name, Path picture) {
        Exhibition small = small();
        LocalDate today = LocalDate.now(BRUSSELS);
        Event event = new Event(small.event().name(), new Event.Days(today, today.plusDays(1), false),
                small.event().venue(),
                List.of(new ProgrammeSession(text("Without an end"),
                        new ProgrammeSession.Slot(today, Optional.of(LocalTime.MIN), Optional.empty()), List.of()),
                        new ProgrammeSession(text("Without a time"),
                                new ProgrammeSession.Slot(today, Optional.empty(), Optional.empty()),
                                List.of(new ProgrammeSession.Person("Somebody", text("speaks")))),
                        new ProgrammeSession(text("Tomorrow"),
                                new ProgrammeSession.Slot(today.plusDays(1), Optional.of(LocalTime.NOON),
                                        Optional.of(LocalTime.of(13, 0))),
                                List.of())),
                List.of(new SaveTheDate("soon", text("Soon"), today.plusDays(40).getYear(),
                        Optional.of(new SaveTheDate.Days(today.plusDays(40), today.plusDays(41))), Optional.empty()),
                        new SaveTheDate("past", text("Past"), today.minusDays(40).getYear(),
                                Optional.of(new SaveTheDate.Days(today.minusDays(40), today.minusDays(40))),
                                Optional.of(small.event().venue())),
                        new SaveTheDate("some-day", text("Some day"), today.getYear() + 1, Optional.empty(),
                                Optional.empty())));
        List<Region> regions = new ArrayList<>(small.regions());
        Region first = regions.getFirst();
        regions.set(0,
                new Region(first.id(), name, first.territory(), first.specialisation(), showcase(picture, today)));
        Library library = new Library(
                List.of(new Organisation("bank", text("A bank"), Organisation.Kind.FUNDER, text("It lends."),
                        Optional.of("https://bank.example"))),
                List.of(new Publication("guide", text("A guide"), new Publication.Imprint("Authors", "Publisher", 2016),
                        text("How to do it."),
                        Optional.of("https://guide.example/a/long/way"))),
                List.of(), List.of(), List.of());
        FloorPlan floor = new FloorPlan(
                new FloorPlan.Drawing(400, 200, "M0 0 L400 0 L400 200 L0 200 Z", "M20 100 L380 100"),
                new FloorPlan.Point(30, 100),
                List.of(new FloorPlan.Spot(FloorPlan.Kind.STAND, "A12", new FloorPlan.Point(200, 60)),
                        new FloorPlan.Spot(FloorPlan.Kind.STAND, "A13", new FloorPlan.Point(202, 62)),
                        new FloorPlan.Spot(FloorPlan.Kind.TOILETS, "", new FloorPlan.Point(390, 190)),
                        new FloorPlan.Spot(FloorPlan.Kind.ENTRANCE, "", new FloorPlan.Point(10, 190))));
        return new Exhibition(event, small.areas(), regions, library, new Plans(small.map(), Optional.of(floor)));
    }

    private static Showcase showcase(Path picture, LocalDate today) {
        AreaId energy = new AreaId("energy");
        Picture photo = new Picture(picture, text("What is seen"), "Somebody", new Framing.Around(0.5, 0.5));
        Story story = new Story("story", text("A story"), energy,
                new Story.Telling(text("It was difficult."), text("It was done."),
                        text("It is different.")),
                new Story.Evidence(Optional.of(new Story.Highlight("12", text("things"), 2016)), "A source"));
        return new Showcase(List.of(photo, photo), List.of(story),
                List.of(new Exchange(Exchange.Side.OFFER, Exchange.Means.SKILLS, energy, text("People who know how")),
                        new Exchange(Exchange.Side.WISH, Exchange.Means.FINANCE, energy, text("A place in a joint "
                                + "investment"))),
                List.of(new Document(text("The strategy"), "https://strategy.example")),
                new Meeting(
                        true, Optional.of(new Contact(text("Smart specialisation team"), text("Regional government"),
                                new Contact.Reach(Optional.of("s3@region.example"), Optional.of("+32 2 123 45 67"),
                                        Optional.empty()))),
                        Optional.of(
                                new Stand("A12", List.of(new Stand.Staffing(today, LocalTime.MIN, LocalTime.of(23, 59),
                                        List.of(Language.EN, Language.FR)))))));
    }

    /// Returns a region like those of the small exhibition, in areas and themes.
    public static Region region(String id, String country, Set<String> areas, Set<String> themes) {
        Region plain = region(id, areas.toArray(String[]::new));
        Priority all = new Priority(text("Priority"), areas.stream().map(AreaId::new).collect(Collectors.toSet()),
                themes.stream().map(ThemeId::new).collect(Collectors.toSet()));
        return new Region(plain.id(), plain.name(),
                new Territory(new Country(country), Optional.of("ES51"), Optional.empty(), Optional.empty(),
                        List.of()),
                new Specialisation(Introduction.of(text("Good at things.")), Specialisation.Fields.of(Set.of()),
                        List.of(all), Optional.empty(), List.of()),
                NOTHING);
    }

    private static PriorityArea area(String id) {
        return new PriorityArea(new AreaId(id), text("Area " + id), text("About " + id + "."),
                AreaArt.of(AreaLook.PLAIN),
                List.of());
    }

    private static Region region(String id, String... areas) {
        List<Priority> priorities = List.of(areas).stream()
                .map(area -> new Priority(text("Priority in " + area), Set.of(new AreaId(area)), Set.of())).toList();
        return new Region(new RegionId(id), text("Region " + id),
                new Territory(new Country("ES"), Optional.of("ES51"), Optional.empty(), Optional.empty(), List.of()),
                new Specialisation(Introduction.of(text("Good at things.")), Specialisation.Fields.of(Set.of()),
                        priorities, Optional.empty(), List.of()),
                NOTHING);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }
}
