package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.visit.Retention.KioskDay;
import eu.smartregions.kiosk.visit.Retention.Ran;
import eu.smartregions.kiosk.visit.Retention.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final long DAY = 86_400_000;
    private static final long START = LocalDate.of(2026, 6, 1).toEpochDay();

    private final List<Ran> ledger = new ArrayList<>();
    private final List<Recorded> visits = new ArrayList<>();

    @Test
    void whatIsOlderThanNinetyDaysGoesAndNothingElse() {
        run(0, 1, 2, 10, 11, 40, 70, 100, 101, 102, 103);
        visit(0);
        visit(1);
        visit(10);
        visit(11);
        visit(100);
        assertEquals(Set.of(day(0), day(1), day(10)), Retention.of(ledger).due(visits).keySet());
    }

    @Test
    void withoutALedgerNothingIsOld() {
        visit(0);
        assertEquals(Map.of(), Retention.of(ledger).due(visits));
        assertTrue(Retention.of(ledger).firstRollupDay().isEmpty());
    }

    @Test
    void aClockThatJumpsAheadMakesNothingOld() {
        run(0, 1, 2, 3, 3_650, 3_651);
        visit(0);
        visit(3_650);
        assertEquals(Map.of(), Retention.of(ledger).due(visits));
        run(3_652, 3_653, 3_654, 3_655, 3_656, 3_657, 3_658);
        assertEquals(Map.of(), Retention.of(ledger).due(visits));
    }

    @Test
    void aClockThatInsistsForTenDaysIsBelieved() {
        run(0, 1, 2, 3, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374);
        visit(0);
        assertEquals(Set.of(day(0)), Retention.of(ledger).due(visits).keySet());
    }

    @Test
    void aClockWithoutABatteryMakesNoVisitOlder() {
        run(0, 1, 2, 3, 4);
        visits.add(new Recorded("early", "k", 5_000, true));
        visit(1);
        visits.add(new Recorded("late", "k", 5_000, true));
        visits.add(new Recorded("set-back", "k", (START - 200) * DAY, true));
        assertEquals(Map.of(), Retention.of(ledger).due(visits));
        run(120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131);
        assertEquals(Set.of("early", "late", "set-back", "v1"), Retention.of(ledger).due(visits).values().stream()
                .flatMap(List::stream).collect(Collectors.toSet()));
    }

    @Test
    void oneLongRunIsAWitnessOfEachOfItsDays() {
        ledger.add(new Ran(START * DAY, 110 * DAY));
        visit(0);
        visit(109);
        assertEquals(Set.of(day(0)), Retention.of(ledger).due(visits).keySet());
    }

    @Test
    void aDayGoesWhenAllItsVisitsAreOver() {
        run(0, 1, 2, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110);
        visit(0);
        visits.add(new Recorded("open", "k", START * DAY + 1, false));
        assertEquals(Map.of(), Retention.of(ledger).due(visits));
    }

    /// Kiosks with all kinds of clocks: what was recorded within 90 true days is never due, as long as the clock does
    /// not keep to one lie for ten days.
    @Test
    void noFaultOfTheClockMakesYoungVisitsOld() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            ledger.clear();
            visits.clear();
            int days = 5 + random.nextInt(80);
            for (int day = 0; day < days; day++) {
                long clock = switch (random.nextInt(6)) {
                    case 0 -> random.nextInt(20_000);
                    case 1 -> START + day + random.nextInt(8_000);
                    case 2 -> START + day - random.nextInt(20_000);
                    default -> START + day;
                };
                ledger.add(new Ran(clock * DAY + 36_000_000, random.nextInt(12) * 3_600_000L));
                visits.add(new Recorded("v" + day, "k", clock * DAY + 36_000_000, true));
            }
            Map<KioskDay, List<String>> due = Retention.of(ledger).due(visits);
            assertEquals(Map.of(), due, "seed " + seed);
        }
    }

    private void run(int... days) {
        for (int day : days) {
            ledger.add(new Ran((START + day) * DAY + 32_400_000, 8 * 3_600_000));
        }
    }

    private void visit(int day) {
        visits.add(new Recorded("v" + day, "k", (START + day) * DAY + 40_000_000, true));
    }

    private static KioskDay day(int day) {
        return new KioskDay("k", START + day);
    }
}
