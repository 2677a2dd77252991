package eu.smartregions.kiosk.guide.take;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Contact;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.Venue;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Other programs can read the objects that phones take away, whatever their texts are.
final class TakeAwayObjectsTest {
    private static final Exhibition BUNDLED = assertInstanceOf(Reading.Accepted.class,
            BundleReader.read(Path.of("kiosk-content"))).exhibition();
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String HOSTILE = "A; B, C\\D\r\nEND:VEVENT\nX:Łódź";
    private static final String READ = "A; B, C\\D\nEND:VEVENT\nX:Łódź";

    @Test
    void everyLaterEventIsReadByACalendarInEveryLanguage() {
        for (SaveTheDate date : BUNDLED.event().dates()) {
            for (Language language : Language.values()) {
                CalendarEntry.of(date, language).ifPresent(text -> {
                    SaveTheDate.Days days = date.days().orElseThrow();
                    VEvent event = read(text);
                    assertFalse(event.getDateStart().getValue().hasTime());
                    assertEquals(days.first(), day(event.getDateStart().getValue().getRawComponents().toString()));
                    assertEquals(days.last().plusDays(1),
                            day(event.getDateEnd().getValue().getRawComponents().toString()));
                    assertTrue(says(date.title().text(language), event.getSummary().getValue()), text);
                });
            }
        }
    }

    @Test
    void everySessionIsReadByACalendar() {
        for (ProgrammeSession session : BUNDLED.event().programme()) {
            VEvent event = read(CalendarEntry.of(session, BUNDLED.event(), Language.DE));
            assertEquals(session.starts().isPresent(), event.getDateStart().getValue().hasTime());
            assertTrue(says(session.title().text(Language.DE), event.getSummary().getValue()));
        }
    }

    @Test
    void timesAreThoseOfTheVenueInSummerAndWinter() {
        assertEquals(Instant.parse("2016-06-01T06:00:00Z"), start(LocalDate.of(2016, 6, 1)));
        assertEquals(Instant.parse("2016-12-01T07:00:00Z"), start(LocalDate.of(2016, 12, 1)));
    }

    @Test
    void aSessionBeyondMidnightEndsTheNextDay() {
        VEvent event = read(CalendarEntry.of(
                session(LocalDate.of(2016, 6, 1), LocalTime.of(22, 0), Optional.of(LocalTime.of(1, 0))),
                BUNDLED.event(), Language.EN));
        assertEquals(Instant.parse("2016-06-01T23:00:00Z"), event.getDateEnd().getValue().toInstant());
    }

    @Test
    void hostileTextsStayTexts() {
        VEvent event = read(CalendarEntry.of(named(HOSTILE), Language.EN));
        assertEquals(READ, event.getSummary().getValue());
        VCard card = read(HOSTILE, HOSTILE, "team@region.example", "+32 2 123 45 67");
        assertEquals(READ, card.getFormattedName().getValue());
        assertEquals(List.of(READ), card.getOrganization().getValues());
        assertEquals("team@region.example", card.getEmails().getFirst().getValue());
    }

    @Test
    void theLongestTextsFitIntoACode() {
        String title = read(CalendarEntry.of(named("Περιφέρεια Δυτικής Μακεδονίας ".repeat(12)), Language.EN))
                .getSummary().getValue();
        assertTrue(title.startsWith("Περιφέρεια") && title.endsWith("Δυτικής …") || title.endsWith("Μακεδονίας …")
                || title.endsWith("Περιφέρεια …"), title);
        assertFalse(read(CalendarEntry.of(named("Ł".repeat(250)), Language.EN)).getSummary().getValue().isEmpty());
        VCard card = read("Abteilung ".repeat(30), "Ministerium ".repeat(30), "a".repeat(60) + "@region.example",
                "+32 2 123 45 67");
        assertEquals("a".repeat(60) + "@region.example", card.getEmails().getFirst().getValue());
    }

    /// Whether a title is said whole, or its first words with dots that say so.
    private static boolean says(String title, String said) {
        return said.equals(title) || said.endsWith(" …") && title.startsWith(said.substring(0, said.length() - 2));
    }

    private static Instant start(LocalDate day) {
        return read(CalendarEntry.of(session(day, LocalTime.of(8, 0), Optional.empty()), BUNDLED.event(), Language.EN))
                .getDateStart().getValue().toInstant();
    }

    private static ProgrammeSession session(LocalDate day, LocalTime starts, Optional<LocalTime> ends) {
        return new ProgrammeSession(LocalizedText.of(Language.EN, "Opening"),
                new ProgrammeSession.Slot(day, Optional.of(starts), ends),
                List.of());
    }

    private static Event named(String name) {
        return new Event(LocalizedText.of(Language.EN, name),
                new Event.Days(LocalDate.of(2016, 6, 1), LocalDate.of(2016, 6, 2), false),
                new Venue(Optional.empty(), LocalizedText.of(Language.EN, "Brussels"), new Country("BE"), BRUSSELS),
                List.of(), List.of());
    }

    private static VEvent read(String text) {
        assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= TakeAway.MOST_BYTES, text);
        assertLines(text);
        return Biweekly.parse("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + text + "END:VCALENDAR\r\n").first().getEvents()
                .getFirst();
    }

    private static VCard read(String function, String organisation, String mail, String phone) {
        String text = ContactCard.of(
                new Contact(LocalizedText.of(Language.EN, function), LocalizedText.of(Language.EN, organisation),
                        new Contact.Reach(Optional.of(mail), Optional.of(phone),
                                Optional.of("https://region.example/" + "p".repeat(90)))),
                Language.EN).text();
        assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= TakeAway.MOST_BYTES, text);
        assertLines(text);
        return Ezvcard.parse(text).first();
    }

    private static void assertLines(String text) {
        assertTrue(text.endsWith("\r\n"));
        for (String line : text.split("\r\n")) {
            assertTrue(
                    line.getBytes(StandardCharsets.UTF_8).length <= 75 && !line.contains("\n") && !line.contains("\r"),
                    line);
        }
    }

    private static LocalDate day(String raw) {
        String digits = raw.replaceAll("\\D", "");
        return LocalDate.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6, 8)));
    }
}
