package eu.smartregions.kiosk.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Outcome;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Step;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Staff take the figures home on a stick.
final class TakeHomeSectionTest {
    private static final Path STICK = Path.of("media", "stick");
    private static final Path OTHER = Path.of("media", "other");

    private final AskedDesk desk = new AskedDesk();

    @Test
    void looksAgainWhereThereIsNoStickYet() {
        Toolkit.run(() -> {
            TakeHomeSection section = section();
            assertTrue(OnScreen.texts(section).contains("No stick that can be written was found."));
            assertEquals(List.of("Look again"), OnScreen.names(section));
            desk.sticks = List.of(STICK);
            OnScreen.touch(section, "Look again");
            assertTrue(OnScreen.texts(section).contains("Nothing on the stick is overwritten."));
            assertEquals(List.of("Write to " + STICK, "Look again"), OnScreen.names(section));
        });
    }

    @Test
    void writesToTheStickThatWasChosenAndSaysWhatCameOfIt() {
        desk.sticks = List.of(STICK, OTHER);
        Toolkit.run(() -> {
            TakeHomeSection section = section();
            OnScreen.touch(section, "Write to " + OTHER);
            assertEquals("take home to " + OTHER, desk.asked.getLast());
            assertEquals(List.of(), OnScreen.names(section), "not a second time meanwhile");
            desk.step.accept(new Step("Packing", 0.5));
            assertEquals(List.of("Writing", "Packing"), OnScreen.texts(section));
            desk.done.accept(new Outcome(true, "Written: closing-report.zip", List.of("12 files")));
            assertEquals(List.of("Written: closing-report.zip", "12 files", "Back"), OnScreen.texts(section));
            OnScreen.touch(section, "Back");
            assertEquals("sticks", desk.asked.getLast(), "sticks may have been pulled");
        });
    }

    private TakeHomeSection section() {
        return AskedDesk.shown(new TakeHomeSection(AskedDesk.parts(Size.LARGE), desk), Size.LARGE);
    }
}
