package eu.smartregions.kiosk.studio.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// Where one begins, every choice can be read whole in the smallest window too.
final class StartPaneTest extends OpenStudio {
    @Test
    void nothingIsCutInASmallWindowOrInLargeLetters() {
        for (int percent : List.of(100, 150)) {
            Toolkit.run(() -> {
                window.size(percent);
                Parent root = window.scene().getRoot();
                root.applyCss();
                StartPane start = (StartPane) nodes(root, StartPane.class::isInstance).getFirst();
                start.resize(1120, 660);
                start.layout();
                List<Labeled> said = nodes(start, node -> node instanceof Labeled label && !label.getText().isEmpty())
                        .stream().map(Labeled.class::cast).toList();
                assertTrue(said.size() > 10, said::toString);
                assertEquals(List.of(), said.stream()
                        .filter(label -> label.getHeight() < label.prefHeight(label.getWidth()) - 1)
                        .map(Labeled::getText).toList(), percent + " %");
            });
        }
    }
}
