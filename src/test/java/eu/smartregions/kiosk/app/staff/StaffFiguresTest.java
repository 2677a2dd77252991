package eu.smartregions.kiosk.app.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.report.figure.HourRow;
import eu.smartregions.kiosk.report.figure.Overview;
import eu.smartregions.kiosk.report.figure.Quartiles;
import eu.smartregions.kiosk.screen.staff.StaffDesk;
import eu.smartregions.kiosk.visit.UptimeState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StaffFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2019, 6, 11);
    private static final Quartiles FOUR = new Quartiles(4, 260_000, OptionalDouble.of(60_000),
            OptionalDouble.of(65_000), OptionalDouble.of(70_000));

    @Test
    void aMedianIsOfAllVisits() {
        assertEquals(List.of("Today: 1 visit, 0 with two or more actions, median 1 min 5 s.",
                "In all: 4 visits, 3 with two or more actions, median 1 min 5 s."), headlines(4));
    }

    @Test
    void aMedianThatOldVisitsAreNotInSaysSo() {
        assertEquals("In all: 12 visits, 3 with two or more actions, median 1 min 5 s in the last 90 days.",
                headlines(12).get(1));
    }

    @Test
    void aTieHasNoWinner() {
        assertEquals(List.of("No hour stands out; level at the top are 10:00 (20) and 11:00 (20).",
                "No field stands out; level at the top are Energy (30) and Health (30).",
                "No region stands out: 3 are level at the top, with up to 38."),
                findings(List.of(20L, 20L, 3L), List.of(30L, 30L), List.of(38L, 35L, 35L)));
    }

    @Test
    void whatIsClearlyAheadIsNamed() {
        assertEquals(List.of("The busiest hour today began at 11:00 (40; the next 5).",
                "The field opened in most visits is Energy (60; the next 20).",
                "Too little was counted yet to say which region leads."),
                findings(List.of(5L, 40L, 3L), List.of(60L, 20L), List.of(9L, 1L)));
    }

    private static List<String> findings(List<Long> hours, List<Long> areas, List<Long> regions) {
        Overview overview = new Overview(new Overview.Part(43, 0, FOUR), new Overview.Part(43, 3, FOUR),
                IntStream.range(0, hours.size()).mapToObj(i -> new HourRow(TODAY, 10 + i, hours.get(i),
                        Optional.of(UptimeState.OPEN))).toList(),
                new Overview.Interests(opened(areas), opened(regions)), List.of(), List.of());
        return StaffFigures.of(overview, TODAY).charts().stream().limit(3).map(StaffDesk.Chart::finding).toList();
    }

    private static List<Overview.Opened> opened(List<Long> visits) {
        return IntStream.range(0, visits.size()).mapToObj(i -> {
            String name = List.of("Energy", "Health", "Digital").get(i);
            return new Overview.Opened(name, name, visits.get(i));
        }).toList();
    }

    private static List<String> headlines(long visits) {
        Quartiles one = new Quartiles(1, 65_000, OptionalDouble.of(65_000), OptionalDouble.of(65_000),
                OptionalDouble.of(65_000));
        Overview overview = new Overview(new Overview.Part(1, 0, one), new Overview.Part(visits, 3, FOUR), List.of(),
                new Overview.Interests(List.of(), List.of()), List.of(), List.of());
        return StaffFigures.of(overview, TODAY).headlines().subList(0, 2);
    }
}
