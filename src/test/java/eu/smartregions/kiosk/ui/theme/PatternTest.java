package eu.smartregions.kiosk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaLook;
import java.util.regex.MatchResult;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PatternTest {
    /// Two towers on a wall, open below, and a court in the left one.
    private static final String CASTLE = "M0,0L100,0L100,100L60,100L60,40L40,40L40,100L0,100ZM10,50L30,50L30,70L10,70Z";
    private static final java.util.regex.Pattern POINT = java.util.regex.Pattern.compile("[ML](-?[\\d.]+) (-?[\\d.]+)");
    private static final double ROUNDING = 0.011;

    @ParameterizedTest
    @EnumSource(value = AreaLook.class, mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void noPointOfAPatternLiesOutsideItsOutline(AreaLook look) {
        String path = Pattern.within(look, Rings.of(CASTLE), 7);
        assertTrue(POINT.matcher(path).results().count() > 20, path);
        assertEquals("", POINT.matcher(path).results().filter(point -> !inCastle(point)).map(MatchResult::group)
                .findFirst().orElse(""));
    }

    @ParameterizedTest
    @EnumSource(value = AreaLook.class, mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void aPatternIsTheSameWhereverItsOutlineLies(AreaLook look) {
        Rings castle = Rings.of(CASTLE);
        String here = Pattern.within(look, castle, 7);
        String there = Pattern.within(look, castle.placed(1, 14 * 7, 14 * 7), 7);
        assertEquals(POINT.matcher(here).results().count(), POINT.matcher(there).results().count());
    }

    @Test
    void thePlainLookHasNoPattern() {
        assertEquals("", Pattern.within(AreaLook.PLAIN, Rings.of(CASTLE), 7));
    }

    @Test
    void aLineIsCutWhereItEntersAndLeaves() {
        Rings castle = Rings.of(CASTLE);
        assertArrayEquals(new double[]{0.25, 0.75}, castle.cuts(-50, 20, 150, 20), 1e-9);
        assertArrayEquals(new double[]{0.25, 0.3, 0.4, 0.45, 0.55, 0.75}, castle.cuts(-50, 60, 150, 60), 1e-9);
        assertArrayEquals(new double[]{}, castle.cuts(-50, 120, 150, 120), 1e-9);
    }

    @Test
    void linesThroughCornersAreCutInPairs() {
        Rings castle = Rings.of(CASTLE);
        for (double y : new double[]{0, 40, 50, 70, 100}) {
            assertEquals(0, castle.cuts(-50, y, 150, y).length % 2, "at " + y);
        }
        assertEquals(0, castle.cuts(-50, -50, 150, 150).length % 2);
    }

    private static boolean inCastle(MatchResult point) {
        double x = Double.parseDouble(point.group(1));
        double y = Double.parseDouble(point.group(2));
        boolean inBox = x >= -ROUNDING && x <= 100 + ROUNDING && y >= -ROUNDING && y <= 100 + ROUNDING;
        return inBox && !in(x, y, 40, 60, 40, 100) && !in(x, y, 10, 30, 50, 70);
    }

    private static boolean in(double x, double y, double left, double right, double top, double bottom) {
        return x > left + ROUNDING && x < right - ROUNDING && y > top + ROUNDING && y < bottom - ROUNDING;
    }

    @Test
    void noDotIsCutAtTheEdgeOfATile() {
        for (double width = 100; width < 120; width += 0.5) {
            SVGPath path = new SVGPath();
            path.setContent(Pattern.path(AreaLook.DIGITAL, width, 60, 20));
            assertTrue(path.getLayoutBounds().getMaxX() <= width + 1, width + " " + path.getLayoutBounds());
        }
    }
}
