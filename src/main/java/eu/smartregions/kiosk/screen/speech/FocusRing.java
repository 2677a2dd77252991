package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The ring around what the keys are at: above the page, so that nothing cuts it off, and always on the screen, since
/// what it surrounds is brought into view first.
public final class FocusRing extends Region {
    private static final double OUTSIDE = 4;

    private final Label name = Lettering.LABEL.line();
    private List<? extends Node> around = List.of();

    /// A ring around nothing yet.
    FocusRing() {
        getStyleClass().add("key-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setViewOrder(-1);
        name.getStyleClass().add("key-ring-name");
        name.setManaged(false);
        getChildren().add(name);
    }

    /// Surrounds a node, which is scrolled into view.
    void surround(Node node) {
        surround(List.of(node), "");
    }

    /// Surrounds several nodes with one ring, of which at least the first is scrolled into view.
    ///
    /// @param called written on the ring, if it is not empty
    void surround(List<? extends Node> nodes, String called) {
        around = nodes;
        nodes.stream().findFirst().ifPresent(FocusRing::reveal);
        name.setText(called);
        name.setVisible(!called.isEmpty());
        if (getParent() != null) {
            getParent().layout();
        }
        follow();
    }

    private static void reveal(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Scroller scroller) {
                scroller.reveal(node);
            }
        }
    }

    /// Surrounds nothing.
    void leave() {
        around = List.of();
        setVisible(false);
    }

    /// Goes where the node is now; once it has gone, so has the ring.
    void follow() {
        if (getParent() == null) {
            return;
        }
        List<Bounds> seen = around.stream().filter(node -> node.getScene() != null && node.getScene() == getScene())
                .map(node -> getParent().sceneToLocal(node.localToScene(node.getLayoutBounds()))).toList();
        setVisible(!seen.isEmpty());
        if (!seen.isEmpty()) {
            Bounds whole = getParent().getLayoutBounds();
            double left = Math.max(0, least(seen, Bounds::getMinX) - OUTSIDE);
            double top = Math.max(0, least(seen, Bounds::getMinY) - OUTSIDE);
            double right = Math.min(whole.getWidth(), OUTSIDE - least(seen, bounds -> -bounds.getMaxX()));
            double bottom = Math.min(whole.getHeight(), OUTSIDE - least(seen, bounds -> -bounds.getMaxY()));
            resizeRelocate(left, top, right - left, bottom - top);
        }
    }

    private static double least(List<Bounds> bounds, ToDoubleFunction<Bounds> side) {
        return bounds.stream().mapToDouble(side).min().orElseThrow();
    }

    @Override
    protected void layoutChildren() {
        name.resize(Math.min(name.prefWidth(-1), getWidth()), name.prefHeight(-1));
        name.relocate((getWidth() - name.getWidth()) / 2, 0);
    }
}
