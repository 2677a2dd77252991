package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tours through the areas of the real content.
final class ToursTest {
    private static final Exhibition BUNDLED = assertInstanceOf(Reading.Accepted.class,
            BundleReader.read(Path.of("kiosk-content"))).exhibition();
    private static final AreaId ENERGY = new AreaId("energy-transition");
    private static final int RUNS = 1000;

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10})
    void canBeReadInTheTime(int minutes) {
        Duration time = Duration.ofMinutes(minutes);
        for (PriorityArea area : BUNDLED.areas()) {
            Tours tours = tours(minutes);
            for (Language language : List.of(Language.EN, Language.DE, Language.EL)) {
                List<Region> tour = tours.tour(Optional.of(area.id()), time, language);
                Duration reading = tour.stream().map(region -> Tours.reading(region, Optional.of(area.id()), language))
                        .reduce(Duration.ZERO, Duration::plus);
                assertTrue(reading.compareTo(time) <= 0, () -> area.id() + " takes " + reading);
                assertFalse(tour.isEmpty());
                assertEquals(tour.size(), new HashSet<>(tour).size());
                assertTrue(tour.stream().allMatch(region -> region.areas().contains(area.id())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 10})
    void leadToAllRegionsEquallyOften(int minutes) {
        Map<Region, Long> exposures = new HashMap<>();
        Tours tours = tours(7);
        for (int run = 0; run < RUNS; run++) {
            tours.tour(Optional.of(ENERGY), Duration.ofMinutes(minutes), Language.EN)
                    .forEach(region -> exposures.merge(region, 1L, Long::sum));
        }
        LongSummaryStatistics counts = exposures.values().stream().mapToLong(Long::longValue).summaryStatistics();
        assertEquals(new Directory(BUNDLED).in(ENERGY, new AreaPart.Main()).size(), exposures.size());
        assertTrue(counts.getMax() - counts.getMin() <= 2, counts::toString);
    }

    @Test
    void areOthersEveryTimeAndForEverySeed() {
        Tours tours = tours(1);
        List<Region> first = tours.tour(Optional.of(ENERGY), Duration.ofMinutes(5), Language.EN);
        assertNotEquals(new HashSet<>(first),
                new HashSet<>(tours.tour(Optional.of(ENERGY), Duration.ofMinutes(5), Language.EN)));
        assertNotEquals(first, tours(2).tour(Optional.of(ENERGY), Duration.ofMinutes(5), Language.EN));
        assertEquals(first, tours(1).tour(Optional.of(ENERGY), Duration.ofMinutes(5), Language.EN));
    }

    @Test
    void leadToOneRegionWhereNoMoreFit() {
        assertEquals(1, tours(1).tour(Optional.of(ENERGY), Duration.ZERO, Language.EN).size());
    }

    @Test
    void leadFurtherInMoreTime() {
        assertTrue(tours(3).tour(Optional.of(ENERGY), Duration.ofMinutes(2), Language.EN).size() < tours(3)
                .tour(Optional.of(ENERGY), Duration.ofMinutes(10), Language.EN).size());
    }

    private static Tours tours(int seed) {
        return new Tours(new Directory(BUNDLED), new Random(seed));
    }
}
