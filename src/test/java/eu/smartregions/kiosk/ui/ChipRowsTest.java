package eu.smartregions.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// Two lines of chips and a way to the rest.
final class ChipRowsTest {

    @Test
    void showsAllThatFitAndNoWayOn() {
        Toolkit.run(
                () -> assertEquals(List.of("chip 0", "chip 1", "last", "in order of name"), shown(rows(2, -1), 900)));
    }

    @Test
    void dropsACaptionBeforeAnyChip() {
        Toolkit.run(() -> {
            List<String> shown = shown(rows(5, -1), 430);
            assertEquals(6, shown.size());
            assertFalse(shown.contains("in order of name"));
        });
    }

    @Test
    void leadsToTheRestAndKeepsTheChosenOne() {
        Toolkit.run(() -> {
            List<String> shown = shown(rows(30, 29), 420);
            assertEquals(List.of("more", "last"), shown.subList(shown.size() - 2, shown.size()));
            assertTrue(shown.contains("chip 29") && shown.contains("chip 0"), shown::toString);
            assertTrue(shown.size() < 10, shown::toString);
        });
    }

    private static ChipRows rows(int chips, int chosen) {
        Parts parts = new Parts(Scale.of(1920, 1080, 0, 1), new Words(new LanguageChoice(Language.EN)));
        ChipRows rows = new ChipRows(16, parts.chip(() -> "more", false, () -> {}),
                List.of(parts.chip(() -> "last", false, () -> {})), 2);
        IntStream.range(0, chips)
                .forEach(i -> rows.getChildren().add(parts.chip(() -> "chip " + i, i == chosen, () -> {})));
        Label caption = Lettering.CAPTION.line();
        caption.setText("in order of name");
        rows.getChildren().add(caption);
        return rows;
    }

    private static List<String> shown(ChipRows rows, double width) {
        Scene scene = new Scene(rows, width, 400);
        Appearance.apply(scene);
        rows.setStyle("-fx-font-size: 20px");
        rows.applyCss();
        rows.resize(width, 400);
        rows.layout();
        List<String> shown = new ArrayList<>();
        rows.getChildren().stream().filter(node -> node.isVisible())
                .sorted((one, other) -> Double.compare(one.getLayoutY() * 10_000 + one.getLayoutX(),
                        other.getLayoutY() * 10_000 + other.getLayoutX()))
                .forEach(node -> shown.add(node instanceof Label label ? label.getText() : node.getAccessibleText()));
        return shown;
    }
}
