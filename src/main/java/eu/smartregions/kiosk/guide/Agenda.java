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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The events and sessions that are running, coming or over at a moment: before the conference, on its days and ever
/// after. Local time at the venue.
///
/// @param event the conference, its programme and later events
/// @param now   the moment
public record Agenda(Event event, LocalDateTime now) {

    /// Returns the agenda of a moment, whatever time zone the machine is set to.
    public static Agenda at(Event event, Instant moment) {
        return new Agenda(event, LocalDateTime.ofInstant(moment, event.venue().zone()));
    }

    /// The phases of the conference.
    public enum Phase { BEFORE, DURING, AFTER }

    /// The timing of a session.
    public enum Timing {
        OVER, NOW, COMING,
        /// Today, at a time that is not known.
        SOME_TIME
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
    /// its day, the last one until midnight.
    public Timing timing(ProgrammeSession session) {
        int day = session.day().compareTo(now.toLocalDate());
        if (day != 0) {
            return day < 0 ? Timing.OVER : Timing.COMING;
        }
        LocalTime time = now.toLocalTime();
        if (session.ends().isPresent() && !session.ends().get().isAfter(time)) {
            return Timing.OVER;
        }
        if (session.starts().isEmpty()) {
            return Timing.SOME_TIME;
        }
        if (session.starts().get().isAfter(time)) {
            return Timing.COMING;
        }
        boolean replaced = session.ends().isEmpty()
                && starts(session.day()).anyMatch(next -> next.isAfter(session.starts().get()) && !next.isAfter(time));
        return replaced ? Timing.OVER : Timing.NOW;
    }

    /// Returns the sessions that are running.
    public List<ProgrammeSession> running() {
        return event.programme().stream().filter(session -> timing(session) == Timing.NOW).toList();
    }

    /// Returns the next session whose start is known, today or later.
    public Optional<ProgrammeSession> next() {
        return event.programme().stream()
                .filter(session -> timing(session) == Timing.COMING && session.starts().isPresent())
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

    private Stream<LocalTime> starts(LocalDate day) {
        return on(day).stream().flatMap(session -> session.starts().stream());
    }

    private static LocalDate first(SaveTheDate date) {
        return date.days().map(SaveTheDate.Days::first).orElse(LocalDate.of(date.year(), 12, 31));
    }

    private static LocalDate last(SaveTheDate date) {
        return date.days().map(SaveTheDate.Days::last).orElse(LocalDate.of(date.year(), 12, 31));
    }
}
