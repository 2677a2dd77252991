package eu.smartregions.kiosk.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Outcome;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Touched;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// Crosses follow one another all over the screen, and the finger tells where it was.
final class TouchGridViewTest {
    private static final double NEAR = 0.01;
    private final AskedDesk desk = new AskedDesk();

    @Test
    void whoTouchesEveryCrossIsToldHowItWas() {
        Toolkit.run(() -> {
            TouchGridView view = AskedDesk.shown(new TouchGridView(0, desk), Size.LARGE);
            assertTrue(OnScreen.texts(view).contains("Touch the middle of the cross: 1 of 9"));
            for (int i = 0; i < 9; i++) {
                Bounds cross = view.getChildren().getLast().getBoundsInParent();
                press(view, cross.getCenterX(), cross.getCenterY());
                view.layout();
            }
            assertEquals(9, desk.touches.size());
            for (Touched touch : desk.touches) {
                assertEquals(touch.meantX(), touch.x(), NEAR);
                assertEquals(touch.meantY(), touch.y(), NEAR);
            }
            assertEquals(3, desk.touches.stream().map(Touched::meantY).distinct().count());
            press(view, 1, 1);
            assertEquals(9, desk.touches.size());
            desk.done.accept(new Outcome(true, "It is right.", List.of()));
            assertEquals(List.of("The touch panel", "It is right.", "Done"), OnScreen.texts(view));
            OnScreen.find(view, "Done").orElseThrow().executeAccessibleAction(AccessibleAction.FIRE);
            assertEquals("leave", desk.asked.getLast());
        });
    }

    private static void press(TouchGridView view, double x, double y) {
        view.fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false,
                false, true, false, false, true, false, true, null));
    }
}
