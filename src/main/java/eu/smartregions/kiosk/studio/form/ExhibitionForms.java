package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.bundle.read.ChoiceReader;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.studio.document.WrittenText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is asked about an exhibition and about exhibitors that are no regions.
final class ExhibitionForms {
    private ExhibitionForms() {
    }

    static SectionForm of(Topic section, SectionForm form) {
        return switch (section) {
            case EVENT -> event(form);
            case AREAS -> form.list(List.of("areas"), "areas", Map.of("look", "plain"), ExhibitionForms::area);
            case PROGRAMME -> form.list(List.of("sessions"), "sessions", Map.of(), ExhibitionForms::session);
            case ORGANISATIONS -> form.list(List.of("organisations"), "organisations", Map.of("role", "network"),
                    (card, at) -> organisation(shortName(card, at), at));
            case FUNDING -> form.list(List.of("instruments"), "instruments", Map.of(), ExhibitionForms::instrument);
            case NETWORKS -> form.list(List.of("partnerships"), "partnerships", Map.of(), ExhibitionForms::network);
            case PUBLICATIONS -> form.list(List.of("publications"), "publications", Map.of(),
                    ExhibitionForms::publication);
            case DATES -> form.list(List.of("dates"), "dates", Map.of(), ExhibitionForms::date);
            case GLOSSARY -> form.list(List.of("terms"), "terms", Map.of(), (card, at) -> card
                    .title(WrittenText.in(at, "word"), "term.word", Limit.LABEL)
                    .text(WrittenText.in(at, "meaning"), "term.meaning", Limit.SUMMARY));
            case FLOOR -> form.add(new FloorDesk(form.desk()));
            default -> form;
        };
    }

    private static SectionForm event(SectionForm form) {
        List<String> event = List.of("event");
        List<String> venue = List.of("event", "venue");
        List<String> organiser = List.of("event", "organiser");
        return form.title(WrittenText.in(event, "name"), "event.name", Limit.TITLE)
                .line(WrittenText.in(event, "first"), "event.first", Limit.LABEL)
                .line(WrittenText.in(event, "last"), "event.last", Limit.LABEL).pair()
                .flag(WrittenText.in(event, "replay"), "event.replay")
                .line(WrittenText.in(venue, "building"), "venue.building", Limit.LABEL)
                .title(WrittenText.in(venue, "city"), "venue.city", Limit.LABEL).pair()
                .choice(WrittenText.in(venue, "country"), "country", SectionForms.countries(form.desk().words()))
                .line(WrittenText.in(venue, "timeZone"), "venue.zone", Limit.LABEL).pair()
                .title(WrittenText.in(organiser, "name"), "organiser.name", Limit.TITLE)
                .line(WrittenText.in(organiser, "contact", "mail"), "contact.mail", Limit.LABEL)
                .line(WrittenText.in(organiser, "contact", "phone"), "contact.phone", Limit.LABEL).pair()
                .line(WrittenText.in(organiser, "licence"), "organiser.licence", Limit.TITLE);
    }

    private static SectionForm shortName(SectionForm card, List<String> at) {
        return card.line(WrittenText.in(at, "id"), "story.id", Limit.LABEL);
    }

    private static void area(SectionForm card, List<String> at) {
        shortName(card, at).title(WrittenText.in(at, "name"), "name.short", Limit.AREA_NAME)
                .text(WrittenText.in(at, "sentence"), "area.sentence", Limit.SENTENCE)
                .add(new LookTiles(card.desk(), WrittenText.in(at, "look")))
                .list(WrittenText.in(at, "themes"), "themes", Map.of(), (theme, place) -> shortName(theme, place)
                        .title(WrittenText.in(place, "name"), "name.short", Limit.THEME_NAME).pair());
    }

    private static void session(SectionForm card, List<String> at) {
        card.title(WrittenText.in(at, "title"), "document.title", Limit.TITLE)
                .line(WrittenText.in(at, "day"), "staffing.day", Limit.LABEL)
                .flag(WrittenText.in(at, "allDay"), "session.all")
                .line(WrittenText.in(at, "starts"), "staffing.from", Limit.NUMBER)
                .line(WrittenText.in(at, "ends"), "staffing.to", Limit.NUMBER).pair()
                .list(WrittenText.in(at, "people"), "people", Map.of(), (person, place) -> person
                        .line(WrittenText.in(place, "name"), "person.name", Limit.LABEL)
                        .title(WrittenText.in(place, "role"), "person.role", Limit.LABEL).pair());
    }

