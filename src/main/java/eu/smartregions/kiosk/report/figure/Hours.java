package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.visit.UptimeState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Adds up what happened hour by hour: visits that began, and in what state the kiosks were.
///
/// Hours are counted since 1970, as if the kiosks' local time were UTC.
public final class Hours {
    private static final long HOUR_MS = 3_600_000;
    private static final long MINUTE_MS = 60_000;
    private static final int HOURS_A_DAY = 24;
    /// A gap between two days with records that is longer than this is no part of an event, and not listed hour by
    /// hour.
    private static final int LONGEST_GAP_DAYS = 31;

    private final Map<Long, Long> visits = new HashMap<>();
    private final Map<KioskHour, Map<UptimeState, Long>> uptime = new HashMap<>();

    private record KioskHour(String kioskId, long hour) {
    }

    /// The hour that a moment of local time lies in.
    static long of(long localMillis) {
        return Math.floorDiv(localMillis, HOUR_MS);
    }

    void addVisits(long hour, long count) {
        visits.merge(hour, count, Long::sum);
    }

    /// Adds the visits of others.
    void addAll(Hours other) {
        other.visits.forEach(this::addVisits);
    }

    public void add(RecordedUptime stretch) {
        long at = stretch.beganLocalMillis();
        long end = at + stretch.lastedMillis();
        while (at < end) {
            long hour = of(at);
            long until = Math.min(end, (hour + 1) * HOUR_MS);
            uptime.computeIfAbsent(new KioskHour(stretch.kioskId(), hour), _ -> new EnumMap<>(UptimeState.class))
                    .merge(stretch.state(), until - at, Long::sum);
            at = until;
        }
    }

    /// Every hour of every day of the selection, from the first to the last day of which there is any record.
    List<HourRow> rows(Selection selection) {
        Map<Long, UptimeState> states = states();
        SortedSet<Long> days = new TreeSet<>();
        visits.keySet().forEach(hour -> days.add(Math.floorDiv(hour, HOURS_A_DAY)));
        states.keySet().forEach(hour -> days.add(Math.floorDiv(hour, HOURS_A_DAY)));
        List<HourRow> rows = new ArrayList<>();
        long next = days.isEmpty() ? 0 : days.first();
        for (long day : days) {
            next = day - next > LONGEST_GAP_DAYS ? day : next;
            while (next <= day) {
                addDay(next, states, selection, rows);
                next++;
            }
        }
        return rows;
    }

    private void addDay(long day, Map<Long, UptimeState> states, Selection selection, List<HourRow> rows) {
        LocalDate date = LocalDate.ofEpochDay(day);
        for (int hour = 0; hour < HOURS_A_DAY && selection.includes(date); hour++) {
            long number = day * HOURS_A_DAY + hour;
            long began = visits.getOrDefault(number, 0L);
            Optional<UptimeState> state = began > 0
                    ? Optional.of(UptimeState.OPEN)
                    : Optional.ofNullable(states.get(number));
            rows.add(new HourRow(date, hour, began, state));
        }
    }

    /// Open at any kiosk is open; in staff hands at any, and open at none, is staff.
    private Map<Long, UptimeState> states() {
        Map<Long, UptimeState> states = new HashMap<>();
        uptime.forEach((kioskHour, lasted) -> {
            long open = lasted.getOrDefault(UptimeState.OPEN, 0L);
            long staff = lasted.getOrDefault(UptimeState.STAFF, 0L);
            if (open + staff >= MINUTE_MS) {
                UptimeState state = staff > open ? UptimeState.STAFF : UptimeState.OPEN;
                states.merge(kioskHour.hour(), state, (one, other) -> one == UptimeState.OPEN ? one : other);
            }
        });
        return states;
    }
}
