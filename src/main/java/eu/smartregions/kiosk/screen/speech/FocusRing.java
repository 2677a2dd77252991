package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.ui.Scroller;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The ring around what the keys are at: above the page, so that nothing cuts it off, and always on the screen, since
/// what it surrounds is brought into view first.
public final class FocusRing extends Region {
    private static final double OUTSIDE = 4;

    private @Nullable Node around;

    /// A ring around nothing yet.
    FocusRing() {
        getStyleClass().add("key-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setViewOrder(-1);
    }

    /// Surrounds a node, which is scrolled into view.
    void surround(Node node) {
        around = node;
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Scroller scroller) {
                scroller.reveal(node);
            }
        }
        if (getParent() != null) {
            getParent().layout();
        }
        follow();
    }

    /// Surrounds nothing.
    void leave() {
        around = null;
        setVisible(false);
    }

    /// Goes where the node is now; once it has gone, so has the ring.
    void follow() {
        if (around == null || getParent() == null) {
            return;
        }
        boolean there = around.getScene() != null && around.getScene() == getScene();
        setVisible(there);
        if (there) {
            Bounds bounds = getParent().sceneToLocal(around.localToScene(around.getLayoutBounds()));
            Bounds whole = getParent().getLayoutBounds();
            double left = Math.max(0, bounds.getMinX() - OUTSIDE);
            double top = Math.max(0, bounds.getMinY() - OUTSIDE);
            resizeRelocate(left, top, Math.min(whole.getWidth(), bounds.getMaxX() + OUTSIDE) - left,
                    Math.min(whole.getHeight(), bounds.getMaxY() + OUTSIDE) - top);
        }
    }
}
