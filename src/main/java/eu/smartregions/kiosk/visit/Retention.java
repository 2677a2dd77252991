package eu.smartregions.kiosk.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Decides which visits are old enough to be rolled up and deleted, without ever trusting a single reading of a clock.
///
/// *Today* is a day that the kiosk has run on, and on some more days soon after: a clock that jumps ahead has no such
/// days to show, and one that claims that more than a month has passed must show ten. And *when a visit was* is told by
/// the visits recorded before it, on days that the kiosk has witnesses for: a clock that is set back makes no visit
/// older.
final class Retention {
    private static final int RAW_DAYS = 90;
    /// 25 months.
    private static final int ROLLUP_DAYS = 761;
    private static final long ENOUGH_MS = Duration.ofMinutes(10).toMillis();
    private static final long DAY_MS = Duration.ofDays(1).toMillis();
    private static final int SOON_DAYS = 31;
    private static final int WITNESSES = 3;
    private static final int WITNESSES_AFTER_A_GAP = 10;
    /// No kiosk is older: a clock that shows less has lost its battery.
    private static final long FIRST_DAY = LocalDate.of(2015, 1, 1).toEpochDay();

    private final Optional<Long> today;
    private final Set<Long> certain;

    /// A period in which the kiosk ran, in milliseconds of its local time.
    record Ran(long beganMillis, long lastedMillis) {
    }

    /// A visit as recorded.
    ///
    /// @param localMillis when it began, by the clock of then
    record Recorded(String visitId, String kioskId, long localMillis, boolean ended) {
        long day() {
            return Math.floorDiv(localMillis, DAY_MS);
        }
    }

    /// The visits of one day of one kiosk.
    record KioskDay(String kioskId, long day) {
    }

    private Retention(Optional<Long> today, Set<Long> certain) {
        this.today = today;
        this.certain = certain;
    }

    /// Works out from the uptime ledger what day it is and which days are certain.
    ///
    /// @param ledger when the kiosk ran
    static Retention of(List<Ran> ledger) {
        Optional<Long> today = Optional.empty();
        Set<Long> certain = new HashSet<>();
        List<Long> run = new ArrayList<>();
        int witnesses = WITNESSES;
        for (long day : daysRun(ledger)) {
            if (!run.isEmpty() && day - run.getLast() > SOON_DAYS) {
                run.clear();
                witnesses = certain.isEmpty() ? WITNESSES : WITNESSES_AFTER_A_GAP;
            }
            run.add(day);
            if (run.size() >= witnesses) {
                today = Optional.of(run.get(run.size() - witnesses));
                certain.addAll(run);
            }
        }
        return new Retention(today, certain);
    }

    /// Returns the first day whose roll-ups are kept, in days since 1970; empty if nothing tells what day it is.
    Optional<Long> firstRollupDay() {
        return today.map(day -> day - ROLLUP_DAYS);
    }

    /// Returns the days whose visits are all old enough and over.
    ///
    /// @param visits in the order of recording
    Map<KioskDay, List<String>> due(List<Recorded> visits) {
        if (today.isEmpty()) {
            return Map.of();
        }
        long firstKept = today.get() - RAW_DAYS;
        List<Long> days = reliableDays(visits);
        Map<KioskDay, List<String>> due = new HashMap<>();
        Set<KioskDay> kept = new HashSet<>();
        for (int i = 0; i < visits.size(); i++) {
            Recorded visit = visits.get(i);
            KioskDay day = new KioskDay(visit.kioskId(), visit.day());
            due.computeIfAbsent(day, _ -> new ArrayList<>()).add(visit.visitId());
            if (!visit.ended() || days.get(i) >= firstKept) {
                kept.add(day);
            }
        }
        due.keySet().removeAll(kept);
        return due;
    }

    /// Returns the earliest possible day of each visit, judged by the visits recorded before it; if there are none, by
    /// the first visit after it whose day can be believed.
    private List<Long> reliableDays(List<Recorded> visits) {
        List<Long> days = new ArrayList<>();
        long latest = visits.stream().map(Recorded::day).filter(certain::contains).findFirst().orElse(Long.MAX_VALUE);
        for (Recorded visit : visits) {
            latest = certain.contains(visit.day()) ? Math.max(latest, visit.day()) : latest;
            days.add(latest);
        }
        return days;
    }

    private static SortedSet<Long> daysRun(List<Ran> ledger) {
        Map<Long, Long> lasted = new TreeMap<>();
        for (Ran ran : ledger) {
            long at = ran.beganMillis();
            long end = at + ran.lastedMillis();
            while (at < end) {
                long day = Math.floorDiv(at, DAY_MS);
                long until = Math.min(end, (day + 1) * DAY_MS);
                lasted.merge(day, until - at, Long::sum);
                at = until;
            }
        }
        SortedSet<Long> days = new TreeSet<>();
        lasted.forEach((day, millis) -> {
            if (millis >= ENOUGH_MS && day >= FIRST_DAY) {
                days.add(day);
            }
        });
        return days;
    }
}
