package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What many read is told, what few read is not.
final class ReadTodayTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 6, 1);
    private final ReadToday read = new ReadToday();

    @Test
    void tellsOfThreeRegionsThatAtLeastFiveVisitsRead() {
        visits(4, "few");
        assertEquals(List.of(), most(TODAY));
        visits(5, "five");
        visits(6, "six", "also");
        visits(7, "seven");
        assertEquals(List.of("seven", "also", "six"), most(TODAY));
    }

    @Test
    void aVisitCountsOnceAndOnlyWhenItEnds() {
        visits(4, "alpha");
        for (int i = 0; i < 9; i++) {
            read.read(new RegionId("alpha"));
        }
        assertEquals(List.of(), most(TODAY), "under way");
        read.ended(TODAY);
        assertEquals(List.of("alpha"), most(TODAY));
        visits(4, "beta");
        read.read(new RegionId("beta"));
        read.forget();
        read.ended(TODAY);
        assertEquals(List.of("alpha"), most(TODAY), "not to be counted");
    }

    @Test
    void isForgottenAtMidnight() {
        visits(5, "alpha");
        assertEquals(List.of(), most(TODAY.plusDays(1)));
        assertEquals(List.of(), most(TODAY));
    }

    private void visits(int number, String... regions) {
        for (int i = 0; i < number; i++) {
            Stream.of(regions).map(RegionId::new).forEach(read::read);
            read.ended(TODAY);
        }
    }

    private List<String> most(LocalDate day) {
        return read.most(day).stream().map(RegionId::value).toList();
    }
}
