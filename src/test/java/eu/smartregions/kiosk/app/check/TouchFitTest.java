package eu.smartregions.kiosk.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.screen.staff.StaffDesk.Touched;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// A panel that is mounted turned, mirrored, moved or too small is corrected by the numbers that libinput multiplies
/// by.
final class TouchFitTest {
    private static final double EXACT = 1e-9;

    /// Where a finger is felt that is at a point.
    private interface Panel {
        double[] felt(double x, double y);
    }

    static List<Touched> crosses(double dx, double dy) {
        return touches((x, y) -> new double[]{x + dx, y + dy});
    }

    private static List<Touched> touches(Panel panel) {
        return DoubleStream.of(0.08, 0.5, 0.92).boxed()
                .flatMap(y -> DoubleStream.of(0.08, 0.5, 0.92).boxed().map(x -> {
                    double[] felt = panel.felt(x, y);
                    return new Touched(x, y, felt[0], felt[1]);
                })).toList();
    }

    private static void corrected(Panel panel, double... matrix) {
        TouchFit fit = TouchFit.of(touches(panel)).orElseThrow();
        for (int i = 0; i < matrix.length; i++) {
            assertEquals(matrix[i], fit.matrix().get(i), EXACT);
        }
        assertEquals(0, fit.left(), EXACT);
    }

    @Test
    void aPanelThatIsRightStaysAsItIs() {
        corrected((x, y) -> new double[]{x, y}, 1, 0, 0, 0, 1, 0);
    }

    @Test
    void turnedMirroredMovedAndSmallPanelsAreCorrected() {
        corrected((x, y) -> new double[]{y, 1 - x}, 0, -1, 1, 1, 0, 0);
        corrected((x, y) -> new double[]{1 - x, y}, -1, 0, 1, 0, 1, 0);
        corrected((x, y) -> new double[]{x + 0.1, y - 0.05}, 1, 0, -0.1, 0, 1, 0.05);
        corrected((x, y) -> new double[]{x / 2, y / 2}, 2, 0, 0, 0, 2, 0);
    }

    @Test
    void fingersAreNotExact() {
        TouchFit fit = TouchFit.of(touches((x, y) -> new double[]{x + 0.1 + 0.01 * Math.sin(50 * x + 20 * y), y}))
                .orElseThrow();
        assertTrue(fit.off() > 0.09, fit::toString);
        assertTrue(fit.left() < 0.02, fit::toString);
    }

    @Test
    void oneSpotIsNoPanel() {
        assertTrue(TouchFit.of(touches((_, _) -> new double[]{0.5, 0.5})).isEmpty());
    }

    @Test
    void oneCorrectionAfterAnother() {
        TouchFit moved = TouchFit.of(crosses(0.1, 0)).orElseThrow();
        List<Double> both = moved.after(List.of(0.0, -1.0, 1.0, 1.0, 0.0, 0.0));
        assertEquals("0.000000 -1.000000 0.900000 1.000000 0.000000 0.000000",
                TouchFit.written(both).replace("-0.000000", "0.000000"));
    }
}
