package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.NaturalOrder;
import eu.smartregions.kiosk.visit.UptimeState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Adds up what happened hour by hour at each kiosk: visits that began, and in what state the kiosk was.
///
/// Hours are counted since 1970, as if the kiosks' local time were UTC.
public final class Hours {
    private static final long HOUR_MS = 3_600_000;
    private static final long MINUTE_MS = 60_000;
    private static final int HOURS_A_DAY = 24;
    /// A gap between two days with records that is longer than this is no part of an event, and not listed hour by
    /// hour.
    private static final int LONGEST_GAP_DAYS = 31;
    /// Kiosks are not switched on and off to the minute.
    private static final Duration SHORTEST_SILENCE = Duration.ofMinutes(30);

    private final Map<KioskHour, Long> visits = new HashMap<>();
    private final Map<KioskHour, Ran> uptime = new HashMap<>();

    private record KioskHour(String kioskId, long hour) {
    }

    /// How long a kiosk ran in an hour in each state, and when it last did.
    private static final class Ran {
        private final Map<UptimeState, Long> lasted = new EnumMap<>(UptimeState.class);
        private long until;

        void add(UptimeState state, long from, long to) {
            lasted.merge(state, to - from, Long::sum);
            until = Math.max(until, to);
        }

        /// Empty where it ran for less than a minute.
        Optional<UptimeState> state() {
            long open = lasted.getOrDefault(UptimeState.OPEN, 0L);
            long staff = lasted.getOrDefault(UptimeState.STAFF, 0L);
            if (open + staff >= MINUTE_MS) {
                return Optional.of(staff > open ? UptimeState.STAFF : UptimeState.OPEN);
            }
            return lasted.getOrDefault(UptimeState.CLOSED, 0L) >= MINUTE_MS
                    ? Optional.of(UptimeState.CLOSED)
                    : Optional.empty();
        }
    }

    /// A time in which a kiosk was off while others were open, by the clock of the venue; of several days, as long as
    /// others were open.
    ///
    /// @param from  when it last ran, or the first full hour of the day in which others were open
    /// @param until when the last of the others ran, or when it ran again at the latest
    public record Silence(String kioskId, LocalDateTime from, LocalDateTime until) {
    }

    /// The hour that a moment of local time lies in.
    static long of(long localMillis) {
        return Math.floorDiv(localMillis, HOUR_MS);
    }

    void addVisits(String kioskId, long hour, long count) {
        visits.merge(new KioskHour(kioskId, hour), count, Long::sum);
    }

    /// Adds the visits of others.
    void addAll(Hours other) {
        other.visits.forEach((at, count) -> visits.merge(at, count, Long::sum));
    }

    public void add(RecordedUptime stretch) {
        long at = stretch.beganLocalMillis();
        long end = at + stretch.lastedMillis();
        while (at < end) {
            long hour = of(at);
            long until = Math.min(end, (hour + 1) * HOUR_MS);
            uptime.computeIfAbsent(new KioskHour(stretch.kioskId(), hour), _ -> new Ran())
                    .add(stretch.state(), at, until);
            at = until;
        }
    }

    /// Every hour of every day of the selection, from the first to the last day of which there is any record; of all
    /// kiosks together: open at any is open; in staff hands at any, and open at none, is staff; else closed at any is
    /// closed.
    List<HourRow> rows(Selection selection) {
        Map<Long, Long> began = new HashMap<>();
        visits.forEach((at, count) -> began.merge(at.hour, count, Long::sum));
        Map<Long, UptimeState> states = new HashMap<>();
        // States are listed in the order of what they say of all kiosks together.
        states().forEach((at, state) -> states.merge(at.hour, state,
                (one, other) -> one.compareTo(other) < 0 ? one : other));
        return hours(selection).stream().map(hour -> row(hour, began.getOrDefault(hour, 0L),
                Optional.ofNullable(states.get(hour)))).toList();
    }

    /// The same hours of each kiosk, by the names of the kiosks and their identifiers.
    ///
    /// @param names of kiosks, by their identifiers
    List<HourRow.AtKiosk> kioskRows(Selection selection, Map<String, String> names) {
        Map<KioskHour, UptimeState> states = states();
        List<Long> hours = hours(selection);
        List<HourRow.AtKiosk> rows = new ArrayList<>();
        List<String> kiosks = kiosks(states).stream().sorted(
                Comparator.comparing((String kiosk) -> names.getOrDefault(kiosk, ""), NaturalOrder.OF_NAMES)).toList();
        for (String kiosk : kiosks) {
            for (long hour : hours) {
                KioskHour at = new KioskHour(kiosk, hour);
                rows.add(new HourRow.AtKiosk(
                        row(hour, visits.getOrDefault(at, 0L), Optional.ofNullable(states.get(at))), kiosk,
                        names.getOrDefault(kiosk, "")));
            }
        }
        return rows;
    }

