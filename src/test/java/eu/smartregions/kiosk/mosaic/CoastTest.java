package eu.smartregions.kiosk.mosaic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Outlines become shapes that can be filled with tiles.
final class CoastTest {
    private static final double NEAR = 0.001;
    private static final String LAND = "M0,0L100,0L100,100L0,100Z";

    @Test
    void specksAreLeftOut() {
        assertEquals(1, Coast.of(LAND + "M110,0L111,0L111,1L110,1Z").rings().size());
        assertEquals(2, Coast.of(LAND + "M110,0L120,0L120,10L110,10Z").rings().size());
    }

    /// The island keeps its size and lies where it lay, seen from the land; only the empty sea is shorter.
    @Test
    void farIslandsAreDrawnNearer() {
        Coast coast = Coast.of(LAND + "M300,-400L320,-400L320,-380L300,-380Z");
        assertEquals(100 + 2.5 + 20, coast.width(), NEAR);
        assertEquals(100 + 2.5 + 20, coast.height(), NEAR);
        assertEquals(100 * 100 + 20 * 20, coast.area(), NEAR);
    }

    @Test
    void aLakeIsNoLand() {
        Coast coast = Coast.of(LAND + "M40,40L60,40L60,60L40,60Z");
        assertFalse(coast.shape().contains(50, 50));
        Land land = Land.of(coast.scaled(0.05));
        assertEquals(1, land.share(0, 0, 20), NEAR);
        assertEquals(0, land.share(42, 42, 16), NEAR);
        assertEquals(0.96, land.share(0, 0, 100), NEAR);
    }

    /// Two islands a little more than a tenth of their width apart can be a tenth larger.
    @Test
    void islandsSwellUntilTheyTouch() {
        Coast swollen = new Coast(List.of(square(0), square(1.11))).swollen();
        assertEquals(1.1 * 1.1 * 2, swollen.area(), NEAR);
        assertEquals(2.11 + 0.1, swollen.width(), NEAR);
    }

    private static double[] square(double left) {
        return new double[]{left, 0, left + 1, 0, left + 1, 1, left, 1};
    }

    @Test
    void landAboundsWhereTheHeroShallStand() {
        Site site = Site.of(Coast.of(LAND));
        assertEquals(1, site.heroShare(2, 2), NEAR);
        assertEquals(0, site.heroShare(5, 2), NEAR);
        assertEquals(0, site.share(2, 5), 0.02);
    }

    @Test
    void aTallCoastStandsDownIntoTheBaseRow() {
        Site site = Site.of(Coast.of("M0,0L50,0L50,100L0,100Z"));
        assertTrue(site.share(2, 5) > 0.5 || site.share(3, 5) > 0.5);
    }
}
