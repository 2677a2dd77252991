package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UptimeTest {
    private final ManualTime time = new ManualTime();
    private final Uptime uptime = new Uptime(time, time::nanos);
    private final Map<String, UptimeSpan> ledger = new LinkedHashMap<>();

    @Test
    void nothingIsRecordedBeforeAStateIsKnown() {
        run(100, 1_000);
        assertEquals(List.of(), lines());
        assertEquals(List.of(), uptime.ending());
    }

    @Test
    void aStretchGrowsEveryMinuteAndEndsToTheMillisecond() {
        uptime.state(UptimeState.OPEN);
        int writes = run(305, 1_000);
        assertEquals(1 + 5, writes);
        assertEquals(List.of("open 10:00:00 300000 0"), lines());
        time.pass(7);
        write(uptime.ending());
        assertEquals(List.of("open 10:00:00 305007 0"), lines());
    }

    @Test
    void staffAreTold() {
        uptime.state(UptimeState.OPEN);
        run(10, 1_000);
        uptime.state(UptimeState.STAFF);
        run(20, 1_000);
        uptime.state(UptimeState.OPEN);
        run(1, 1_000);
        assertEquals(List.of("open 10:00:00 10000 0", "staff 10:00:10 20000 0", "open 10:00:30 0 0"), lines());
    }

    @Test
    void aClockThatIsSetBeginsAStretchAndMakesNoneLonger() {
        uptime.state(UptimeState.OPEN);
        run(10, 1_000);
        time.set(Duration.ofHours(5));
        run(10, 1_000);
        time.set(Duration.ofDays(-3_650));
        run(10, 1_000);
        write(uptime.ending());
        assertEquals(List.of("open 10:00:00 10000 0", "open 15:00:10 10000 18000000", "open 15:00:20 10000 "
                + "-315360000000"),
                lines());
    }

    @Test
    void aClockThatIsSlowlyCorrectedIsNotTakenForOneThatIsSet() {
        uptime.state(UptimeState.OPEN);
        for (int i = 0; i < 100; i++) {
            time.set(Duration.ofMillis(15));
            run(1, 1_000);
        }
        assertEquals(1, ledger.size());
        assertTrue(uptime.ending().getFirst().lastedMillis() == 100_000);
    }

    private int run(int times, long millis) {
        int writes = 0;
        for (int i = 0; i < times; i++) {
            writes += write(uptime.due());
            time.pass(millis);
        }
        return writes + write(uptime.due());
    }

    private int write(List<UptimeSpan> stretches) {
        stretches.forEach(stretch -> ledger.put(stretch.id(), stretch));
        return stretches.isEmpty() ? 0 : 1;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        ledger.values()
                .forEach(stretch -> lines.add(stretch.state().key() + " " + stretch.began().toLocalTime().withNano(0)
                        .format(DateTimeFormatter.ISO_LOCAL_TIME) + " " + stretch.lastedMillis() + " "
                        + stretch.jumpMillis()));
        return lines;
    }
}