    /// The times of the selection in which a kiosk was off for half an hour or more while another was open, the
    /// earliest first; one from when it fell silent to when it ran again, however often the others were closed
    /// meanwhile. Before its first day a kiosk is not missed.
    List<Silence> silences(Selection selection) {
        Map<KioskHour, UptimeState> states = states();
        NavigableSet<Long> open = new TreeSet<>();
        states.forEach((at, state) -> {
            if (state == UptimeState.OPEN && selection.includes(LocalDate.ofEpochDay(day(at.hour)))) {
                open.add(at.hour);
            }
        });
        List<Silence> silences = new ArrayList<>();
        for (String kiosk : kiosks(states)) {
            NavigableSet<Long> ran = states.keySet().stream().filter(at -> at.kioskId.equals(kiosk))
                    .map(KioskHour::hour).collect(Collectors.toCollection(TreeSet::new));
            if (!ran.isEmpty()) {
                silences.addAll(silences(kiosk, ran, open.tailSet(day(ran.first()) * HOURS_A_DAY, true)));
            }
        }
        silences.sort(Comparator.comparing(Silence::from));
        return silences;
    }

    /// @param ran  the hours in which the kiosk ran
    /// @param open the hours in which any was open
    private List<Silence> silences(String kiosk, NavigableSet<Long> ran, NavigableSet<Long> open) {
        List<Silence> silences = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (List<Long> off : stretches(ran, open)) {
            Silence silence = silence(kiosk, off);
            if (Duration.between(silence.from, silence.until).compareTo(SHORTEST_SILENCE) < 0) {
                continue;
            }
            boolean goesOn = !silences.isEmpty() && ran.subSet(last, off.getFirst()).isEmpty()
                    && day(off.getFirst()) - day(last) <= LONGEST_GAP_DAYS;
            silences.add(goesOn ? new Silence(kiosk, silences.removeLast().from, silence.until) : silence);
            last = off.getLast();
        }
        return silences;
    }

    /// Returns the hours that follow one another in which others were open and a kiosk did not run.
    private static List<List<Long>> stretches(NavigableSet<Long> ran, NavigableSet<Long> open) {
        List<List<Long>> stretches = new ArrayList<>();
        for (long hour : open) {
            if (!ran.contains(hour)) {
                if (stretches.isEmpty() || hour != stretches.getLast().getLast() + 1) {
                    stretches.add(new ArrayList<>());
                }
                stretches.getLast().add(hour);
            }
        }
        return stretches;
    }

    private Silence silence(String kiosk, List<Long> off) {
        Ran before = uptime.get(new KioskHour(kiosk, off.getFirst() - 1));
        long last = uptime.entrySet().stream().filter(ran -> ran.getKey().hour == off.getLast())
                .mapToLong(ran -> ran.getValue().until).max().orElse(0);
        return new Silence(kiosk, time(before == null ? off.getFirst() * HOUR_MS : before.until), time(last));
    }

    private static LocalDateTime time(long localMillis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(localMillis), ZoneOffset.UTC);
    }

    private NavigableSet<String> kiosks(Map<KioskHour, UptimeState> states) {
        NavigableSet<String> kiosks = new TreeSet<>();
        Stream.concat(visits.keySet().stream(), states.keySet().stream()).map(KioskHour::kioskId).forEach(kiosks::add);
        return kiosks;
    }

    private List<Long> hours(Selection selection) {
        NavigableSet<Long> days = new TreeSet<>();
        Stream.concat(visits.keySet().stream(), states().keySet().stream()).map(at -> day(at.hour)).forEach(days::add);
        List<Long> hours = new ArrayList<>();
        long next = days.isEmpty() ? 0 : days.first();
        for (long day : days) {
            next = day - next > LONGEST_GAP_DAYS ? day : next;
            while (next <= day) {
                boolean selected = selection.includes(LocalDate.ofEpochDay(next));
                for (int hour = 0; hour < HOURS_A_DAY && selected; hour++) {
                    hours.add(next * HOURS_A_DAY + hour);
                }
                next++;
            }
        }
        return hours;
    }

    private static HourRow row(long hour, long began, Optional<UptimeState> state) {
        return new HourRow(LocalDate.ofEpochDay(day(hour)), Math.floorMod(hour, HOURS_A_DAY), began,
                began > 0 ? Optional.of(UptimeState.OPEN) : state);
    }

    private static long day(long hour) {
        return Math.floorDiv(hour, HOURS_A_DAY);
    }

    private Map<KioskHour, UptimeState> states() {
        Map<KioskHour, UptimeState> states = new HashMap<>();
        uptime.forEach((at, ran) -> ran.state().ifPresent(state -> states.put(at, state)));
        return states;
    }
}
