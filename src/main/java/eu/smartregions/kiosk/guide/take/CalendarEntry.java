package eu.smartregions.kiosk.guide.take;

import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.Venue;
import eu.smartregions.kiosk.content.text.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// An event for the visitor's own calendar, as a phone reads it from a code: the `VEVENT` of RFC 5545 alone, since the
/// calendar around it, its identifier and time stamp would leave no room for a title. An entry that is too long loses
/// first the building, then its title is shortened between words; dates are always kept.
public final class CalendarEntry {
    /// A town with a longer name than this is left out rather than the title.
    private static final int LONGEST_TOWN = 40;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private CalendarEntry() {
    }

    /// Returns a later event, of whole days; empty where only its year is known.
    public static Optional<String> of(SaveTheDate date, Language language) {
        return date.days().map(days -> fitting(date.title().text(language), date.venue(), language,
                wholeDays(days.first(), days.last())));
    }

    /// Returns the conference itself.
    public static String of(Event event, Language language) {
        return fitting(event.name().text(language), Optional.of(event.venue()), language,
                wholeDays(event.first(), event.last()));
    }

    /// Returns a session of the programme: from its beginning to its end where they are known, else its day. Its times
    /// are those that clocks at the venue show, with the name of its time zone: a phone that knows the name shows the
    /// same moment everywhere, and one that does not shows what is written on the programme. A description of the zone
    /// would leave no room for a title.
    ///
    /// Source: RFC 5545, 3.3.5, form 3; names of the IANA Time Zone Database.
    public static String of(ProgrammeSession session, Event event, Language language) {
        ZoneId zone = event.venue().zone();
        String when = session.starts().map(starts -> moment("DTSTART", session.day(), starts, zone)
                + session.ends()
                        .map(ends -> moment("DTEND", ends.isBefore(starts) ? session.day().plusDays(1) : session.day(),
                                ends, zone))
                        .orElse(""))
                .orElseGet(() -> wholeDays(session.day(), session.day()));
        return fitting(session.title().text(language), Optional.of(event.venue()), language, when);
    }

    /// The end of an event of whole days is the day after its last.
    private static String wholeDays(LocalDate first, LocalDate last) {
        return ContentLine.of("DTSTART;VALUE=DATE", DATE.format(first))
                + ContentLine.of("DTEND;VALUE=DATE", DATE.format(last.plusDays(1)));
    }

    private static String moment(String name, LocalDate day, LocalTime time, ZoneId zone) {
        if (zone instanceof ZoneOffset offset) {
            LocalDateTime universal = LocalDateTime.ofInstant(day.atTime(time).toInstant(offset), ZoneOffset.UTC);
            return ContentLine.of(name, MOMENT.format(universal) + "Z");
        }
        return ContentLine.of(name + ";TZID=" + zone.getId(), MOMENT.format(day.atTime(time)));
    }

    private static String fitting(String title, Optional<Venue> venue, Language language, String when) {
        List<String> places = places(venue, language);
        Optional<String> whole = places.stream().map(place -> entry(title, place, when)).filter(CalendarEntry::fits)
                .findFirst();
        if (whole.isPresent()) {
            return whole.get();
        }
        String town = places.get(Math.max(0, places.size() - 2));
        String place = TakeAway.bytes(town) <= LONGEST_TOWN ? town : "";
        String shortened = title;
        for (int bytes = TakeAway.bytes(title); !fits(entry(shortened, place, when)); bytes--) {
            shortened = TakeAway.fitting(title, bytes);
        }
        return entry(shortened, place, when);
    }

    /// Returns building and town, the town alone, and nothing.
    private static List<String> places(Optional<Venue> venue, Language language) {
        Optional<String> city = venue.map(where -> where.city().text(language));
        Optional<String> building = venue.flatMap(Venue::building)
                .flatMap(name -> city.map(town -> name + ", " + town));
        return Stream.of(building, city, Optional.of("")).flatMap(Optional::stream).toList();
    }

    private static boolean fits(String entry) {
        return TakeAway.bytes(entry) <= TakeAway.MOST_BYTES;
    }

    private static String entry(String title, String place, String when) {
        return "BEGIN:VEVENT\r\n" + ContentLine.of("SUMMARY", ContentLine.text(title)) + when
                + (place.isEmpty() ? "" : ContentLine.of("LOCATION", ContentLine.text(place))) + "END:VEVENT\r\n";
    }
}
