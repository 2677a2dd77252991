package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.visit.UptimeState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// In how many hours of a day visits could have begun at a kiosk, as anybody can know.
final class OpenHours {
    /// Taken where the kiosk kept no ledger.
    private static final int USUAL = 8;
    private static final long HOURS_A_DAY = 24;

    private static final long DAY_MS = 86_400_000;

    private final Map<Place, Set<Long>> hours = new HashMap<>();
    private final Map<Place, Long> open = new HashMap<>();

    private record Place(String kioskId, LocalDate day) {
    }

    void add(RecordedUptime stretch) {
        if (stretch.state() == UptimeState.CLOSED) {
            return;
        }
        long last = Hours.of(stretch.beganLocalMillis() + Math.max(0, stretch.lastedMillis() - 1));
        for (long hour = Hours.of(stretch.beganLocalMillis()); hour <= last; hour++) {
            LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(hour, HOURS_A_DAY));
            hours.computeIfAbsent(new Place(stretch.kioskId(), day), _ -> new HashSet<>()).add(hour);
        }
        if (stretch.state() == UptimeState.OPEN) {
            addOpen(stretch);
        }
    }

    private void addOpen(RecordedUptime stretch) {
        long at = stretch.beganLocalMillis();
        long end = at + stretch.lastedMillis();
        while (at < end) {
            long day = Math.floorDiv(at, DAY_MS);
            long until = Math.min(end, (day + 1) * DAY_MS);
            open.merge(new Place(stretch.kioskId(), LocalDate.ofEpochDay(day)), until - at, Long::sum);
            at = until;
        }
    }

    /// For how long visitors could use a kiosk on a day, in milliseconds; 0 where it kept no ledger.
    long openMillis(KioskDay day) {
        return open.getOrDefault(new Place(day.kioskId(), day.day()), 0L);
    }

    int of(KioskDay day) {
        Set<Long> open = hours.get(new Place(day.kioskId(), day.day()));
        return open == null ? USUAL : open.size();
    }
}
