package eu.smartregions.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// Nodes without room as a whole are not shown, nor are those behind them.
final class FittingColumnTest {
    @Test
    void showsWhatHasRoom() {
        Toolkit.run(() -> {
            List<Node> nodes = Stream.of(30, 50, 10).<Node>map(FittingColumnTest::high).toList();
            FittingColumn column = new FittingColumn(5, nodes);
            assertEquals(100, column.prefHeight(80));
            assertEquals(0, column.minHeight(80));
            column.resize(80, 100);
            column.layout();
            assertEquals(List.of(true, true, true), nodes.stream().map(Node::isVisible).toList());
            column.resize(80, 80);
            column.requestLayout();
            column.layout();
            assertEquals(List.of(true, false, false), nodes.stream().map(Node::isVisible).toList());
        });
    }

    private static Region high(int height) {
        Region region = new Region();
        region.setPrefHeight(height);
        return region;
    }
}
