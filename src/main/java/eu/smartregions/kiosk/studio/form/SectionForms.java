package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.bundle.read.ChoiceReader;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Membership;
import eu.smartregions.kiosk.studio.document.WrittenText;
import eu.smartregions.kiosk.studio.look.StudioWords;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/// What is asked in each section, in the order of the visitor's page.
public final class SectionForms {
    private SectionForms() {
    }

    /// Returns the form of a section that is filled in, with what the file holds now.
    public static SectionForm of(Topic section, Desk desk) {
        SectionForm form = new SectionForm(desk);
        return switch (section) {
            case NAME -> name(form);
            case FIELDS -> fields(form);
            case PRIORITIES -> priorities(form);
            case PICTURES -> form.add(new PictureDesk(form));
            case PROOFS -> proofs(form);
            case STORIES -> form.list(List.of("stories"), "stories", Map.of(), SectionForms::story);
            case EXCHANGE -> form.list(List.of("offers"), "offers", Map.of(), SectionForms::exchange)
                    .list(List.of("wishes"), "wishes", Map.of(), SectionForms::exchange);
            case PARTNERSHIPS -> form.list(List.of("memberships"), "memberships", Map.of("role", "partner"),
                    SectionForms::membership);
            case DOCUMENTS -> form.list(List.of("documents"), "documents", Map.of(),
                    (card, at) -> card.title(WrittenText.in(at, "title"), "document.title", Limit.TITLE)
                            .line(WrittenText.in(at, "address"), "document.address", Limit.ADDRESS));
            case CONTACT -> contact(form);
            case STAND -> stand(form);
            case ORGANISATION -> ExhibitionForms.organisation(form, List.of());
            case EVENT, AREAS, PROGRAMME, ORGANISATIONS, FUNDING, NETWORKS, PUBLICATIONS, DATES, GLOSSARY, FLOOR ->
                ExhibitionForms.of(section, form);
            case LANGUAGES, HAND_OVER -> form;
        };
    }

    private static SectionForm name(SectionForm form) {
        return form.title(List.of("name"), "name", Limit.REGION_NAME)
                .line(List.of("nativeName"), "native", Limit.LABEL).pair()
                .text(List.of("hook"), "hook", Limit.HOOK)
                .text(List.of("summary"), "summary", Limit.SUMMARY)
                .choice(List.of("country"), "country", countries(form.desk().words()))
                .line(List.of("seat"), "seat", Limit.LABEL).pair();
    }

    /// Returns the names of countries by their codes, sorted as people look for them.
    public static Map<String, String> countries(StudioWords words) {
        Collator order = Collator.getInstance(words.language().locale());
        Map<String, String> names = new LinkedHashMap<>();
        ChoiceReader.countryCodes().stream().filter(code -> ChoiceReader.nutsCountry(code).isPresent())
                .map(Country::new).filter(country -> !country.equals(ChoiceReader.PLACEHOLDER))
                .sorted(Comparator.comparing(country -> country.name(words.language()), order))
                .forEach(country -> names.put(country.code(), country.name(words.language())));
        return names;
    }

    private static SectionForm fields(SectionForm form) {
        Desk desk = form.desk();
        form.add(new FieldTiles(desk));
        desk.text().words(List.of("mainAreas")).forEach(id -> desk.areas().stream()
                .filter(area -> area.id().value().equals(id)).findFirst().ifPresent(area -> {
                    Label heading = new Label(area.name().text(desk.words().language()));
                    heading.getStyleClass().add("s-subtitle");
                    form.add(heading).text(List.of("inArea", id), "inarea", Limit.IN_AREA);
                }));
        return form;
    }

    private static SectionForm priorities(SectionForm form) {
        return form.line(List.of("strategy"), "strategy", Limit.TITLE)
                .list(List.of("priorities"), "priorities", Map.of(),
                        (card, at) -> card.title(WrittenText.in(at, "label"), "priority.label", Limit.LABEL)
                                .area(WrittenText.in(at, "areas", "0"), "field"));
    }

