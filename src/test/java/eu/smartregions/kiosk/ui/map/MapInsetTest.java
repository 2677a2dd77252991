package eu.smartregions.kiosk.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Scale;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// The frame of a region that lies off the map.
final class MapInsetTest {
    @Test
    void aLongNameStandsOnTwoLinesAndIsReadAsOne() {
        Toolkit.run(() -> {
            MapInset inset = new MapInset("M0 0L9 0L9 4Z", Scale.of(1280, 800, 0, 1), () -> {});
            Target frame = (Target) inset.getChildren().getFirst();
            inset.name("Азорски острови");
            assertEquals("Азорски\nострови", said(frame));
            assertEquals("Азорски острови", frame.getAccessibleText());
            inset.name("Na hAsóir");
            assertEquals("Na hAsóir", said(frame));
        });
    }

    private static String said(Target frame) {
        return ((Label) frame.lookup(".t-caption")).getText();
    }
}
