package eu.smartregions.kiosk.bundle;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.LocalizedText;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.Venue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Reads the conference: the event in `exhibition.json`, its programme and later events.
final class EventReader {
    private final Documents documents;
    private final Ids dateIds = new Ids("date");

    EventReader(Documents documents) {
        this.documents = documents;
    }

    Event event(Form exhibition) {
        try (Form form = Form.of(exhibition.need("event"))) {
            LocalDate first = Dates.day(form.need("first"));
            LocalDate last = Dates.day(form.need("last"));
            form.may("last").ifPresent(value -> Dates.inOrder(first, last, value));
            return new Event(Texts.localized(form.need("name"), Limit.TITLE), first, last, held(form.need("venue")),
                    programme(first, last), dates());
        }
    }

    /// Where the event itself is held: times of its programme and at its stands are told in the time zone there.
    private static Venue held(JsonValue value) {
        try (Form form = Form.of(value)) {
            Venue venue = venue(form);
            Optional<JsonValue> written = form.may("timeZone");
            if (written.isEmpty() && Choices.wellKnown(venue.country()) && venue.country().zone().isEmpty()) {
                form.need("timeZone", "time-zone-missing", "From the country " + venue.country().code()
                        + " the kiosk cannot tell the time zone in which the times of the programme are meant.");
            }
            return written.map(TimeZones::zone)
                    .map(zone -> new Venue(venue.building(), venue.city(), venue.country(), zone)).orElse(venue);
        }
    }

    private static Venue venue(JsonValue value) {
        try (Form form = Form.of(value)) {
            return venue(form);
        }
    }

    private static Venue venue(Form form) {
        Optional<String> building = form.may("building").map(name -> Texts.plain(name, Limit.LABEL));
        LocalizedText city = Texts.localized(form.need("city"), Limit.LABEL);
        Country country = Choices.country(form.need("country"));
        return new Venue(building, city, country, country.zone().orElse(ZoneOffset.UTC));
    }

    private List<ProgrammeSession> programme(LocalDate first, LocalDate last) {
        Optional<Form> file = documents.may(BundleReader.PROGRAMME);
        if (file.isEmpty()) {
            return List.of();
        }
        try (Form form = file.get()) {
            return form.each("sessions").map(value -> session(value, first, last)).toList();
        }
    }

    private static ProgrammeSession session(JsonValue value, LocalDate first, LocalDate last) {
        try (Form form = Form.of(value)) {
            LocalDate day = Dates.day(form.need("day"));
            if (Dates.read(day, first, last) && (day.isBefore(first) || day.isAfter(last))) {
                form.need("day").doubtful("day-outside-event", day + " is not a day of the event.",
                        "Mend the day, or the days of the event.");
            }
            Optional<LocalTime> starts = form.may("starts").map(Dates::time);
            Optional<LocalTime> ends = form.may("ends").map(Dates::time);
            if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
                form.need("ends").wrong("date-order", "The session ends before it starts.",
                        "Exchange the two times or mend one of them.");
            }
            return new ProgrammeSession(Texts.localized(form.need("title"), Limit.TITLE), day, starts, ends,
                    form.items("people").stream().map(EventReader::person).toList());
        }
    }

    private static ProgrammeSession.Person person(JsonValue value) {
        try (Form form = Form.of(value)) {
            return new ProgrammeSession.Person(Texts.plain(form.need("name"), Limit.LABEL),
                    Texts.localized(form.need("role"), Limit.LABEL));
        }
    }

    private List<SaveTheDate> dates() {
        Optional<Form> file = documents.may(BundleReader.DATES);
        if (file.isEmpty()) {
            return List.of();
        }
        try (Form form = file.get()) {
            return form.each("dates").map(this::date).toList();
        }
    }

    private SaveTheDate date(JsonValue value) {
        try (Form form = Form.of(value)) {
            Optional<SaveTheDate.Days> days = form.may("first").map(written -> days(form, written));
            int year = days.map(known -> known.first().getYear()).orElseGet(() -> Figures.year(form.need("year")));
            return new SaveTheDate(dateIds.read(form.need("id")), Texts.localized(form.need("title"), Limit.TITLE),
                    year, days, form.may("venue").map(EventReader::venue));
        }
    }

    private static SaveTheDate.Days days(Form form, JsonValue written) {
        LocalDate first = Dates.day(written);
        LocalDate last = Dates.day(form.need("last"));
        form.may("last").ifPresent(value -> Dates.inOrder(first, last, value));
        return new SaveTheDate.Days(first, last);
    }
}
