package eu.smartregions.kiosk.device;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The only window: the whole primary screen without a frame or cursor, or a plain window for authors.
public final class KioskWindow {
    private static final System.Logger LOG = System.getLogger(KioskWindow.class.getName());
    private static final Duration SECOND_LOOK = Duration.millis(500);
    private static final java.time.Duration OF_LATE = java.time.Duration.ofSeconds(1);
    private final Scene scene;
    private final boolean whole;
    private final PauseTransition secondLook = new PauseTransition(SECOND_LOOK);
    private Stage stage;
    private Runnable closed = () -> {};
    private @Nullable ScreenEye eye;
    /// Whether this machine lets the screen be read: it was seen once as it should be.
    private boolean seen;
    /// The latest pulse; the next waits until the picture of this one is painted.
    private long pulsed = System.nanoTime();
    /// When a finger or key last reached the window; long ago at first.
    private long touched = pulsed - OF_LATE.toNanos();

    /// @param whole whether it is to cover the whole screen, always
    private KioskWindow(Stage stage, Scene scene, boolean whole) {
        this.stage = stage;
        this.scene = scene;
        this.whole = whole;
        scene.addPostLayoutPulseListener(() -> pulsed = System.nanoTime());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> touched = System.nanoTime());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> touched = System.nanoTime());
        secondLook.setOnFinished(_ -> {
            if (!sees() && seen) {
                rebuild();
            }
        });
    }

    /// Makes a window over the whole primary screen. Without a window manager full screen is not honoured, so the
    /// bounds are set too; closing it by keys or the window manager does nothing.
    public static KioskWindow fullScreen(Parent root) {
        Rectangle2D bounds = Screen.getPrimary().getBounds();
        Scene scene = new Scene(root, bounds.getWidth(), bounds.getHeight());
        scene.setCursor(Cursor.NONE);
        return new KioskWindow(covering(scene), scene, true);
    }

    private static Stage covering(Scene scene) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        cover(stage, Screen.getPrimary().getBounds());
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setOnCloseRequest(javafx.event.Event::consume);
        stage.setScene(scene);
        stage.setFullScreen(true);
        return stage;
    }

    private static void cover(Stage stage, Rectangle2D screen) {
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
    }

    /// Brings a window that is to cover the whole screen back where something moved it, made it smaller, put it away or
    /// covered it, and over a screen that has changed, such as one that was switched on late.
    public void keepInPlace() {
        if (!whole || !stage.isShowing()) {
            return;
        }
        Rectangle2D screen = Screen.getPrimary().getBounds();
        Rectangle2D covered = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        stage.setIconified(false);
        if (!covered.equals(screen)) {
            // Bounds are not taken while the toolkit believes that a window fills the screen.
            stage.setFullScreen(false);
            cover(stage, screen);
        }
        if (!stage.isFullScreen()) {
            stage.setFullScreen(true);
        }
        if (!stage.isFocused()) {
            stage.toFront();
        }
        // A window that a finger has just reached is there; a look would paint it anew beside what the visitor waits
        // for.
        boolean reached = System.nanoTime() - touched < OF_LATE.toNanos();
        if (!reached && secondLook.getStatus() != Animation.Status.RUNNING && !sees()) {
            secondLook.playFromStart();
        }
    }

    /// Whether the screen shows the window now.
    private boolean sees() {
        ScreenEye looking = eye;
        if (looking == null || !looking.fits(Screen.getPrimary().getBounds())) {
            looking = new ScreenEye(Screen.getPrimary().getBounds());
            eye = looking;
        }
        boolean sees = looking.sees(scene);
        seen |= sees;
        return sees;
    }

    /// Opens another window with the same scene in it, because the screen does not show this one any more, and nothing
    /// else brings it back.
    private void rebuild() {
        LOG.log(System.Logger.Level.WARNING, "The window is gone from the screen; another one is opened.");
        Stage gone = stage;
        gone.setOnHidden(_ -> {});
        gone.setScene(null);
        stage = covering(scene);
        stage.setOnHidden(_ -> closed.run());
        stage.show();
        stage.toFront();
        gone.hide();
    }

    /// Makes a plain window of a size in pixels, which can be closed.
    public static KioskWindow windowed(Parent root, double width, double height) {
        Stage stage = new Stage();
        Scene scene = new Scene(root, width, height);
        stage.setTitle("Smart Regions Kiosk");
        stage.setScene(scene);
        return new KioskWindow(stage, scene, false);
    }

    /// Returns the scene in the window.
    public Scene scene() {
        return scene;
    }

    /// Shows the window and calls `painted` once its first picture has been painted and can be touched.
    public void show(Runnable painted) {
        ready(scene.getRoot());
        stage.show();
        stage.toFront();
        whenPainted(painted);
    }

    /// Does something once everything that has changed until now is painted; on the FX thread. The first pulse lays out
    /// and hands the picture to the renderer; the second comes when that is done.
    public void whenPainted(Runnable action) {
        afterPulses(2, action);
    }

    /// Does something once the screen is known to live, on the FX thread: at once if it has painted of late, else after
    /// a pulse. Each pulse that is asked for paints the whole screen, beside what a visitor waits for.
    void whenAlive(Runnable action) {
        if (System.nanoTime() - pulsed < OF_LATE.toNanos()) {
            action.run();
        } else {
            afterPulses(1, action);
        }
    }

    private void afterPulses(int number, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int pulses;

            @Override
            public void run() {
                if (++pulses == number) {
                    scene.removePostLayoutPulseListener(this);
                    action.run();
                } else {
                    Platform.requestNextPulse();
                }
            }
        });
        Platform.requestNextPulse();
    }

    /// Shows something else in the same window.
    public void show(Parent root) {
        scene.setRoot(root);
        ready(root);
    }

    /// Lays a root out before its first frame: nodes that it makes when it learns its size would have no style in that
    /// frame.
    private void ready(Parent root) {
        root.resize(scene.getWidth(), scene.getHeight());
        root.applyCss();
        root.layout();
        root.applyCss();
    }

    /// Does something when the visitor closes a plain window.
    public void onClosed(Runnable action) {
        closed = action;
        stage.setOnHidden(_ -> action.run());
    }
}
