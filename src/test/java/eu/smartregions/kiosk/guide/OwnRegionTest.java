package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the bundled regions are to one another.
final class OwnRegionTest {
    private static final Exhibition BUNDLED = Bundled.EXHIBITION;

    private static OwnRegion own(String id) {
        return new OwnRegion(BUNDLED.region(new RegionId(id)).orElseThrow(), BUNDLED);
    }

    @Test
    void thoseKnownForTheSameComeFirst() {
        List<OwnRegion.Fellow> alike = own("es-galicia").alike();
        assertEquals("pt-algarve", alike.getFirst().region().id().value());
        assertTrue(own("es-galicia").knownForTheSame(alike.getFirst().region()));
        assertFalse(own("es-galicia").knownForTheSame(alike.getLast().region()));
        List<Integer> common = alike.stream().map(fellow -> fellow.areas().size()).toList();
        assertEquals(common.stream().sorted((one, other) -> other - one).toList(), common);
    }

    @Test
    void whoAddsAFieldSharesOneAndIsKnownForOneThatIsLacked() {
        for (Region region : BUNDLED.regions()) {
            for (OwnRegion.Fellow fellow : new OwnRegion(region, BUNDLED).adding()) {
                Set<AreaId> main = Set.copyOf(fellow.region().mainAreas());
                assertTrue(region.mainAreas().stream().anyMatch(main::contains), region.id()::value);
                assertTrue(main.containsAll(fellow.areas()) && !fellow.areas().isEmpty(), region.id()::value);
                assertTrue(fellow.areas().stream().noneMatch(region.areas()::contains), region.id()::value);
            }
        }
    }

    @Test
    void nobodyIsAFellowOfItself() {
        for (Region region : BUNDLED.regions()) {
            OwnRegion own = new OwnRegion(region, BUNDLED);
            assertTrue(own.alike().stream().noneMatch(fellow -> fellow.region().equals(region)));
            assertTrue(own.adding().stream().noneMatch(fellow -> fellow.region().equals(region)));
            assertTrue(own.partners(new PartnerMatch(BUNDLED)).stream()
                    .noneMatch(match -> match.region().equals(region)));
        }
    }

    @Test
    void withoutMainFieldsTheMostSimilarAreAlikeAndNobodyAdds() {
        Exhibition small = Exhibitions.small();
        Region first = small.regions().getFirst();
        OwnRegion own = new OwnRegion(first, small);
        assertEquals(Similarity.similar(first, small.regions(), small.regions().size()),
                own.alike().stream().map(OwnRegion.Fellow::region).toList());
        assertEquals(List.of(), own.adding());
        assertFalse(own.knownForTheSame(small.regions().getLast()));
    }
}
