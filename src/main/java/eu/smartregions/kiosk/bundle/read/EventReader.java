package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.Venue;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the conference: the event in `exhibition.json`, its programme and later events.
public final class EventReader {
    private final Documents documents;
    private final PictureReader pictures;
    private final Ids dateIds = new Ids("date");

    EventReader(Documents documents, PictureReader pictures) {
        this.documents = documents;
        this.pictures = pictures;
    }

    Event event(ObjectReader exhibition) {
        try (ObjectReader form = ObjectReader.of(exhibition.need("event"))) {
            LocalDate first = DateReader.day(form.need("first"));
            LocalDate last = DateReader.day(form.need("last"));
            form.may("last").ifPresent(value -> DateReader.inOrder(first, last, value));
            boolean replayed = form.may("replay").map(NumberReader::flag).orElse(false);
            LocalizedText name = Texts.localized(form.need("name"), Limit.TITLE);
            return new Event(name, new Event.Days(first, last, replayed), held(form.need("venue")),
                    programme(first, last), dates(),
                    form.may("organiser").map(value -> organiser(value, name.wordings().keySet())));
        }
    }

    /// Returns who holds the event.
    ///
    /// @param spoken the languages in which the event is named
    private Event.Organiser organiser(JsonValue value, Set<Language> spoken) {
        try (ObjectReader form = ObjectReader.of(value)) {
            return new Event.Organiser(Texts.localized(form.need("name"), Limit.TITLE),
                    form.may("contact").flatMap(ShowcaseReader::reach),
                    form.may("logo").flatMap(logo -> pictures.logo(logo, spoken)),
                    form.may("licence").map(licence -> Texts.plain(licence, Limit.TITLE)));
        }
    }

    /// Returns the place of the event itself: the times of its programme and its stands are in the time zone there.
    private static Venue held(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            Venue venue = venue(form);
            Optional<JsonValue> written = form.may("timeZone");
            if (written.isEmpty() && ChoiceReader.wellKnown(venue.country()) && venue.country().zone().isEmpty()) {
                form.need("timeZone", "time-zone-missing", "From the country " + venue.country().code()
                        + " the kiosk cannot tell the time zone in which the times of the programme are meant.");
            }
            return written.map(TimeZones::zone)
                    .map(zone -> new Venue(venue.building(), venue.city(), venue.country(), zone)).orElse(venue);
        }
    }

    private static Venue venue(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            return venue(form);
        }
    }

    private static Venue venue(ObjectReader form) {
        Optional<String> building = form.may("building").map(name -> Texts.plain(name, Limit.LABEL));
        LocalizedText city = Texts.localized(form.need("city"), Limit.LABEL);
        Country country = ChoiceReader.country(form.need("country"));
        return new Venue(building, city, country, country.zone().orElse(ZoneOffset.UTC));
    }

    private List<ProgrammeSession> programme(LocalDate first, LocalDate last) {
        Optional<ObjectReader> file = documents.may(BundleLayout.PROGRAMME);
        if (file.isEmpty()) {
            return List.of();
        }
        try (ObjectReader form = file.get()) {
            return form.each("sessions").map(value -> session(value, first, last)).toList();
        }
    }

    private static ProgrammeSession session(JsonValue value, LocalDate first, LocalDate last) {
        try (ObjectReader form = ObjectReader.of(value)) {
            LocalDate day = DateReader.day(form.need("day"));
            if (DateReader.read(day, first, last) && (day.isBefore(first) || day.isAfter(last))) {
                form.need("day").doubtful("day-outside-event", day + " is not a day of the event.",
                        "Mend the day, or the days of the event.");
            }
            Optional<LocalTime> starts = form.may("starts").map(DateReader::time);
            Optional<LocalTime> ends = form.may("ends").map(DateReader::time);
            if (starts.isPresent() && ends.isPresent() && ends.get().isBefore(starts.get())) {
                form.need("ends").wrong("date-order", "The session ends before it starts.",
                        "Exchange the two times or mend one of them.");
            }
            boolean allDay = form.may("allDay").map(NumberReader::flag).orElse(false);
            return new ProgrammeSession(Texts.localized(form.need("title"), Limit.TITLE),
                    new ProgrammeSession.Slot(day, starts, ends, allDay),
                    form.items("people").stream().map(EventReader::person).toList());
        }
    }

    private static ProgrammeSession.Person person(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            return new ProgrammeSession.Person(Texts.plain(form.need("name"), Limit.LABEL),
                    Texts.localized(form.need("role"), Limit.LABEL));
        }
    }

    private List<SaveTheDate> dates() {
        Optional<ObjectReader> file = documents.may(BundleLayout.DATES);
        if (file.isEmpty()) {
            return List.of();
        }
        try (ObjectReader form = file.get()) {
            return form.each("dates").map(this::date).toList();
        }
    }

    private SaveTheDate date(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            Optional<SaveTheDate.Days> days = form.may("first").map(written -> days(form, written));
            int year = days.map(known -> known.first().getYear()).orElseGet(() -> NumberReader.year(form.need("year")));
            return new SaveTheDate(dateIds.read(form.need("id")), Texts.localized(form.need("title"), Limit.TITLE),
                    year, days, form.may("venue").map(EventReader::venue));
        }
    }

    private static SaveTheDate.Days days(ObjectReader form, JsonValue written) {
        LocalDate first = DateReader.day(written);
        LocalDate last = DateReader.day(form.need("last"));
        form.may("last").ifPresent(value -> DateReader.inOrder(first, last, value));
        return new SaveTheDate.Days(first, last);
    }
}
