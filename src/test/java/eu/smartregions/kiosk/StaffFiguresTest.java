package eu.smartregions.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.report.Overview;
import eu.smartregions.kiosk.report.Spread;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StaffFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2019, 6, 11);
    private static final Spread FOUR = new Spread(4, 260_000, OptionalDouble.of(60_000), OptionalDouble.of(65_000), OptionalDouble.of(70_000));

    @Test
    void aMedianIsOfAllVisits() {
        assertEquals(List.of("Today: 1 visit, 0 with two or more actions, median 1 min 5 s.",
                "In all: 4 visits, 3 with two or more actions, median 1 min 5 s."), headlines(4));
    }

    @Test
    void aMedianThatOldVisitsAreNotInSaysSo() {
        assertEquals("In all: 12 visits, 3 with two or more actions, median 1 min 5 s in the last 90 days.", headlines(12).get(1));
    }

    private static List<String> headlines(long visits) {
        Spread one = new Spread(1, 65_000, OptionalDouble.of(65_000), OptionalDouble.of(65_000), OptionalDouble.of(65_000));
        Overview overview = new Overview(new Overview.Part(1, 0, one), new Overview.Part(visits, 3, FOUR), List.of(),
                new Overview.Interests(List.of(), List.of()), List.of(), List.of());
        return StaffFigures.of(overview, TODAY).headlines().subList(0, 2);
    }
}
