package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.Venue;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.take.CalendarEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The agenda and the objects for phones are the same in whatever time zone the machine is.
@Isolated("sets the time zone of the machine")
final class VenueTimeTest {
    private static final LocalDate DAY = LocalDate.of(2016, 6, 1);
    private static final ProgrammeSession OPENING = new ProgrammeSession(text("Opening"),
            new ProgrammeSession.Slot(DAY, Optional.of(LocalTime.of(8, 0)), Optional.of(LocalTime.of(9, 30))),
            List.of());
    private static final TimeZone BEFORE = TimeZone.getDefault();

    @AfterEach
    void theMachinesTimeZoneAgain() {
        TimeZone.setDefault(BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Brussels", "Europe/Athens", "America/New_York", "Pacific/Kiritimati",
            "Asia/Kolkata"})
    void theMachinesTimeZoneDoesNotMatter(String machine) {
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        told("Europe/Brussels");
        told("Atlantic/Canary");
        told("Europe/Helsinki");
        told("America/New_York");
        assertTrue(code(event(ZoneId.of("+02:00"))).contains("DTSTART:20160601T060000Z\r\n"), "a zone without a name");
    }

    private static void told(String zone) {
        Event event = event(ZoneId.of(zone));
        String code = code(event);
        assertTrue(code.contains("DTSTART;TZID=" + zone + ":20160601T080000\r\n")
                && code.contains("DTEND;TZID=" + zone + ":20160601T093000\r\n"), code);
        Instant begin = LocalDateTime.of(DAY, LocalTime.of(8, 0)).atZone(ZoneId.of(zone)).toInstant();
        assertEquals(Agenda.Timing.COMING, Agenda.at(event, begin.minusSeconds(1)).timing(OPENING));
        assertEquals(Duration.ofHours(1), Agenda.at(event, begin.minusSeconds(3_600)).until(OPENING));
        assertEquals(Agenda.Timing.NOW, Agenda.at(event, begin).timing(OPENING));
        assertEquals(Agenda.Timing.OVER, Agenda.at(event, begin.plusSeconds(90 * 60)).timing(OPENING));
        assertEquals(Agenda.Phase.BEFORE, Agenda.at(event, begin.minusSeconds(8 * 3_600 + 1)).phase());
        assertEquals(Agenda.Phase.DURING, Agenda.at(event, begin.minusSeconds(8 * 3_600)).phase());
    }

    private static Event event(ZoneId zone) {
        return new Event(text("Event"), new Event.Days(DAY, DAY.plusDays(1), false),
                new Venue(Optional.empty(), text("Town"), new Country("BE"), zone), List.of(OPENING), List.of());
    }

    private static String code(Event event) {
        return CalendarEntry.of(OPENING, event, Language.EN);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english);
    }
}
