package eu.smartregions.kiosk.ui;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

/// Scrolls by finger where the toolkit delivers touches as mouse events, as it does on Linux: content follows the
/// finger one to one after 0.6 em, runs on after release, and stops at a touch. Targets under a drag do not fire.
public final class DragScroll {
    private static final double DECAY_PER_16_MS = 0.95;
    private static final long SAMPLE_NANOS = 80_000_000L;
    private static final double SLOWEST = 20;
    private static final double FASTEST = 4000;

    private final Pane viewport;
    private final double threshold;
    private final DoubleConsumer scrollBy;
    private final AnimationTimer fling = new Fling();
    private final EventHandler<MouseEvent> dragged = this::drag;
    private final EventHandler<MouseEvent> released = this::release;
    private double pressY;
    private double pressX;
    private double lastY;
    private long sampleStart;
    private double sampleY;
    private double velocity;
    private boolean dragging;

    /// Listens to a viewport from now on.
    ///
    /// @param viewport  around what moves; while it does, its children are not under the finger, or each of them that
    ///                  passes below it would count as changed, and the whole scene be painted
    /// @param threshold after how many pixels a press becomes a drag
    /// @param scrollBy  moves the content by pixels; positive towards its end
    public DragScroll(Pane viewport, double threshold, DoubleConsumer scrollBy) {
        this.viewport = viewport;
        this.threshold = threshold;
        this.scrollBy = scrollBy;
        viewport.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> press(event, viewport.getScene()));
        viewport.addEventFilter(ScrollEvent.SCROLL, event -> {
            scrollBy.accept(-event.getDeltaY());
            event.consume();
        });
    }

    /// Follows the finger by the scene, since the row that was pressed may scroll away under it.
    private void press(MouseEvent event, Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        fling.stop();
        move(false);
        dragging = false;
        pressX = event.getSceneX();
        pressY = event.getSceneY();
        lastY = pressY;
        sample(pressY);
    }

    private void drag(MouseEvent event) {
        double y = event.getSceneY();
        if (!dragging) {
            double moved = Math.abs(y - pressY);
            if (moved < threshold || moved < Math.abs(event.getSceneX() - pressX)) {
                return;
            }
            dragging = true;
            Target.cancelUnder(event);
            move(true);
        }
        scrollBy.accept(lastY - y);
        lastY = y;
        if (System.nanoTime() - sampleStart > SAMPLE_NANOS) {
            sample(y);
        }
        event.consume();
    }

    private void release(MouseEvent event) {
        if (event.getSource() instanceof Scene scene) {
            scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        }
        if (dragging) {
            dragging = false;
            double seconds = Math.max(0.008, (System.nanoTime() - sampleStart) / 1e9);
            velocity = Math.clamp((sampleY - event.getSceneY()) / seconds, -FASTEST, FASTEST);
            if (event.getSource() instanceof Scene scene && !scene.getPreferences().isReducedMotion()) {
                fling.start();
            } else {
                move(false);
            }
            event.consume();
        }
    }

    private void move(boolean moving) {
        viewport.getChildren().forEach(child -> child.setMouseTransparent(moving));
    }

    private void sample(double y) {
        sampleStart = System.nanoTime();
        sampleY = y;
    }

    /// The movement after release.
    private final class Fling extends AnimationTimer {
        private long last;

        @Override
        public void start() {
            last = System.nanoTime();
            super.start();
        }

        @Override
        public void handle(long now) {
            double seconds = Math.max(0, (now - last) / 1e9);
            last = now;
            scrollBy.accept(velocity * seconds);
            velocity *= Math.pow(DECAY_PER_16_MS, seconds / 0.016);
            if (Math.abs(velocity) < SLOWEST) {
                stop();
                move(false);
            }
        }
    }
}
