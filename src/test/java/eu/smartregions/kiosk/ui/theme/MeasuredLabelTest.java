package eu.smartregions.kiosk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.ui.Toolkit;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// A label that remembers its height has the height of one that does not, whatever changes.
final class MeasuredLabelTest {
    private static final String SENTENCE = "Hydrogen for steel works is tried in three harbours and one valley.";

    @Test
    void isAsHighAsAnyLabel() {
        Toolkit.run(() -> {
            Label label = label(Lettering.BODY.wrapping());
            Label plain = label(new Label());
            plain.getStyleClass().add(Lettering.BODY.styleClass());
            plain.setWrapText(true);
            assertInstanceOf(MeasuredLabel.class, label);
            both(label, plain, each -> each.setText(SENTENCE));
            both(label, plain, each -> each.setText(SENTENCE + " " + SENTENCE));
            both(label, plain, each -> each.getStyleClass().add(Lettering.H2.styleClass()));
            both(label, plain, each -> each.setStyle("-fx-padding: 20px"));
            both(label, plain, each -> each.setText("Hydrogen"));
        });
    }

    private static void both(Label label, Label plain, Consumer<Label> change) {
        change.accept(label);
        change.accept(plain);
        label.applyCss();
        plain.applyCss();
        for (double width : new double[]{200, 300, 200}) {
            assertTrue(plain.prefHeight(width) > 0);
            assertEquals(plain.prefHeight(width), label.prefHeight(width), () -> label.getText());
            assertEquals(plain.maxHeight(width), label.maxHeight(width), () -> label.getText());
        }
    }

    private static Label label(Label label) {
        Scene scene = new Scene(new VBox(label));
        Appearance.apply(scene);
        return label;
    }
}
