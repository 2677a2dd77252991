package eu.smartregions.kiosk.report.figure;

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

    private final Map<Place, Set<Long>> hours = new HashMap<>();

    private record Place(String kioskId, LocalDate day) {
    }

    void add(RecordedUptime stretch) {
        long last = Hours.of(stretch.beganLocalMillis() + Math.max(0, stretch.lastedMillis() - 1));
        for (long hour = Hours.of(stretch.beganLocalMillis()); hour <= last; hour++) {
            LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(hour, HOURS_A_DAY));
            hours.computeIfAbsent(new Place(stretch.kioskId(), day), _ -> new HashSet<>()).add(hour);
        }
    }

    int of(KioskDay day) {
        Set<Long> open = hours.get(new Place(day.kioskId(), day.day()));
        return open == null ? USUAL : open.size();
    }
}
