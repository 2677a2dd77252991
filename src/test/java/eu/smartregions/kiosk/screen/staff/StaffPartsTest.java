package eu.smartregions.kiosk.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Step;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// The staff's area is made of texts in three sizes, buttons that say what they do, and a bar of progress.
final class StaffPartsTest {
    private final StaffParts parts = AskedDesk.parts(Size.LARGE);

    @Test
    void textsComeInThreeSizesAndWrap() {
        Toolkit.run(() -> {
            assertEquals("t-h3", parts.heading("a").getStyleClass().getLast());
            assertEquals("t-body", parts.text("a").getStyleClass().getLast());
            assertEquals("t-caption", parts.caption("a").getStyleClass().getLast());
            assertTrue(List.of(parts.heading("a"), parts.text("b"), parts.caption("c")).stream()
                    .allMatch(label -> label.isWrapText() && label.getText().length() == 1));
        });
    }

    @Test
    void aButtonSaysWhatItDoesAndDoesIt() {
        Toolkit.run(() -> {
            AtomicInteger done = new AtomicInteger();
            Target primary = parts.primary("Install", "check", done::incrementAndGet);
            assertEquals(List.of("Install"), OnScreen.texts(primary));
            OnScreen.touch(AskedDesk.shown(primary, Size.LARGE), "Install");
            assertEquals(1, done.get());
        });
    }

    @Test
    void onlyThePrimaryButtonIsFilled() {
        Toolkit.run(() -> {
            assertFalse(parts.primary("Install", "check", () -> {}).getStyleClass().contains("secondary"));
            assertTrue(parts.button("Back", "arrow-left", () -> {}).getStyleClass().contains("secondary"));
        });
    }

    @Test
    void progressIsAsLongAsItIsDoneAndNeverLongerThanItsTrack() {
        Toolkit.run(() -> {
            assertEquals(0.25, share(0.25), 0.001);
            assertEquals(1, share(1.7), 0.001);
            assertEquals(0, share(-1), 0.001);
        });
    }

    private double share(double done) {
        Region progress = AskedDesk.shown(parts.progress(new Step("Saving", done)), Size.LARGE);
        assertEquals(List.of("Saving"), OnScreen.texts(progress));
        Region bar = (Region) progress.lookup(".countdown-bar");
        return bar.getMaxWidth() / ((Region) progress.lookup(".countdown-track")).getWidth();
    }
}