    static SectionForm organisation(SectionForm form, List<String> at) {
        return form.title(WrittenText.in(at, "name"), "organisation.name", Limit.LABEL)
                .choice(WrittenText.in(at, "role"), "organisation.role", SectionForms.words(form.desk(),
                        "organisation.role.", Arrays.stream(Organisation.Kind.values()).map(ChoiceReader::key)))
                .text(WrittenText.in(at, "what"), "organisation.what", Limit.SUMMARY)
                .line(WrittenText.in(at, "address"), "contact.address", Limit.ADDRESS);
    }

    private static void instrument(SectionForm card, List<String> at) {
        Desk desk = card.desk();
        List<String> budget = WrittenText.in(at, "budget");
        shortName(card, at).title(WrittenText.in(at, "name"), "name.short", Limit.LABEL)
                .text(WrittenText.in(at, "what"), "instrument.what", Limit.SUMMARY)
                .line(WrittenText.in(at, "family"), "instrument.family", Limit.LABEL)
                .choice(WrittenText.in(at, "investors"), "investors", SectionForms.words(desk, "investors.",
                        Arrays.stream(Instrument.Investors.values()).map(ChoiceReader::key)))
                .pair()
                .add(new Several(desk, WrittenText.in(at, "applicants"), "applicants", SectionForms.words(desk,
                        "applicant.", Arrays.stream(Instrument.Applicant.values()).map(ChoiceReader::key))))
                .add(new Several(desk, WrittenText.in(at, "aims"), "aims", SectionForms.words(desk, "aim.",
                        Arrays.stream(Instrument.Aim.values()).map(ChoiceReader::key))))
                .add(new Several(desk, WrittenText.in(at, "partnering"), "partnering", SectionForms.words(desk,
                        "partnering.", Arrays.stream(Instrument.Partnering.values()).map(ChoiceReader::key))))
                .add(new Several(desk, WrittenText.in(at, "areas"), "instrument.areas", areas(desk)))
                .number(WrittenText.in(budget, "billionEuro"), "budget")
                .line(WrittenText.in(budget, "period"), "budget.period", Limit.LABEL).pair()
                .title(WrittenText.in(budget, "note"), "budget.note", Limit.TITLE);
    }

    private static Map<String, String> areas(Desk desk) {
        Map<String, String> names = new LinkedHashMap<>();
        desk.areas().forEach(area -> names.put(area.id().value(), area.name().text(desk.words().language())));
        return names;
    }

    private static void network(SectionForm card, List<String> at) {
        shortName(card, at).title(WrittenText.in(at, "name"), "name.short", Limit.LABEL)
                .title(WrittenText.in(at, "platform"), "network.platform", Limit.LABEL)
                .add(new Several(card.desk(), WrittenText.in(at, "areas"), "section.fields", areas(card.desk())))
                .add(new RegionPicks(card.desk(), WrittenText.in(at, "leads"), "network.leads"))
                .add(new RegionPicks(card.desk(), WrittenText.in(at, "partners"), "network.partners"));
    }

    private static void publication(SectionForm card, List<String> at) {
        shortName(card, at).title(WrittenText.in(at, "title"), "document.title", Limit.TITLE)
                .line(WrittenText.in(at, "authors"), "publication.authors", Limit.TITLE)
                .line(WrittenText.in(at, "publisher"), "publication.publisher", Limit.TITLE).pair()
                .number(WrittenText.in(at, "year"), "year")
                .text(WrittenText.in(at, "summary"), "publication.summary", Limit.SUMMARY)
                .line(WrittenText.in(at, "address"), "contact.address", Limit.ADDRESS);
    }

    private static void date(SectionForm card, List<String> at) {
        shortName(card, at).title(WrittenText.in(at, "title"), "document.title", Limit.TITLE)
                .line(WrittenText.in(at, "first"), "event.first", Limit.LABEL)
                .line(WrittenText.in(at, "last"), "event.last", Limit.LABEL).pair()
                .number(WrittenText.in(at, "year"), "date.year")
                .title(WrittenText.in(at, "venue", "city"), "venue.city", Limit.LABEL)
                .choice(WrittenText.in(at, "venue", "country"), "country",
                        SectionForms.countries(card.desk().words()))
                .pair();
    }
}