    private static SectionForm proofs(SectionForm form) {
        return form
                .list(List.of("proof"), "proof", Map.of(), (card, at) -> card
                        .title(WrittenText.in(at, "title"), "proof.title", Limit.PROOF_TITLE)
                        .text(WrittenText.in(at, "text"), "proof.text", Limit.PROOF)
                        .area(WrittenText.in(at, "area"), "field").number(WrittenText.in(at, "year"), "year").pair()
                        .line(WrittenText.in(at, "source"), "source", Limit.PROOF_SOURCE))
                .list(List.of("facts"), "facts", Map.of("kind", "population"), (card, at) -> card
                        .choice(WrittenText.in(at, "kind"), "fact.kind",
                                words(card.desk(), "fact.kind.", Stream.of("population", "areaKm2")))
                        .number(WrittenText.in(at, "value"), "fact.value").pair()
                        .number(WrittenText.in(at, "year"), "year")
                        .line(WrittenText.in(at, "source"), "source", Limit.SOURCE).pair());
    }

    private static void story(SectionForm card, List<String> at) {
        card.line(WrittenText.in(at, "id"), "story.id", Limit.LABEL)
                .title(WrittenText.in(at, "title"), "story.title", Limit.LABEL)
                .area(WrittenText.in(at, "area"), "field")
                .text(WrittenText.in(at, "challenge"), "story.challenge", Limit.BLOCK)
                .text(WrittenText.in(at, "action"), "story.action", Limit.BLOCK)
                .text(WrittenText.in(at, "change"), "story.change", Limit.BLOCK)
                .line(WrittenText.in(at, "source"), "source", Limit.SOURCE);
    }

    private static void exchange(SectionForm card, List<String> at) {
        card.choice(WrittenText.in(at, "means"), "means",
                words(card.desk(), "means.", Arrays.stream(Exchange.Means.values()).map(ChoiceReader::key)))
                .area(WrittenText.in(at, "area"), "field").pair()
                .title(WrittenText.in(at, "title"), "exchange.title", Limit.EXCHANGE);
    }

    private static void membership(SectionForm card, List<String> at) {
        card.title(WrittenText.in(at, "partnership"), "membership.name", Limit.LABEL)
                .choice(WrittenText.in(at, "role"), "role",
                        words(card.desk(), "role.", Arrays.stream(Membership.Role.values()).map(ChoiceReader::key)))
                .choice(WrittenText.in(at, "kind"), "membership.kind", words(card.desk(), "membership.kind.",
                        Arrays.stream(Membership.Kind.values()).map(ChoiceReader::key)))
                .pair();
    }

    private static SectionForm contact(SectionForm form) {
        return form.title(List.of("contact", "function"), "contact.function", Limit.LABEL)
                .title(List.of("contact", "organisation"), "contact.organisation", Limit.LABEL)
                .line(List.of("contact", "mail"), "contact.mail", Limit.LABEL)
                .line(List.of("contact", "phone"), "contact.phone", Limit.LABEL).pair()
                .line(List.of("contact", "address"), "contact.address", Limit.ADDRESS);
    }

    private static SectionForm stand(SectionForm form) {
        return form.flag(List.of("exhibits"), "exhibits")
                .line(List.of("stand", "number"), "stand.number", Limit.NUMBER)
                .list(List.of("stand", "staffing"), "staffing", Map.of("from", "09:00", "to", "18:00"),
                        (card, at) -> card.line(WrittenText.in(at, "day"), "staffing.day", Limit.LABEL)
                                .line(WrittenText.in(at, "from"), "staffing.from", Limit.NUMBER).pair()
                                .line(WrittenText.in(at, "to"), "staffing.to", Limit.NUMBER));
    }

    static Map<String, String> words(Desk desk, String key, Stream<String> values) {
        Map<String, String> names = new LinkedHashMap<>();
        values.forEach(value -> names.put(value, desk.words().text(key + value)));
        return names;
    }
}
