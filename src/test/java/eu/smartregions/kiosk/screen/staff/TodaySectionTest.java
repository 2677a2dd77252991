package eu.smartregions.kiosk.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Outcome;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Step;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;

/// What staff do every day.
final class TodaySectionTest {
    private final AskedDesk desk = new AskedDesk();

    @Test
    void theCheckSaysHowFarItIsAndWhatItFound() {
        Toolkit.run(() -> {
            TodaySection section = section();
            touch(section, "Opening check");
            assertEquals(List.of("check"), desk.asked);
            desk.step.accept(new Step("30 of 60 pages drawn", 0.5));
            assertTrue(OnScreen.texts(section).contains("30 of 60 pages drawn"));
            desk.done.accept(new Outcome(false, "Not ready: something is to be mended.", List.of("clock: not ok.")));
            assertEquals(List.of("Not ready: something is to be mended.", "clock: not ok.", "Back"),
                    OnScreen.texts(section));
            touch(section, "Back");
            assertTrue(OnScreen.find(section, "Opening check").isPresent());
        });
    }

    @Test
    void cleaningIsAskedForAtOnce() {
        Toolkit.run(() -> {
            touch(section(), "Clean the screen");
            assertEquals(List.of("clean"), desk.asked);
        });
    }

    @Test
    void theTouchPanelIsTriedAtOnce() {
        Toolkit.run(() -> {
            touch(section(), "Try the touch panel");
            assertEquals(List.of("tryTouch"), desk.asked);
        });
    }

    private static void touch(TodaySection section, String name) {
        OnScreen.find(section, name).orElseThrow().executeAccessibleAction(AccessibleAction.FIRE);
    }

    private TodaySection section() {
        return AskedDesk.shown(new TodaySection(AskedDesk.parts(Size.LARGE), desk), Size.LARGE);
    }
}
