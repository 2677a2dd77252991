package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.content.Contact;
import eu.smartregions.kiosk.content.Document;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Meeting;
import eu.smartregions.kiosk.content.Showcase;
import eu.smartregions.kiosk.content.Stand;
import eu.smartregions.kiosk.content.Story;
import eu.smartregions.kiosk.content.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads everything that a region shows and offers beyond its strategy.
final class ShowcaseReader {
    private final KnownIds known;
    private final PictureReader pictures;
    private final List<JsonValue> storyIds = new ArrayList<>();

    ShowcaseReader(KnownIds known, PictureReader pictures) {
        this.known = known;
        this.pictures = pictures;
    }

    /// @param folder the folder of the region
    /// @param spoken the languages in which the region is described
    Showcase showcase(ObjectReader form, String folder, Set<Language> spoken) {
        return new Showcase(form.items("pictures").stream()
                .flatMap(value -> pictures.picture(value, folder, spoken).stream()).toList(),
                form.items("stories").stream().map(this::story).toList(),
                Stream.concat(exchanges(form, "offers", Exchange.Side.OFFER),
                        exchanges(form, "wishes", Exchange.Side.WISH))
                        .toList(),
                form.items("documents").stream().map(ShowcaseReader::document).toList(),
                meeting(form));
    }

    /// Returns the places of the identifiers of the stories that were read.
    List<JsonValue> storyIds() {
        return storyIds;
    }

    private Story story(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            JsonValue id = form.need("id");
            storyIds.add(id);
            return new Story(Texts.id(id), Texts.localized(form.need("title"), Limit.LABEL),
                    known.area(form.need("area")),
                    new Story.Telling(Texts.localized(form.need("challenge"), Limit.BLOCK),
                            Texts.localized(form.need("action"), Limit.BLOCK),
                            Texts.localized(form.need("change"), Limit.BLOCK)),
                    new Story.Evidence(form.may("figure").map(ShowcaseReader::highlight),
                            Texts.plain(form.need("source"), Limit.SOURCE)));
        }
    }

    private static Story.Highlight highlight(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            return new Story.Highlight(Texts.plain(form.need("value"), Limit.FIGURE),
                    Texts.localized(form.need("what"), Limit.CAPTION),
                    NumberReader.year(form.need("year", "fact-without-year",
                            "This figure does not say which year it is for.")));
        }
    }

    private Stream<Exchange> exchanges(ObjectReader form, String list, Exchange.Side side) {
        return form.items(list).stream().map(value -> exchange(value, side));
    }

    private Exchange exchange(JsonValue value, Exchange.Side side) {
        try (ObjectReader form = ObjectReader.of(value)) {
            return new Exchange(side,
                    ChoiceReader.one(form.need("means"), "means", Exchange.Means.values(), ChoiceReader::key),
                    known.area(form.need("area")), Texts.localized(form.need("title"), Limit.EXCHANGE));
        }
    }

    private static Document document(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            return new Document(Texts.localized(form.need("title"), Limit.TITLE), Texts.address(form.need("address")));
        }
    }

    private Meeting meeting(ObjectReader form) {
        return new Meeting(form.may("exhibits").map(NumberReader::flag).orElse(false),
                form.may("contact").map(ShowcaseReader::contact), form.may("stand").map(this::stand));
    }

    /// Returns the ways to reach somebody of whom nothing else is said; empty after a mistake.
    static Optional<Contact.Reach> reach(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            return reachable(value, form)
                    ? Optional.of(new Contact.Reach(form.may("mail").map(Texts::mail),
                            form.may("phone").map(Texts::phone), form.may("address").map(Texts::address)))
                    : Optional.empty();
        }
    }

    private static boolean reachable(JsonValue value, ObjectReader form) {
        boolean reachable = Stream.of("mail", "phone", "address").anyMatch(way -> form.may(way).isPresent());
        if (!reachable) {
            value.wrong("contact-unreachable", "This contact cannot be reached.",
                    "Add \"mail\", \"phone\" or \"address\", or remove the contact.");
        }
        return reachable;
    }

    private static Contact contact(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            boolean reachable = reachable(value, form);
            Contact contact = new Contact(Texts.localized(form.need("function"), Limit.LABEL),
                    Texts.localized(form.need("organisation"), Limit.LABEL),
                    new Contact.Reach(form.may("mail").map(Texts::mail), form.may("phone").map(Texts::phone),
                            form.may("address").map(Texts::address).or(() -> stillReachable(reachable))));
            longest(contact).ifPresent(card -> Texts.overflow(value, card));
            return contact;
        }
    }

    /// Returns the card of a contact (vCard, RFC 6350) in the language in which it is longest.
    private static Optional<String> longest(Contact contact) {
        Contact.Reach reach = contact.reach();
        String ways = reach.mail().map("EMAIL:%s\n"::formatted).orElse("")
                + reach.phone().map("TEL:%s\n"::formatted).orElse("")
                + reach.address().map("URL:%s\n"::formatted).orElse("");
        return contact.function().wordings().keySet().stream()
                .map(language -> "BEGIN:VCARD\nVERSION:4.0\nFN:%s\nORG:%s\n%sEND:VCARD\n".formatted(
                        contact.function().text(language), contact.organisation().text(language), ways))
                .max(Comparator.comparingInt(String::length));
    }

    private static Optional<String> stillReachable(boolean reachable) {
        return reachable ? Optional.empty() : Optional.of(Texts.UNREAD);
    }

    private Stand stand(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            return new Stand(Texts.plain(form.need("number"), Limit.NUMBER),
                    form.items("staffing").stream().map(this::staffing).toList());
        }
    }

    private Stand.Staffing staffing(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            LocalTime from = DateReader.time(form.need("from"));
            LocalTime to = DateReader.time(form.need("to"));
            form.may("to").filter(_ -> to.isBefore(from)).ifPresent(late -> late.wrong("date-order",
                    "The stand is left before it is staffed.", "Exchange the two times or mend one of them."));
            List<Language> languages = form.items("languages").stream()
                    .map(ChoiceReader::language).toList();
            LocalDate day = DateReader.day(form.need("day"));
            known.inEvent(day, form.need("day"));
            return new Stand.Staffing(day, from, to, languages);
        }
    }
}
