package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Library;
import eu.smartregions.kiosk.content.Partnership;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Showcase;
import eu.smartregions.kiosk.content.Story;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// More about an area: tours through it, its stories and its partnerships.
final class FieldScreenTest {
    private static final AreaId ENERGY = new AreaId("energy");
    private static final AreaId HEALTH = new AreaId("health");

    @Test
    void saysWhatItIsAboutAndStartsATourThroughItsRegions() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(Exhibitions.small(), HEALTH);
            assertTrue(kiosk.texts().containsAll(List.of("Area health", "About health.", "I have a few minutes",
                    "2 min", "5 min", "10 min")), kiosk.texts()::toString);
            kiosk.fire("10 min");
            Place.TourStop stop = assertInstanceOf(Place.TourStop.class, kiosk.navigator.here());
            assertEquals(0, stop.step());
            assertEquals(Optional.of(HEALTH), stop.area());
            assertEquals(Set.of("beta", "gamma", "delta", "epsilon"),
                    Set.copyOf(stop.regions().stream().map(RegionId::value).toList()));
        });
    }

    @Test
    void leavesOutStoriesAndPartnershipsWhereItHasNone() {
        Toolkit.run(() -> {
            List<String> texts = shown(told(1), HEALTH).texts();
            assertFalse(texts.contains("Stories") || texts.contains("Partnerships"), texts::toString);
        });
    }

    @Test
    void aFieldOfWhichLittleIsSaidHasItsLandscapeAboveIt() {
        Toolkit.run(() -> {
            AreaId culture = new AreaId("culture-tourism");
            assertTrue(shown(Bundled.EXHIBITION, culture).page().lookup(".scene") != null);
            ShownKiosk sea = shown(Bundled.EXHIBITION, new AreaId("blue-economy"));
            assertTrue(sea.page().lookup(".scene") != null, "one partnership is little too");
            assertTrue(sea.find("Scotland").isPresent() && sea.find("More").isEmpty(), "and has room below it");
            assertTrue(shown(Bundled.EXHIBITION, new AreaId("energy-transition")).page().lookup(".scene") == null);
        });
    }

    @Test
    void showsFourStoriesAndAWayToAllWhereThereAreMore() {
        Toolkit.run(() -> {
            ShownKiosk four = shown(told(4), ENERGY);
            assertEquals(List.of("Story 0", "Story 1", "Story 2", "Story 3"), four.names("CardGrid .k-card"));
            assertTrue(four.find("All stories").isEmpty());
            ShownKiosk five = shown(told(5), ENERGY);
            assertEquals(List.of("Story 0", "Story 1", "Story 2", "Story 3"), five.names("CardGrid .k-card"));
            five.fire("All stories");
            assertEquals(new Place.Stories(Optional.of(ENERGY)), five.navigator.here());
        });
    }

    @Test
    void showsItsPartnershipsWithTheMembersThatAreHere() {
        Toolkit.run(() -> {
            Exhibition small = Exhibitions.small();
            Exhibition exhibition = new Exhibition(small.event(), small.areas(), small.regions(),
                    new Library(List.of(), List.of(), List.of(),
                            List.of(partnership("Solar", ENERGY, List.of("alpha"), List.of("beta", "elsewhere")),
                                    partnership("Ageing", HEALTH, List.of("gamma"), List.of())),
                            List.of()),
                    small.plans());
            ShownKiosk kiosk = shown(exhibition, ENERGY);
            assertTrue(
                    kiosk.texts().containsAll(List.of("Partnerships", "Solar", "Platform of Solar", "Led by", "With")),
                    kiosk.texts()::toString);
            assertFalse(kiosk.texts().contains("Ageing"), kiosk.texts()::toString);
            assertEquals(List.of("Region alpha", "Region beta"), kiosk.names(".note .k-chip"));
            kiosk.fire("Region beta");
            assertEquals(new Place.RegionPage(new RegionId("beta")), kiosk.navigator.here());
            assertFalse(shown(exhibition, HEALTH).texts().contains("With"), "nobody besides those who lead");
        });
    }

    private static ShownKiosk shown(Exhibition exhibition, AreaId area) {
        return ShownKiosk.at(new Place.Field(area), exhibition, Language.EN, Size.LARGE);
    }

    /// The small exhibition whose first region tells so many stories in energy.
    private static Exhibition told(int stories) {
        Exhibition small = Exhibitions.small();
        List<Story> told = IntStream.range(0, stories).mapToObj(i -> new Story("story-" + i, text("Story " + i), ENERGY,
                new Story.Telling(text("Hard."), text("Done."), text("Changed.")),
                new Story.Evidence(Optional.empty(), "A source"))).toList();
        List<Region> regions = new ArrayList<>(small.regions());
        Region first = regions.getFirst();
        regions.set(0, new Region(first.id(), first.name(), first.territory(), first.specialisation(),
                new Showcase(List.of(), told, List.of(), List.of(), first.showcase().meeting())));
        return new Exhibition(small.event(), small.areas(), regions, small.library(), small.plans());
    }

    private static Partnership partnership(String name, AreaId area, List<String> leads, List<String> partners) {
        return new Partnership(name, text(name), text("Platform of " + name),
                new Partnership.Members(leads.stream().map(RegionId::new).toList(),
                        partners.stream().map(RegionId::new).toList()),
                Set.of(area));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }
}
