package eu.smartregions.kiosk.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Sign;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;

/// Staff see at a glance, and read, what is not well.
final class HealthSectionTest {
    private final AskedDesk desk = new AskedDesk();

    @Test
    void saysEverySignAndWhichNeedsAttention() {
        desk.signs = List.of(new Sign("Disk", "12 GB free", true), new Sign("Clock", "an hour ahead", false));
        Toolkit.run(() -> assertEquals(
                List.of("The kiosk", "Disk: 12 GB free", "Clock: an hour ahead (needs attention)"),
                OnScreen.texts(section())));
    }

    @Test
    void theIconTellsTheTwoApart() {
        desk.signs = List.of(new Sign("Disk", "free", true), new Sign("Clock", "ahead", false),
                new Sign("Display", "on", true));
        List<String> icons = Toolkit.ask(() -> section().lookupAll(".glyph").stream()
                .map(glyph -> ((SVGPath) glyph).getContent()).toList());
        assertEquals(icons.get(0), icons.get(2));
        assertNotEquals(icons.get(0), icons.get(1));
    }

    private HealthSection section() {
        return AskedDesk.shown(new HealthSection(AskedDesk.parts(Size.LARGE), desk), Size.LARGE);
    }
}
