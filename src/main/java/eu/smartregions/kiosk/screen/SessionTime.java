package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.ui.text.Dates;
import eu.smartregions.kiosk.ui.text.Words;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a session's time into words.
final class SessionTime {
    /// Up to so many minutes before its start, a session is said to start in so many minutes.
    private static final long SOON_MINUTES = 90;

    private SessionTime() {
    }

    /// Returns the time from start to end, as far as it is known; empty where nothing is known.
    static Optional<String> of(ProgrammeSession session, Words words) {
        Language language = words.language();
        Optional<String> ends = session.ends().map(time -> Dates.time(time, language));
        return session.starts().map(time -> Dates.time(time, language) + ends.map(end -> "–" + end).orElse(""))
                .or(() -> ends.map(end -> words.messages().text("agenda.until", end)));
    }

    /// Returns the day and the time.
    static String withDay(ProgrammeSession session, Words words) {
        return Stream
                .concat(Stream.of(Dates.weekdayHeading(session.day(), words.language())), of(session, words).stream())
                .collect(Collectors.joining(", "));
    }

    /// Returns the time seen from now: the minutes until a running session ends or until one starts that starts soon,
    /// else the day and time, of a session today the time alone; empty where nothing is known.
    static Optional<String> relative(ProgrammeSession session, Agenda agenda, Words words) {
        long minutes = agenda.until(session).toMinutes();
        return switch (agenda.timing(session)) {
            case NOW -> session.ends().map(end -> words.messages().text("agenda.ends",
                    Duration.between(agenda.now().toLocalTime(), end.plusSeconds(59)).toMinutes()))
                    .or(() -> of(session, words));
            case COMING -> session.starts().isPresent() && minutes < SOON_MINUTES
                    ? Optional.of(words.messages().text("agenda.minutes", minutes + 1))
                    : session.day().equals(agenda.now().toLocalDate())
                            ? of(session, words)
                            : Optional.of(withDay(session, words));
            case OVER, SOME_TIME, ALL_DAY -> of(session, words);
        };
    }
}
