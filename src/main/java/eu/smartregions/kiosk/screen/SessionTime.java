package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.ui.text.Dates;
import eu.smartregions.kiosk.ui.text.Words;

/// Puts a session's time into words.
final class SessionTime {
    /// Up to so many minutes before its start, a session is said to start in so many minutes.
    private static final long SOON_MINUTES = 90;

    private SessionTime() {
    }

    /// Returns the time from start to end, as far as it is known.
    static String of(ProgrammeSession session, Words words) {
        Language language = words.language();
        String starts = session.starts().map(time -> Dates.time(time, language)).orElse("");
        String ends = session.ends().map(time -> Dates.time(time, language)).orElse("");
        if (starts.isEmpty()) {
            return ends.isEmpty()
                    ? words.messages().text("programme.time-unknown")
                    : words.messages().text("agenda.until", ends);
        }
        return ends.isEmpty() ? starts : starts + "–" + ends;
    }

    /// Returns the time seen from now: the end of a running session, the minutes until one that starts soon, else the
    /// day and time.
    static String relative(ProgrammeSession session, Agenda agenda, Words words) {
        long minutes = agenda.until(session).toMinutes();
        return switch (agenda.timing(session)) {
            case NOW ->
                session.ends().map(end -> words.messages().text("agenda.until", Dates.time(end, words.language())))
                        .orElseGet(() -> of(session, words));
            case COMING -> session.starts().isPresent() && minutes < SOON_MINUTES
                    ? words.messages().text("agenda.minutes", minutes + 1)
                    : session.day().equals(agenda.now().toLocalDate())
                            ? of(session, words)
                            : Dates.weekday(session.day(), words.language()) + ", " + of(session, words);
            case OVER, SOME_TIME -> of(session, words);
        };
    }
}
