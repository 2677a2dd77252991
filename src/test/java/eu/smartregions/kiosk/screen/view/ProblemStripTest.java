package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.screen.view.ProblemStrip.Below;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whoever writes content reads above its preview what is wrong with it.
final class ProblemStripTest {
    @Test
    void countsTheProblemsAndSaysWhatIsSeenBelow() {
        assertEquals(List.of("1 problem to look at.", "a"), said(List.of("a"), Below.THIS));
        assertEquals(List.of("2 problems. Below is what was good last.", "a", "b"),
                said(List.of("a", "b"), Below.WHAT_WAS_GOOD_LAST));
        assertEquals(List.of("1 problem. What you write is shown once the errors are mended.", "a"),
                said(List.of("a"), Below.NOTHING));
    }

    @Test
    void tellsTheFirstThreeAndWhereTheRestIs() {
        assertEquals(List.of("3 problems to look at.", "a", "b", "c"), said(List.of("a", "b", "c"), Below.THIS));
        assertEquals(
                List.of("5 problems to look at.", "a", "b", "c", "And 2 more: kiosk bundle check tells all of them."),
                said(List.of("a", "b", "c", "d", "e"), Below.THIS));
    }

    @Test
    void whatStopsTheContentLooksOtherThanWhatDoesNot() {
        Toolkit.run(() -> {
            assertTrue(new ProblemStrip(List.of("a"), Below.THIS).getStyleClass().contains("doubtful"));
            List<String> stopped = new ProblemStrip(List.of("a"), Below.NOTHING).getStyleClass();
            assertTrue(stopped.contains("stopped"));
            assertFalse(stopped.contains("doubtful"));
        });
    }

    private static List<String> said(List<String> problems, Below below) {
        return Toolkit.ask(() -> OnScreen.texts(new ProblemStrip(problems, below)));
    }
}
