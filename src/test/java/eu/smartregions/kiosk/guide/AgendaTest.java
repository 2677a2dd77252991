package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.Venue;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.Agenda.Phase;
import eu.smartregions.kiosk.guide.Agenda.Timing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Sessions and events are running, coming or over at the right moments, over the days of an event and around them.
final class AgendaTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final ProgrammeSession WELCOME = session("Welcome", 0, "09:00", "09:30");
    private static final ProgrammeSession OPEN_END = session("Open end", 0, "09:30", "");
    private static final ProgrammeSession PANEL = session("Panel", 0, "11:00", "12:00");
    private static final ProgrammeSession SOME_TIME = session("Some time", 0, "", "");
    private static final ProgrammeSession LAST = session("Last", 1, "16:00", "");
    private static final SaveTheDate JULY = date("july", "2026-07-10");
    private static final SaveTheDate MAY = date("may", "2026-05-10");
    private static final SaveTheDate APRIL = date("april", "2026-04-10");
    private static final SaveTheDate SOMEWHEN = new SaveTheDate("somewhen", text("Somewhen"), 2026, Optional.empty(),
            Optional.empty());
    private static final SaveTheDate LAST_YEAR = new SaveTheDate("last-year", text("Last year"), 2025, Optional.empty(),
            Optional.empty());
    private static final Event EVENT = new Event(text("Event"), new Event.Days(FIRST, FIRST.plusDays(1), false),
            new Venue(Optional.empty(), text("Brussels"), new Country("BE"), ZoneId.of("Europe/Brussels")),
            List.of(WELCOME, OPEN_END, PANEL, SOME_TIME, LAST), List.of(SOMEWHEN, MAY, JULY, LAST_YEAR, APRIL));

    @Test
    void knowsBeforeDuringAndAfter() {
        assertEquals(Phase.BEFORE, at("2026-05-31T23:59").phase());
        assertEquals(Phase.DURING, at("2026-06-01T00:00").phase());
        assertEquals(Phase.DURING, at("2026-06-02T23:59").phase());
        assertEquals(Phase.AFTER, at("2026-06-03T00:00").phase());
    }

    @Test
    void knowsWhatIsOnAndNext() {
        assertEquals(List.of(), at("2026-06-01T08:59").running());
        assertEquals(Optional.of(WELCOME), at("2026-06-01T08:59").next());
        assertEquals(List.of(WELCOME), at("2026-06-01T09:00").running());
        assertEquals(List.of(WELCOME), at("2026-06-01T09:29").running());
        assertEquals(List.of(OPEN_END), at("2026-06-01T09:30").running());
        assertEquals(Optional.of(PANEL), at("2026-06-01T09:30").next());
        assertEquals(List.of(PANEL), at("2026-06-01T11:00").running());
        assertEquals(List.of(), at("2026-06-01T12:00").running());
        assertEquals(Optional.of(LAST), at("2026-06-01T12:00").next());
        assertEquals(Duration.ofMinutes(1), at("2026-06-01T08:59").until(WELCOME));
    }

    @Test
    void letsASessionWithoutAnEndLastUntilTheNextOrMidnight() {
        assertEquals(Timing.NOW, at("2026-06-01T10:59").timing(OPEN_END));
        assertEquals(Timing.OVER, at("2026-06-01T11:00").timing(OPEN_END));
        assertEquals(Timing.NOW, at("2026-06-02T23:59").timing(LAST));
        assertEquals(Timing.OVER, at("2026-06-03T00:00").timing(LAST));
        assertEquals(Optional.empty(), at("2026-06-03T00:00").next());
    }

    @Test
    void saysNothingOfATimeThatIsNotKnown() {
        assertEquals(Timing.COMING, at("2026-05-31T12:00").timing(SOME_TIME));
        assertEquals(Timing.SOME_TIME, at("2026-06-01T12:00").timing(SOME_TIME));
        assertEquals(Timing.OVER, at("2026-06-02T00:00").timing(SOME_TIME));
    }

    @Test
    void aSessionWithoutATimeIsOverOnceTheOneAfterItHasBegun() {
        ProgrammeSession first = session("First", 1, "", "");
        Agenda agenda = new Agenda(
                new Event(EVENT.name(), EVENT.days(), EVENT.venue(), List.of(first, LAST), List.of()),
                LocalDateTime.parse("2026-06-02T15:59"));
        assertEquals(Timing.SOME_TIME, agenda.timing(first));
        assertEquals(Timing.OVER,
                new Agenda(agenda.event(), LocalDateTime.parse("2026-06-02T16:00")).timing(first));
    }

    @Test
    void whatIsOpenAllDayStandsBesideTheSessions() {
        ProgrammeSession open = new ProgrammeSession(text("Open"), new ProgrammeSession.Slot(FIRST,
                Optional.of(LocalTime.of(9, 15)), Optional.of(LocalTime.of(18, 0)), true), List.of());
        Event event = new Event(EVENT.name(), EVENT.days(), EVENT.venue(), List.of(WELCOME, OPEN_END, PANEL, open),
                List.of());
        Agenda morning = new Agenda(event, LocalDateTime.parse("2026-06-01T09:20"));
        assertEquals(Timing.ALL_DAY, morning.timing(open));
        assertEquals(List.of(WELCOME), morning.running(), "its start ends no session");
        assertEquals(Optional.of(OPEN_END), morning.next());
        assertEquals(Timing.OVER, new Agenda(event, LocalDateTime.parse("2026-06-01T18:00")).timing(open));
    }

    @Test
    void aReplayedConferenceIsOnEveryDayOneOfItsDaysInTurn() {
        Event replayed = new Event(EVENT.name(), new Event.Days(FIRST, FIRST.plusDays(1), true), EVENT.venue(),
                EVENT.programme(), EVENT.dates());
        ZoneId zone = EVENT.venue().zone();
        for (int day = -1_000; day <= 1_000; day++) {
            Agenda agenda = Agenda.at(replayed, FIRST.plusDays(day).atTime(9, 10).atZone(zone).toInstant());
            assertEquals(FIRST.plusDays(day & 1).atTime(9, 10), agenda.now());
            assertEquals(Phase.DURING, agenda.phase());
        }
        Agenda once = Agenda.at(EVENT, FIRST.plusDays(2).atTime(9, 10).atZone(zone).toInstant());
        assertEquals(Phase.AFTER, once.phase(), "of another one the date is the true one");
    }

    @Test
    void showsTodayElseTheNextDayElseTheFirst() {
        assertEquals(Optional.of(FIRST), at("2026-01-01T00:00").day());
        assertEquals(Optional.of(FIRST.plusDays(1)), at("2026-06-02T10:00").day());
        assertEquals(Optional.of(FIRST), at("2030-01-01T00:00").day());
    }

    @Test
    void sinksWhatIsOver() {
        assertEquals(List.of(JULY, SOMEWHEN), at("2026-06-01T12:00").coming());
        assertEquals(List.of(MAY, APRIL, LAST_YEAR), at("2026-06-01T12:00").earlier());
        assertEquals(List.of(JULY, SOMEWHEN), at("2026-07-10T23:59").coming());
        assertEquals(List.of(SOMEWHEN), at("2026-07-11T00:00").coming());
        assertEquals(List.of(), at("2027-01-01T00:00").coming());
        assertEquals(5, at("2027-01-01T00:00").earlier().size());
    }

    @Test
    void losesNoEventAtAnyTime() {
        for (LocalDateTime now = LocalDateTime.parse("2025-12-30T00:00"); now.getYear() < 2027; now = now
                .plusHours(7)) {
            Agenda agenda = new Agenda(EVENT, now);
            assertEquals(EVENT.dates().size(), agenda.coming().size() + agenda.earlier().size());
            assertTrue(agenda.day().isPresent());
        }
    }

    private static Agenda at(String now) {
        return new Agenda(EVENT, LocalDateTime.parse(now));
    }

    private static ProgrammeSession session(String title, int day, String starts, String ends) {
        return new ProgrammeSession(text(title),
                new ProgrammeSession.Slot(FIRST.plusDays(day), time(starts), time(ends)),
                List.of());
    }

    private static Optional<LocalTime> time(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    }

    private static SaveTheDate date(String id, String day) {
        LocalDate date = LocalDate.parse(day);
        return new SaveTheDate(id, text(id), date.getYear(), Optional.of(new SaveTheDate.Days(date, date)),
                Optional.empty());
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }
}
