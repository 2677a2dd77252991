package eu.smartregions.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// Whatever happens to the window, it covers the screen again.
final class KioskWindowTest {
    @Test
    void coversTheScreenAgainWhereItWasMovedMadeSmallerOrPutAway() {
        Toolkit.run(() -> {
            KioskWindow window = KioskWindow.fullScreen(new Pane());
            window.show(() -> {});
            Stage stage = (Stage) window.scene().getWindow();
            stage.setFullScreen(false);
            stage.setX(200);
            stage.setY(100);
            stage.setWidth(300);
            stage.setHeight(150);
            stage.setIconified(true);
            assertNotEquals(Screen.getPrimary().getBounds(), bounds(stage));
            window.keepInPlace();
            assertEquals(Screen.getPrimary().getBounds(), bounds(stage));
            assertFalse(stage.isIconified());
            stage.hide();
        });
    }

    @Test
    void leavesAWindowOfAnAuthorWhereItIs() {
        Toolkit.run(() -> {
            KioskWindow window = KioskWindow.windowed(new Pane(), 400, 300);
            window.show(() -> {});
            Stage stage = (Stage) window.scene().getWindow();
            stage.setX(20);
            window.keepInPlace();
            assertEquals(20, stage.getX());
            stage.hide();
        });
    }

    @Test
    void livesAtOnceWhereItHasJustPaintedElseAfterAPulse() {
        AtomicInteger alive = new AtomicInteger();
        KioskWindow window = Toolkit.ask(() -> KioskWindow.windowed(new Pane(), 400, 300));
        AtomicBoolean shown = new AtomicBoolean();
        Toolkit.run(() -> window.show(() -> shown.set(true)));
        Finger.await("the first picture", shown::get);
        Toolkit.run(() -> window.whenPainted(() -> window.whenAlive(alive::incrementAndGet)));
        Finger.await("the answer in the same pulse", () -> alive.get() == 1);
        Toolkit.pause(1_100);
        Toolkit.run(() -> {
            window.whenAlive(alive::incrementAndGet);
            assertEquals(1, alive.get(), "nothing was painted of late");
        });
        Finger.await("the answer after a pulse", () -> alive.get() == 2);
        Toolkit.run(() -> {
            window.whenAlive(alive::incrementAndGet);
            assertEquals(3, alive.get());
            window.scene().getWindow().hide();
        });
    }

    private static Rectangle2D bounds(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
}
