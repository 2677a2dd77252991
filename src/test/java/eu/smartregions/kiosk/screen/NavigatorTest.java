package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A change of place is told in steps, the same for everybody who listens.
final class NavigatorTest {
    private final Navigator navigator = new Navigator();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void twoListenToAVisitorAtTheSearch() {
        navigator.join(new Scribe("one"));
        navigator.join(new Scribe("other"));
        navigator.enter(new Place.Search());
        told.clear();
    }

    @Test
    void everybodyHearsOfAStepBeforeTheNextBegins() {
        navigator.home();
        assertEquals(List.of("one leaves search", "other leaves search", "one arrives home", "other arrives home",
                "one settles home", "other settles home"), told);
    }

    @Test
    void whatThePageLeftSaysIsToldBeforeTheNextPage() {
        navigator.join(new NavigationListener() {
            @Override
            public void leaving() {
                navigator.searched(Optional.empty());
            }

            @Override
            public void arrived(Place place, Navigation how, double offset) {
                // Only what is left is of interest.
            }
        });
        navigator.back();
        assertEquals(List.of("one searches at search", "one arrives home"), told.stream()
                .filter(line -> line.startsWith("one searches") || line.startsWith("one arrives")).toList());
    }

    @Test
    void aVisitThatEndsIsLeftOnce() {
        navigator.leave();
        told.add("the visit ends");
        navigator.reset();
        assertEquals(List.of("one leaves search", "other leaves search", "the visit ends", "one arrives attract",
                "other arrives attract", "one settles attract", "other settles attract"), told);
    }

    @Test
    void theWayBackLeadsOverWhatIsLeft() {
        Place area = Place.Area.of(new AreaId("energy"));
        Place gone = new Place.RegionPage(new RegionId("gone"));
        navigator.enter(new Place.Home());
        List.of(area, gone, area, gone).forEach(navigator::go);
        Navigator next = new Navigator();
        next.resume(navigator, place -> !place.equals(gone));
        assertEquals(area, next.here());
        next.back();
        assertEquals(new Place.Home(), next.here());
        assertFalse(next.canGoBack());
    }

    @Test
    void theSamePlaceIsResumedWithTheSameWayBack() {
        navigator.go(new Place.Saved());
        Navigator next = new Navigator();
        next.resume(navigator, _ -> true);
        assertEquals(new Place.Saved(), next.here());
        next.back();
        assertEquals(new Place.Search(), next.here());
        next.back();
        assertEquals(new Place.Home(), next.here());
    }

    /// Writes down what is told, and where the visitor is then.
    private final class Scribe implements NavigationListener {
        private final String name;

        Scribe(String name) {
            this.name = name;
        }

        private void write(String what) {
            told.add(name + " " + what + navigator.here().screen());
        }

        @Override
        public void leaving() {
            write("leaves ");
        }

        @Override
        public void arrived(Place place, Navigation how, double offset) {
            write("arrives ");
        }

        @Override
        public void settled() {
            write("settles ");
        }

        @Override
        public void searched(Optional<Subject> found) {
            write("searches at ");
        }
    }
}
