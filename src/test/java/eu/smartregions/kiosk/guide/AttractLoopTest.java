package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.guide.AttractLoop.Slide;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The attract loop shows everything, and all regions equally.
final class AttractLoopTest {
    private static final Exhibition EXHIBITION = Exhibitions.withAreas(6);

    @Test
    void showsAllRegionsEquallyOftenAtEveryMoment() {
        AttractLoop loop = loop();
        Map<Region, Long> shown = new HashMap<>();
        EXHIBITION.regions().forEach(region -> shown.put(region, 0L));
        for (int i = 0; i < 500; i++) {
            if (loop.next() instanceof Slide.OfRegion(Region region)) {
                shown.merge(region, 1L, Long::sum);
            }
            LongSummaryStatistics counts = shown.values().stream().mapToLong(Long::longValue).summaryStatistics();
            assertTrue(counts.getMax() - counts.getMin() <= 1, counts::toString);
        }
    }

    @Test
    void everyThirdSlideIsNoRegionAndTheFirstOfThemIsAnArea() {
        AttractLoop loop = loop();
        for (int i = 1; i <= 60; i++) {
            Slide slide = loop.next();
            assertEquals(i % 3 != 0, slide instanceof Slide.OfRegion, "slide " + i);
            assertTrue(i != 3 || slide instanceof Slide.OfArea, "slide 3");
        }
    }

    @Test
    void showsEveryAreaTheEventAndTheLanguagesToo() {
        AttractLoop loop = loop();
        Set<Slide> others = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            Slide slide = loop.next();
            if (!(slide instanceof Slide.OfRegion)) {
                others.add(slide);
            }
        }
        assertEquals(EXHIBITION.areas().size() + 2, others.size());
    }

    private static AttractLoop loop() {
        return new AttractLoop(EXHIBITION, new Directory(EXHIBITION), new Random(3));
    }
}
