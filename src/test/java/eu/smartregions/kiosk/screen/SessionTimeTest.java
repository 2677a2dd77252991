package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a session's time is said, by itself and seen from now.
final class SessionTimeTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 6, 11);

    @ParameterizedTest
    @CsvSource({"09:30, 10:15, 09:30–10:15", "09:30, , 09:30", ", 10:15, until 10:15", ", , ''"})
    void saysAsMuchAsIsKnown(LocalTime starts, LocalTime ends, String said) {
        assertEquals(Optional.of(said).filter(text -> !text.isEmpty()),
                SessionTime.of(session(1, starts, ends), english()));
    }

    @ParameterizedTest
    @CsvSource({
            "on, 1, 09:00, 10:00, 09:20, Ends in 40 min",
            "on without an end, 1, 09:00, , 09:20, 09:00",
            "soon: a minute begun counts, 1, 10:00, 11:00, 09:20:30, in 40 min",
            "the last minute, 1, 10:00, 11:00, 09:59:30, in 1 min",
            "not so soon, 1, 11:00, 12:00, 09:30, 11:00–12:00",
            "on another day, 2, 11:00, 12:00, 09:30, 'Wednesday 12 June, 11:00–12:00'",
            "soon after midnight, 2, 00:10, 01:00, 23:50:30, in 20 min",
            "tomorrow at some time, 2, , , 23:50, Wednesday 12 June",
            "today at some time, 1, , , 09:30, ''",
            "over, 1, 09:00, 10:00, 10:30, 09:00–10:00"
    })
    void saysHowFarAwayItIs(String what, int day, LocalTime starts, LocalTime ends, LocalTime now, String said) {
        ProgrammeSession session = session(day, starts, ends);
        Event small = Exhibitions.small().event();
        Event event = new Event(small.name(), small.days(), small.venue(), List.of(session), List.of());
        assertEquals(Optional.of(said).filter(text -> !text.isEmpty()),
                SessionTime.relative(session, new Agenda(event, FIRST_DAY.atTime(now)), english()), what);
    }

    private static ProgrammeSession session(int day, LocalTime starts, LocalTime ends) {
        return new ProgrammeSession(LocalizedText.of(Language.EN, "Session"), new ProgrammeSession.Slot(
                FIRST_DAY.plusDays(day - 1L), Optional.ofNullable(starts), Optional.ofNullable(ends)), List.of());
    }

    private static Words english() {
        return new Words(new LanguageChoice(Language.EN));
    }
}
