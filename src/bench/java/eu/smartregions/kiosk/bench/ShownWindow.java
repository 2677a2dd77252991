package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Mounting;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/// The bundled exhibition in the kiosk's window on the software pipeline at 1920x1080, without a display. What is seen
/// is read from the frame buffer, so that a change counts when its pixels have arrived.
final class ShownWindow {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    /// Distance of the pixels that are looked at: narrower than the edge that a touched tile gets, and than any target.
    private static final int GRID_Y = 7;
    private static final int GRID_X = 60;
    private static final long LOOK_NANOS = 1_000_000;
    /// A page is complete when nothing has changed for so long.
    private static final long QUIET_NANOS = 350_000_000;

    final Exhibition exhibition;
    final LanguageChoice language = new LanguageChoice(Language.EN);
    final Navigator navigator = new Navigator();
    final Scene scene;
    private final Robot robot;

    /// When pixels changed after something was done.
    ///
    /// @param first milliseconds until the first did
    /// @param last  milliseconds until the last did
    record Change(double first, double last) {
    }

    ShownWindow() {
        exhibition = ((Reading.Accepted) BundleReader.read(Path.of("kiosk-content"))).exhibition();
        HeadlessDisplay.choose();
        FxThread.start(Appearance::load);
        scene = FxThread.ask(this::open);
        robot = FxThread.ask(Robot::new);
    }

    private Scene open() {
        HeadlessDisplay.resize(WIDTH, HEIGHT);
        ExhibitionView view = new ExhibitionView(exhibition, language, navigator,
                new ExhibitionView.Setup(Mounting.UNKNOWN, new Random(1), InstantSource.system(), Optional.empty()));
        KioskWindow window = KioskWindow.fullScreen(view);
        Appearance.apply(window.scene());
        window.show(() -> {});
        return window.scene();
    }

    /// Does something on the FX thread, and waits until nothing changes any more; empty if nothing did change.
    Optional<Change> after(Runnable action) {
        int[] seen = FxThread.ask(this::pixels);
        long start = System.nanoTime();
        run(action);
        long first = 0;
        long last = start;
        while (System.nanoTime() - last < QUIET_NANOS) {
            LockSupport.parkNanos(LOOK_NANOS);
            int[] now = FxThread.ask(this::pixels);
            if (!Arrays.equals(now, seen)) {
                last = System.nanoTime();
                first = first == 0 ? last : first;
                seen = now;
            }
        }
        return first == 0 ? Optional.empty() : Optional.of(new Change((first - start) / 1e6, (last - start) / 1e6));
    }

    /// Presses the screen.
    void press(Point2D point) {
        robot.mouseMove(point);
        robot.mousePress(MouseButton.PRIMARY);
    }

    /// Moves the finger that presses.
    void slide(Point2D point) {
        run(() -> robot.mouseMove(point));
    }

    /// Lifts the finger.
    void lift() {
        robot.mouseRelease(MouseButton.PRIMARY);
    }

    /// The middles of everything that can be touched just now.
    List<Point2D> targets() {
        return FxThread.ask(() -> scene.getRoot().lookupAll("*").stream()
                .filter(node -> node instanceof Target && shown(node))
                .map(ShownWindow::middle).filter(point -> point.getX() > 0 && point.getX() < WIDTH && point.getY() > 0
                        && point.getY() < HEIGHT)
                .toList());
    }

    private static boolean shown(Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent)
                .allMatch(each -> each.isVisible() && !each.isDisabled());
    }

    private static Point2D middle(Node node) {
        Bounds box = node.localToScene(node.getLayoutBounds());
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    private int[] pixels() {
        int columns = WIDTH / GRID_X;
        int[] pixels = new int[columns * (HEIGHT / GRID_Y)];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = robot.getPixelColor(GRID_X / 2 + i % columns * GRID_X, GRID_Y / 2 + i / columns * GRID_Y)
                    .hashCode();
        }
        return pixels;
    }

    private static void run(Runnable action) {
        FxThread.ask(() -> {
            action.run();
            return true;
        });
    }
}
