package eu.smartregions.kiosk.device;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;

/// Looks whether the screen shows what the scene paints: the toolkit goes on painting into a window that another
/// program destroyed or took from the screen, and never learns of it. After each look the toolkit paints the whole
/// scene once more. On the FX thread.
final class ScreenEye {
    /// The column that is compared, as a share of the width: it crosses head, page and bar. One only, because the whole
    /// scene is walked through to paint it once more.
    private static final double COLUMN = 0.37;
    /// Moving pictures differ a little between two moments.
    private static final int TOLERANCE = 24;
    private static final double SEEN = 0.2;

    private final Robot robot = new Robot();
    private final Rectangle2D column;
    private final WritableImage painted;
    private final WritableImage shown;

    /// @param screen that is to be covered
    ScreenEye(Rectangle2D screen) {
        column = new Rectangle2D(Math.floor(screen.getWidth() * COLUMN), 0, 1, Math.floor(screen.getHeight()));
        painted = new WritableImage(1, (int) column.getHeight());
        shown = new WritableImage(1, (int) column.getHeight());
    }

    /// Whether it looks at a screen of this size.
    boolean fits(Rectangle2D screen) {
        return Math.floor(screen.getWidth() * COLUMN) == column.getMinX()
                && Math.floor(screen.getHeight()) == column.getHeight();
    }

    /// Whether at least a fifth of what is looked at is on the primary screen as the scene has it.
    boolean sees(Scene scene) {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(column);
        scene.getRoot().snapshot(part, painted);
        robot.getScreenCapture(shown, screen.getMinX() + column.getMinX(), screen.getMinY(), 1, column.getHeight(),
                false);
        return same(painted.getPixelReader(), shown.getPixelReader()) >= SEEN * column.getHeight();
    }

    private int same(PixelReader one, PixelReader other) {
        int same = 0;
        for (int y = 0; y < painted.getHeight(); y++) {
            if (alike(one.getArgb(0, y), other.getArgb(0, y))) {
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
