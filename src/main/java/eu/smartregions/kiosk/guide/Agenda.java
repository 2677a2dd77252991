package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.SaveTheDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The events and sessions that are running, coming or over at a moment: before the conference, on its days and ever
/// after. Local time at the venue. Of a conference that is replayed it is always one of its days: each day of the
/// calendar shows one of them, in turn, at the time of the clock.
///
/// @param event the conference, its programme and later events
/// @param now   the moment
public record Agenda(Event event, LocalDateTime now) {

    /// Returns the agenda of a moment, whatever time zone the machine is set to.
    public static Agenda at(Event event, Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, event.venue().zone());
        return new Agenda(event, event.days().replayed() ? replayed(event.days(), local) : local);
    }

    private static LocalDateTime replayed(Event.Days days, LocalDateTime local) {
        long length = ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
        long turn = Math.floorMod(ChronoUnit.DAYS.between(days.first(), local.toLocalDate()), length);
        return days.first().plusDays(turn).atTime(local.toLocalTime());
    }

    /// The phases of the conference.
    public enum Phase { BEFORE, DURING, AFTER }

    /// The timing of a session.
    public enum Timing {
        OVER, NOW, COMING,
        /// Today, at a time that is not known.
        SOME_TIME,
        /// Today, beside the others.
        ALL_DAY
    }

    /// Returns the phase of the conference at this moment.
    public Phase phase() {
        LocalDate today = now.toLocalDate();
        return today.isBefore(event.first()) ? Phase.BEFORE : today.isAfter(event.last()) ? Phase.AFTER : Phase.DURING;
    }

    /// Returns the days on which the programme has sessions, in order.
    public List<LocalDate> days() {
        return event.programme().stream().map(ProgrammeSession::day).distinct().sorted().toList();
    }

    /// Returns the sessions of a day, in the order of the programme.
    public List<ProgrammeSession> on(LocalDate day) {
        return event.programme().stream().filter(session -> session.day().equals(day)).toList();
    }

    /// Returns the day that a visitor wants to see first: today or the next one of the programme, the first when all
    /// are over; empty without sessions.
    public Optional<LocalDate> day() {
        return days().stream().filter(day -> !day.isBefore(now.toLocalDate())).findFirst()
                .or(() -> days().stream().findFirst());
    }

    /// Returns whether a session is over, running, or coming. One without an end lasts until the next known start of
    /// its day, the last one until midnight. One without a start is over as soon as one has begun that follows it in
    /// the programme.
    public Timing timing(ProgrammeSession session) {
        int day = session.day().compareTo(now.toLocalDate());
        if (day != 0) {
            return day < 0 ? Timing.OVER : Timing.COMING;
        }
        LocalTime time = now.toLocalTime();
        if (session.ends().isPresent() && !session.ends().get().isAfter(time)) {
            return Timing.OVER;
        }
        if (session.slot().allDay()) {
            return Timing.ALL_DAY;
        }
        if (session.starts().isEmpty()) {
            return followed(session) ? Timing.OVER : Timing.SOME_TIME;
        }
        if (session.starts().get().isAfter(time)) {
            return Timing.COMING;
        }
        LocalTime start = session.starts().get();
        boolean replaced = session.ends().isEmpty()
                && starts(on(session.day())).anyMatch(next -> next.isAfter(start) && !next.isAfter(time));
        return replaced ? Timing.OVER : Timing.NOW;
    }

    private boolean followed(ProgrammeSession session) {
        List<ProgrammeSession> day = on(session.day());
        return starts(day.subList(day.indexOf(session) + 1, day.size()))
                .anyMatch(start -> !start.isAfter(now.toLocalTime()));
    }

    /// Returns the sessions that are running, without what is open all day.
    public List<ProgrammeSession> running() {
        return event.programme().stream().filter(session -> timing(session) == Timing.NOW).toList();
    }

    /// Returns the next session whose start is known, today or later.
    public Optional<ProgrammeSession> next() {
        return event.programme().stream()
                .filter(session -> timing(session) == Timing.COMING && session.starts().isPresent()
                        && !session.slot().allDay())
                .min(Comparator.comparing(this::until));
    }

    /// Returns the time until a session starts, or until the start of its day where its start is not known; negative
    /// when it has begun.
    public Duration until(ProgrammeSession session) {
        ZoneId zone = event.venue().zone();
        LocalTime starts = session.starts().orElse(LocalTime.MIN);
        return Duration.between(now.atZone(zone), session.day().atTime(starts).atZone(zone));
    }

    /// Returns the later events that are not over, the soonest first; those without a known day at the end of their
    /// year.
    public List<SaveTheDate> coming() {
        return dates(false).sorted(Comparator.comparing(Agenda::first)).toList();
    }

    /// Returns the events that are over, the latest first.
    public List<SaveTheDate> earlier() {
        return dates(true).sorted(Comparator.comparing(Agenda::first).reversed()).toList();
    }

    private Stream<SaveTheDate> dates(boolean over) {
        return event.dates().stream().filter(date -> last(date).isBefore(now.toLocalDate()) == over);
    }

    private static Stream<LocalTime> starts(List<ProgrammeSession> sessions) {
        return sessions.stream().filter(session -> !session.slot().allDay())
                .flatMap(session -> session.starts().stream());
    }

    private static LocalDate first(SaveTheDate date) {
        return date.days().map(SaveTheDate.Days::first).orElse(LocalDate.of(date.year(), 12, 31));
    }

    private static LocalDate last(SaveTheDate date) {
        return date.days().map(SaveTheDate.Days::last).orElse(LocalDate.of(date.year(), 12, 31));
    }
}
