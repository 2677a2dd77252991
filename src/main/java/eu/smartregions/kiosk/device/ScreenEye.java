package eu.smartregions.kiosk.device;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;

/// Looks whether the screen shows what the scene paints: the toolkit goes on painting into a window that another
/// program destroyed or took from the screen, and never learns of it. On the FX thread.
final class ScreenEye {
    /// The rows that are compared, as shares of the height: few, because each is painted once more for it.
    private static final List<Double> ROWS = List.of(0.13, 0.5, 0.93);
    /// Moving pictures differ a little between two moments.
    private static final int TOLERANCE = 24;
    private static final double SEEN = 0.2;

    private final Robot robot = new Robot();
    private final WritableImage painted;
    private final WritableImage shown;

    /// @param screen that is to be covered
    ScreenEye(Rectangle2D screen) {
        painted = new WritableImage((int) screen.getWidth(), 1);
        shown = new WritableImage((int) screen.getWidth(), 1);
    }

    /// Whether it looks at a screen of this width.
    boolean fits(Rectangle2D screen) {
        return (int) screen.getWidth() == (int) painted.getWidth();
    }

    /// Whether at least a fifth of what is looked at is on the primary screen as the scene has it.
    boolean sees(Scene scene) {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        SnapshotParameters row = new SnapshotParameters();
        int same = 0;
        for (double share : ROWS) {
            double y = Math.floor(screen.getHeight() * share);
            row.setViewport(new Rectangle2D(0, y, painted.getWidth(), 1));
            scene.getRoot().snapshot(row, painted);
            robot.getScreenCapture(shown, screen.getMinX(), screen.getMinY() + y, shown.getWidth(), 1, false);
            same += same(painted.getPixelReader(), shown.getPixelReader());
        }
        return same >= SEEN * ROWS.size() * painted.getWidth();
    }

    private int same(PixelReader one, PixelReader other) {
        int same = 0;
        for (int x = 0; x < painted.getWidth(); x++) {
            if (alike(one.getArgb(x, 0), other.getArgb(x, 0))) {
                same++;
            }
        }
        return same;
    }

    private static boolean alike(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF)) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }
}
