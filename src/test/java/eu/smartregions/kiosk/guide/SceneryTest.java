package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaArt;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Whose landscape stands for a page that is no area's own.
final class SceneryTest {
    private static final Exhibition BUNDLED = Bundled.EXHIBITION;
    private final Scenery scenery = new Scenery(BUNDLED);

    @Test
    void anAreaStandsForItselfAndARegionForItsFirst() {
        PriorityArea last = BUNDLED.areas().getLast();
        assertEquals(Optional.of(last), scenery.of(Subject.of(last.id())));
        Region region = BUNDLED.regions().getLast();
        assertEquals(Optional.of(region.areas().iterator().next()),
                scenery.of(Subject.of(region.id())).map(PriorityArea::id));
    }

    @Test
    void aStoryIsToldInItsArea() {
        Stories.Told told = new Stories(BUNDLED).in(Optional.empty()).getLast();
        assertEquals(Optional.of(told.story().area()),
                scenery.of(Subject.story(told.story().id())).map(PriorityArea::id));
    }

    @Test
    void everythingElseHasTheFirstOrOneInTurn() {
        assertEquals(Optional.of(BUNDLED.areas().getFirst()), scenery.of(Subject.screen("home")));
        assertNotEquals(scenery.inTurn(0), scenery.inTurn(1));
        assertEquals(scenery.inTurn(3), scenery.inTurn(3 + BUNDLED.areas().size()));
    }

    @Test
    void anAreaWithoutALandscapeLendsThatOfAnother() {
        List<PriorityArea> areas = List.of(bare(BUNDLED.areas().getFirst()), BUNDLED.areas().get(1));
        Scenery partly = new Scenery(
                new Exhibition(BUNDLED.event(), areas, BUNDLED.regions(), BUNDLED.library(), BUNDLED.plans()));
        assertEquals(Optional.of(areas.get(1)), partly.of(Subject.of(areas.getFirst().id())));
    }

    @Test
    void whereNoAreaHasOneThereIsNone() {
        Scenery none = new Scenery(Exhibitions.small());
        assertEquals(Optional.empty(), none.of(Subject.of(new AreaId("energy"))));
        assertEquals(Optional.empty(), none.inTurn(4));
    }

    private static PriorityArea bare(PriorityArea area) {
        return new PriorityArea(area.id(), area.name(), area.sentence(), AreaArt.of(area.look()), area.themes());
    }
}
