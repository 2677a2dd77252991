package eu.smartregions.kiosk.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
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

    @Test
    void outlineAndNameKeepClearOfTheFrame() {
        Toolkit.run(() -> {
            Scale scale = Scale.of(1920, 1080, 0, 1);
            MapInset inset = new MapInset("M0 0L4 0L4 9Z", scale, () -> {});
            Scene scene = new Scene(new StackPane(inset), 400, 300);
            Appearance.apply(scene);
            scene.getRoot().setStyle("-fx-font-size: " + scale.root() + "px");
            for (String name : List.of("Азорски острови", "Azores")) {
                inset.name(name);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                Bounds frame = OnScreen.place(inset.getChildren().getFirst());
                Bounds drawn = OnScreen.place(inset.lookup("SVGPath"));
                Bounds said = OnScreen.place(inset.lookup(".t-caption"));
                double clear = scale.em(0.2);
                assertTrue(drawn.getMinY() >= frame.getMinY() + clear, () -> name + ": " + drawn + " in " + frame);
                assertTrue(said.getMaxY() <= frame.getMaxY() - clear, () -> name + ": " + said + " in " + frame);
                assertTrue(drawn.getMaxY() <= said.getMinY() + 1, () -> name + ": " + drawn + " over " + said);
            }
        });
    }

    private static String said(Target frame) {
        return ((Label) frame.lookup(".t-caption")).getText();
    }
}
