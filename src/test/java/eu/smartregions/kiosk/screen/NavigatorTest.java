package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The way of a visitor: where Back leads to, what is remembered, and who is told.
final class NavigatorTest {
    private static final Place HOME = new Place.Home();
    private static final Place SEARCH = new Place.Search();
    private static final Place REGIONS = new Place.Regions(false);
    private static final Place COUNTRIES = new Place.Regions(true);

    private final Navigator navigator = new Navigator();
    private final Diary diary = new Diary();

    @Test
    void backLeadsToWhereTheVisitorWasAndHowFarThePageWasScrolled() {
        navigator.join(diary);
        navigator.enter(HOME);
        navigator.go(REGIONS);
        navigator.offset(() -> 120);
        navigator.go(SEARCH);
        navigator.back();
        navigator.back();
        assertFalse(navigator.canGoBack());
        navigator.back();
        assertEquals(List.of("TAP home 0", "TAP regions 0", "TAP search 0", "BACK regions 120", "BACK home 0"),
                diary.lines());
    }

    @Test
    void backNeverLeadsToTheAttractLoop() {
        navigator.go(SEARCH);
        assertFalse(navigator.canGoBack());
        navigator.reset();
        navigator.enter(SEARCH);
        navigator.back();
        assertEquals(HOME, navigator.here(), "what is entered from the loop has Home behind it");
        assertFalse(navigator.canGoBack());
    }

    @Test
    void aPlaceThatIsNarrowedDownOrShownInAnotherWayIsOneStep() {
        navigator.join(diary);
        navigator.enter(HOME);
        navigator.go(REGIONS);
        navigator.replace(COUNTRIES);
        navigator.refine(REGIONS);
        assertEquals(REGIONS, navigator.here());
        navigator.back();
        assertEquals(List.of("TAP home 0", "TAP regions 0", "TAP regions 0", "refined regions", "BACK home 0"),
                diary.lines());
    }

    @Test
    void homeForgetsTheWayAndKeepsWhatWasSaved() {
        navigator.enter(HOME);
        navigator.go(SEARCH);
        navigator.save(Subject.event("soon"));
        navigator.home();
        assertEquals(HOME, navigator.here());
        assertFalse(navigator.canGoBack());
        assertTrue(navigator.saved().contains(Subject.event("soon")));
    }

    @Test
    void theNextVisitorFindsNothingOfThisOne() {
        navigator.enter(SEARCH);
        navigator.save(Subject.event("soon"));
        navigator.answer(Navigator.Opinion.BAD);
        navigator.doNotCount();
        assertFalse(navigator.counted());
        navigator.reset();
        assertEquals(new Place.Attract(), navigator.here());
        assertFalse(navigator.canGoBack());
        assertEquals(List.of(), navigator.saved().subjects());
        assertEquals(Optional.empty(), navigator.opinion());
        assertTrue(navigator.counted());
    }

    @Test
    void remembersFiftySteps() {
        List<Place> way = IntStream.range(0, 60)
                .<Place>mapToObj(i -> new Place.RegionPage(new RegionId("region-" + i))).toList();
        navigator.enter(HOME);
        way.forEach(navigator::go);
        int steps = 0;
        while (navigator.canGoBack()) {
            navigator.back();
            steps++;
        }
        assertEquals(50, steps);
        assertEquals(way.get(9), navigator.here());
    }

    @Test
    void whatIsTakenOffTheListComesBackToItsPlace() {
        List<Subject> saved = List.of(Subject.event("one"), Subject.event("two"), Subject.event("three"));
        saved.forEach(navigator::save);
        navigator.unsave(saved.get(1));
        assertEquals(List.of(saved.get(0), saved.get(2)), navigator.saved().subjects());
        navigator.save(saved.get(1), 1);
        assertEquals(saved, navigator.saved().subjects());
    }

    @Test
    void tellsWhatTheVisitorDoesInTheOrderOfDoing() {
        navigator.join(diary);
        Subject soon = Subject.event("soon");
        navigator.choose(soon);
        navigator.save(soon);
        navigator.takeAway(soon);
        navigator.unsave(soon);
        navigator.searched(Optional.of(soon));
        navigator.searched(Optional.empty());
        navigator.answer(Navigator.Opinion.GOOD);
        navigator.answer(Navigator.Opinion.BAD);
        navigator.doNotCount();
        assertEquals(List.of("chose soon", "saved soon", "took soon", "unsaved soon", "found soon", "found nothing",
                "GOOD", "not counted"), diary.lines());
        assertEquals(Optional.of(Navigator.Opinion.GOOD), navigator.opinion(), "the first answer counts");
    }
}
