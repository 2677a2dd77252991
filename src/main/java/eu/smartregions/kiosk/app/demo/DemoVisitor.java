package eu.smartregions.kiosk.app.demo;

import eu.smartregions.kiosk.app.ExhibitionSession;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.Snapshot;
import eu.smartregions.kiosk.ui.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// The demo's visitor: one finger that makes real input events, and eyes that keep a picture of every screen.
final class DemoVisitor implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    /// Longer than the time after a page change in which the kiosk lets no tap in.
    private static final long BETWEEN_TAPS_MS = 520;
    /// Time between two looks at the screen.
    static final long LOOK_MS = 50;

    private final ExhibitionSession exhibiting;
    private final Scene scene;
    private final Path pictures;
    private final Snapshot.Writer writer = new Snapshot.Writer();
    private int seen;

    /// Makes a visitor of a session in a scene.
    ///
    /// @param pictures where the pictures are kept
    DemoVisitor(ExhibitionSession exhibiting, Scene scene, Path pictures) {
        this.exhibiting = exhibiting;
        this.scene = scene;
        this.pictures = pictures;
    }

    /// Waits until the screen shows a place of this kind, which may take long on a busy machine, and keeps a picture of
    /// it.
    ///
    /// @throws IllegalStateException if it shows another all the time
    void sees(String name, Class<? extends Place> place) {
        waitsFor(name, () -> place.isInstance(exhibiting.place()));
    }

    private void keep(String name) {
        writer.write(FxThread.ask(() -> Snapshot.of(scene)),
                pictures.resolve(String.format(Locale.ROOT, "%02d-%s.png", ++seen, name)));
    }

    /// Taps the first target of a style class (`.k-tile`) or of a name, in its middle.
    void taps(String what) {
        Predicate<Node> wanted = what.startsWith(".")
                ? node -> node.getStyleClass().contains(what.substring(1))
                : node -> what.equals(node.getAccessibleText());
        Robot robot = FxThread.ask(() -> {
            Node target = exhibiting.view().lookupAll("*").stream()
                    .filter(node -> node instanceof Target && onScreen(node)).filter(wanted).findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is nothing to tap called " + what));
            Bounds bounds = target.localToScreen(target.getLayoutBounds());
            Robot finger = new Robot();
            finger.mouseMove(bounds.getCenterX(), bounds.getCenterY());
            finger.mousePress(MouseButton.PRIMARY);
            return finger;
        });
        sleep(LOOK_MS);
        FxThread.ask(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
    }

    /// Waits for something that happens by itself, then as long as the kiosk lets no tap in, and keeps a picture of it.
    ///
    /// @throws IllegalStateException if it does not happen
    void waitsFor(String name, BooleanSupplier happened) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!FxThread.ask(happened::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The visitor waited for " + name + " and is at " + exhibiting.place());
            }
            sleep(LOOK_MS);
        }
        sleep(BETWEEN_TAPS_MS);
        keep(name);
    }

    private static boolean onScreen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        writer.close();
    }

    static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The visitor was interrupted", e);
        }
    }
}
