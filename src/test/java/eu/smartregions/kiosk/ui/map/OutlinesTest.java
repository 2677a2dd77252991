package eu.smartregions.kiosk.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;

/// Outlines are as fine as a zoom shows them.
final class OutlinesTest {
    private static final MapShapes MAP = Bundled.EXHIBITION.map();

    @Test
    void theWholeMapHasHalfOfThePoints() {
        Outlines outlines = new Outlines();
        long fewer = paths().mapToLong(path -> points(outlines.at(path, Outlines.FIRST))).sum();
        long all = paths().mapToLong(OutlinesTest::points).sum();
        assertTrue(fewer * 1.8 < all, fewer + " of " + all);
    }

    @Test
    void aCloserLookHasMorePoints() {
        Outlines outlines = new Outlines();
        String path = paths().findFirst().orElseThrow();
        long last = 0;
        for (int zoom = 1; zoom <= 8; zoom *= 2) {
            long points = points(outlines.at(path, Outlines.level(zoom)));
            assertTrue(points >= last);
            last = points;
        }
        assertTrue(last > points(outlines.at(path, Outlines.FIRST)));
    }

    @Test
    void noPointChangesSidesThatIsFartherFromTheEdgeThanAnEyeSees() {
        Toolkit.run(() -> {
            Outlines outlines = new Outlines();
            Random chance = new Random(4);
            int inside = 0;
            for (String path : paths().toList()) {
                SVGPath whole = shape(path);
                SVGPath coarse = shape(outlines.at(path, Outlines.FIRST));
                for (int i = 0; i < 100; i++) {
                    Point2D point = new Point2D(
                            whole.getLayoutBounds().getMinX()
                                    + chance.nextDouble() * whole.getLayoutBounds().getWidth(),
                            whole.getLayoutBounds().getMinY()
                                    + chance.nextDouble() * whole.getLayoutBounds().getHeight());
                    boolean sure = near(point).allMatch(other -> whole.contains(other) == whole.contains(point));
                    if (sure) {
                        assertEquals(whole.contains(point), coarse.contains(point), path + " " + point);
                        inside += whole.contains(point) ? 1 : 0;
                    }
                }
            }
            assertTrue(inside > 500, inside + " points");
        });
    }

    /// Returns points around one, as far as a map unit and a little more: lines of the first level lie within one.
    private static Stream<Point2D> near(Point2D point) {
        return IntStream.range(0, 24).boxed().flatMap(step -> Stream.of(0.25, 0.5, 0.75, 1.0, 1.2)
                .map(far -> point.add(far * Math.cos(Math.toRadians(15 * step)),
                        far * Math.sin(Math.toRadians(15 * step)))));
    }

    private static SVGPath shape(String path) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        return shape;
    }

    private static Stream<String> paths() {
        return MAP.regions().values().stream().map(MapShapes.Shape::path).sorted();
    }

    private static long points(String path) {
        return path.chars().filter(c -> c == ',').count();
    }
}
