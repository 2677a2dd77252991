package eu.smartregions.kiosk.ui;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;

/// One finger on the screen: real input events through a window, as slowly as people are.
public final class Finger {
    /// Longer than the time after a page change in which no tap is let in.
    private static final long BETWEEN_TAPS_MS = 520;
    private static final long LONGEST_WAIT_NANOS = 30_000_000_000L;
    private static final long LOOK_MS = 20;

    private final Scene scene;
    private final FxRobot robot = new FxRobot();

    /// A finger over a window's scene.
    public Finger(Scene scene) {
        this.scene = scene;
    }

    /// Taps a point of the screen.
    public void tap(Point2D point) {
        rest();
        robot.moveTo(point);
        robot.press(MouseButton.PRIMARY);
        robot.release(MouseButton.PRIMARY);
        rest();
    }

    /// Taps a node in its middle.
    public void tap(Node node) {
        tap(middle(node));
    }

    /// Taps what is called so.
    public void tap(String name) {
        rest();
        tap(target(name));
    }

    /// Presses, slides and lifts.
    public void drag(Point2D from, Point2D to) {
        rest();
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(to);
        robot.release(MouseButton.PRIMARY);
        rest();
    }

    /// The visible target whose name for those who cannot see is so, or else begins so.
    public Target target(String name) {
        return find(name).orElseThrow(() -> new AssertionError("Nothing to touch is called " + name));
    }

    /// The visible target whose name is so, or else begins so, if there is one.
    public Optional<Target> find(String name) {
        return Toolkit
                .ask(() -> scene.getRoot().lookupAll("*").stream().filter(node -> node instanceof Target && shown(node))
                        .map(Target.class::cast).filter(target -> target.getAccessibleText().startsWith(name))
                        .min(Comparator.comparing(target -> !target.getAccessibleText().equals(name))));
    }

    /// The middle of a node on the screen.
    public Point2D middle(Node node) {
        return Toolkit.ask(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    /// Waits until something has happened by itself.
    public static void await(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + LONGEST_WAIT_NANOS;
        while (!Toolkit.ask(happened::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not happen: " + what);
            }
            sleep(LOOK_MS);
        }
    }

    /// Waits until a tap is let in again, and everything asked for before is done.
    public static void rest() {
        sleep(BETWEEN_TAPS_MS);
        Toolkit.run(() -> {});
    }

    /// Whether a node and all that it is in are visible.
    public static boolean shown(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent)
                .allMatch(each -> each.isVisible() && each.getOpacity() > 0);
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
