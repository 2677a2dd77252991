package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.FloorPlan;
import eu.smartregions.kiosk.content.FloorPlan.Kind;
import eu.smartregions.kiosk.content.FloorPlan.Point;
import eu.smartregions.kiosk.content.FloorPlan.Spot;
import eu.smartregions.kiosk.content.Meeting;
import eu.smartregions.kiosk.content.Plans;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Showcase;
import eu.smartregions.kiosk.content.Stand;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The plan of the hall and the list of what is there.
final class FloorScreenTest {
    private static final RegionId ALPHA = new RegionId("alpha");
    private static final String STAND = "Stand A2" + Lettering.SEPARATOR + "Region alpha";

    @Test
    void listsStandsByNumberWithTheirRegionsThenEverythingElseOnce() {
        Toolkit.run(() -> assertEquals(List.of("Stand A1", STAND, "Entrance", "Toilets"),
                shown(Optional.empty(), "").names(".row-grid .k-card")));
    }

    @Test
    void aRowMarksItsSpotsAndARegionsStandLeadsToIt() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(Optional.empty(), "");
            kiosk.fire("Toilets");
            assertEquals(List.of("Toilets"), callout(kiosk));
            assertTrue(kiosk.find("Open").isEmpty());
            kiosk.fire("Stand A1");
            assertTrue(kiosk.find("Open").isEmpty(), "nobody's stand");
            kiosk.fire(STAND);
            assertEquals(List.of(STAND, "Open"), callout(kiosk));
            kiosk.fire("Open");
            assertEquals(new Place.RegionPage(ALPHA), kiosk.navigator.here());
        });
    }

    @Test
    void aRegionsWayIsShownAtOnce() {
        Toolkit.run(() -> {
            assertEquals(List.of(STAND, "Open"), callout(shown(Optional.of(ALPHA), "")));
            assertEquals(List.of(), callout(shown(Optional.of(new RegionId("beta")), "")), "it has no stand");
        });
    }

    @Test
    void saysWhatALineMeansOnlyWhereOneIsDrawn() {
        Toolkit.run(() -> {
            assertTrue(shown(Optional.empty(), "M1 1 L2 2").texts().contains("Way without steps"));
            assertFalse(shown(Optional.empty(), "").texts().contains("Way without steps"));
        });
    }

    @Test
    void whereOnlyOneHasRoomATouchedRowShowsThePlan() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition(""), Language.EN, Size.TABLET);
            kiosk.begin(AccessOptions.USUAL.with(AccessOptions.Aid.LOWER, true));
            kiosk.go(new Place.Floor(Optional.empty()));
            assertFalse(kiosk.texts().contains("You are here"));
            kiosk.fire("Stand A1");
            assertTrue(kiosk.texts().contains("You are here"), kiosk.texts()::toString);
            assertEquals(List.of("Stand A1"), callout(kiosk));
        });
    }

    private static List<String> callout(ShownKiosk kiosk) {
        return kiosk.page().lookupAll(".callout").stream().flatMap(card -> ShownKiosk.texts(card).stream()).toList();
    }

    private static ShownKiosk shown(Optional<RegionId> region, String stepFree) {
        return ShownKiosk.at(new Place.Floor(region), exhibition(stepFree), Language.EN, Size.LARGE);
    }

    /// The small exhibition in a hall with two stands, the second of them its first region's, two toilets and an
    /// entrance.
    private static Exhibition exhibition(String stepFree) {
        Exhibition small = Exhibitions.small();
        List<Region> regions = new ArrayList<>(small.regions());
        Region first = regions.getFirst();
        regions.set(0, new Region(first.id(), first.name(), first.territory(), first.specialisation(),
                new Showcase(List.of(), List.of(), List.of(), List.of(),
                        new Meeting(true, Optional.empty(), Optional.of(new Stand("A2", List.of()))))));
        FloorPlan plan = new FloorPlan(
                new FloorPlan.Drawing(400, 200, "M0 0 L400 0 L400 200 L0 200 Z", stepFree), new Point(30, 100),
                List.of(new Spot(Kind.TOILETS, "", new Point(390, 10)),
                        new Spot(Kind.STAND, "A2", new Point(200, 60)), new Spot(Kind.STAND, "A1", new Point(100, 60)),
                        new Spot(Kind.TOILETS, "", new Point(390, 190)),
                        new Spot(Kind.ENTRANCE, "", new Point(10, 190))));
        return new Exhibition(small.event(), small.areas(), regions, small.library(),
                new Plans(small.map(), Optional.of(plan)));
    }
}
