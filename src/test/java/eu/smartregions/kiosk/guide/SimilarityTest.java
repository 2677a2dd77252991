package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Region;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Regions are similar by the fields they share.
final class SimilarityTest {
    private static final Region WIND = Exhibitions.region("wind", "DK", Set.of("energy", "blue"), Set.of("offshore"));
    /// Shares energy and offshore with wind, of energy, blue, offshore and digital: 2 of 4.
    private static final Region GRID = Exhibitions.region("grid", "DE", Set.of("energy", "digital"),
            Set.of("offshore"));
    /// Shares energy with wind, of energy, blue and offshore: 1 of 3.
    private static final Region SUN = Exhibitions.region("sun", "ES", Set.of("energy"), Set.of());
    private static final Region NEIGHBOUR = Exhibitions.region("a-neighbour", "DK", Set.of("energy"), Set.of());
    private static final Region CARE = Exhibitions.region("care", "FI", Set.of("health"), Set.of());

    @Test
    void isTheShareOfCommonFields() {
        assertEquals(0.5, Similarity.of(WIND, GRID));
        assertEquals(1 / 3.0, Similarity.of(WIND, SUN));
        assertEquals(0, Similarity.of(WIND, CARE));
        assertEquals(1, Similarity.of(WIND, WIND));
    }

    @Test
    void putsTheMostAlikeFirstAndOtherCountriesBeforeTheOwn() {
        assertEquals(List.of(GRID, SUN, NEIGHBOUR),
                Similarity.similar(WIND, List.of(CARE, NEIGHBOUR, SUN, WIND, GRID), 9));
        assertEquals(List.of(GRID), Similarity.similar(WIND, List.of(CARE, NEIGHBOUR, SUN, WIND, GRID), 1));
    }

    @Test
    void isTheSameBothWaysForAllRegionsOfTheExhibition() {
        List<Region> regions = assertInstanceOf(Reading.Accepted.class, BundleReader.read(Path.of("kiosk-content")))
                .exhibition().regions();
        for (Region one : regions) {
            for (Region other : regions) {
                double share = Similarity.of(one, other);
                assertEquals(share, Similarity.of(other, one));
                assertTrue(share >= 0 && share <= 1);
            }
            List<Region> similar = Similarity.similar(one, regions, 3);
            assertEquals(3, similar.size(), () -> "no page is a dead end: " + one.id());
            assertFalse(similar.contains(one));
        }
    }
}
