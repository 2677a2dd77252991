package eu.smartregions.kiosk.mosaic.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

/// Shapes are read as the notation says.
final class PathTextTest {
    private static final double NEAR = 0.001;

    @Test
    void linesAndCurves() {
        Shape shape = PathText.shape("M.125,.25H.875V.75L.125,.75Z");
        assertEquals(new Rectangle2D.Double(0.125, 0.25, 0.75, 0.5), shape.getBounds2D());
        assertTrue(PathText.shape("M0,0Q.5,1 1,0Z").contains(0.5, 0.45));
        assertFalse(PathText.shape("M0,0Q.5,1 1,0Z").contains(0.5, 0.55));
    }

    /// A quarter, a half and three quarters of a circle, each way round.
    @Test
    void arcs() {
        assertTrue(PathText.shape("M0,0A1,1 0 0 1 1,1Z").contains(0.7, 0.4));
        assertFalse(PathText.shape("M0,0A1,1 0 0 1 1,1Z").contains(0.4, 0.7));
        assertTrue(PathText.shape("M0,0A1,1 0 0 0 1,1Z").contains(0.4, 0.7));
        assertEquals(2, PathText.shape("M0,0A1,1 0 1 1 1,1Z").getBounds2D().getHeight(), NEAR);
        Rectangle2D half = PathText.shape("M0,0A.5,.25 0 0 1 1,0Z").getBounds2D();
        assertEquals(0.25, half.getHeight(), NEAR);
        assertEquals(-0.25, half.getY(), NEAR);
    }

    /// Half axes that do not reach from end to end grow.
    @Test
    void arcsThatAreTooShortGrow() {
        assertEquals(1, PathText.shape("M0,0A.1,.1 0 0 1 2,0Z").getBounds2D().getHeight(), NEAR);
    }

    /// A line between two arcs, however short, would have a corner that shows in a thick wave.
    @Test
    void arcsFollowOneAnotherWithoutALine() {
        double[] part = new double[6];
        Shape wave = PathText.shape("M-.5,0A.3,.3 0 0 1 0,0A.3,.3 0 0 0 .5,0A.3,.3 0 0 1 1,0");
        for (PathIterator parts = wave.getPathIterator(null); !parts.isDone(); parts.next()) {
            assertTrue(parts.currentSegment(part) != PathIterator.SEG_LINETO);
        }
    }
}
