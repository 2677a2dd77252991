package eu.smartregions.kiosk.bundle.author;

import static eu.smartregions.kiosk.bundle.author.SchemaPart.listOf;
import static eu.smartregions.kiosk.bundle.author.SchemaPart.localized;
import static eu.smartregions.kiosk.bundle.author.SchemaPart.object;
import static eu.smartregions.kiosk.bundle.author.SchemaPart.someOf;
import static eu.smartregions.kiosk.bundle.author.SchemaPart.text;

import eu.smartregions.kiosk.bundle.read.ChoiceReader;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.bundle.read.RegionReader;
import eu.smartregions.kiosk.bundle.read.TerritoryReader;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Fact;
import eu.smartregions.kiosk.content.Introduction;
import eu.smartregions.kiosk.content.Membership;
import eu.smartregions.kiosk.content.text.Language;
import java.util.List;
import java.util.Map;

/// The schema of `region.json`, as [RegionReader] reads it.
final class RegionSchema {
    private static final String ADDRESS = "^https?://\\S+$";
    private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";
    private static final String TIME = "^\\d{2}:\\d{2}(:\\d{2})?$";

    private RegionSchema() {
    }

    static SchemaPart region() {
        SchemaPart region = Schemas.file("Region", "One exhibitor: a region, or a country with one strategy. Only "
                + "id, name, "
                + "areas and summary are required.")
                .need("kind", SchemaPart.oneOf(List.of("region")).said("Kind", "Always \"region\"."))
                .need("id", SchemaPart.id().said("Identifier", "Small letters a to z, digits and single hyphens, at "
                        + "most 64; "
                        + "begins with the country's two letters and is kept for ever.").example("be-flanders"))
                .need("name", localized(Limit.REGION_NAME).said("Name", "The region's name, at most 34 characters in "
                        + "each "
                        + "language."))
                .may("nativeName", text(Limit.LABEL).said("Own name", "The name the region gives itself, where it "
                        + "differs."))
                .may("country", country().said("Country", "Two capital letters as in NUTS codes (Greece is EL, the "
                        + "United "
                        + "Kingdom UK). May be left out where nuts or the id begins with them."))
                .may("nuts", nuts())
                .may("seat", text(Limit.LABEL).said("Seat", "The town of the regional government."))
                .need("summary", localized(Limit.SUMMARY).said("One sentence", "What the region is good at, for a "
                        + "stranger: one "
                        + "sentence, at most 60 words in each language."))
                .may("hook", localized(Limit.HOOK).said("Hook", "One short sentence that makes curious, about the "
                        + "first "
                        + "main area; up to 20 words are best."))
                .may("motif", SchemaPart.oneOf(Introduction.Emblem.values(), Introduction.Emblem::key).said("Motif",
                        "The thing that the hook is about; it stands as a picture in the region's mosaic."))
                .may("easy", easy())
                .may("areas", areas())
                .may("mainAreas", areas().with("maxItems", 3).said("Main areas", "The one to three of its areas that "
                        + "the region is known for, the strongest first."))
                .may("inArea", SchemaPart.mapOf(localized(Limit.IN_AREA)).said("In an area", "What the region does in "
                        + "an area, one sentence an area: the area's id, then the texts."))
                .may("proof", listOf(proof()).said("Proofs", "Two to four things that one can point at: a place, a "
                        + "firm, a product."))
                .may("priorities", listOf(priority()).said("Priorities", "The priorities of the strategy, in the "
                        + "region's words."))
                .may("strategy", text(Limit.TITLE).said("Strategy", "The strategy's name and period."))
                .may("memberships", listOf(membership()).said("Memberships", "Its part in partnerships and networks."))
                .may("facts", listOf(fact()).said("Figures", "At most three are shown, each with its year and "
                        + "source."));
        return showcase(region)
                .with("allOf", List.of(Map.of("anyOf", List.of(required("areas"), required("priorities"))),
                        Map.of("anyOf", List.of(required("country"), required("nuts"),
                                Map.of("properties", Map.of("id", Map.of("pattern", "^[a-z]{2}-")))))));
    }

    private static Map<String, Object> required(String field) {
        return Map.of("required", List.of(field));
    }

    private static SchemaPart showcase(SchemaPart region) {
        return region
                .may("pictures", listOf(picture()).said("Pictures", "Three to eight are best; the first is shown "
                        + "large."))
                .may("stories", listOf(story()).said("Stories", "What the region did: challenge, action, change."))
                .may("offers", listOf(exchange()).said("Offers", "What partners can have from the region."))
                .may("wishes", listOf(exchange()).said("Wishes", "What the region looks for; a wish meets an offer "
                        + "of the same "
                        + "means in the same area."))
                .may("documents", listOf(object()
                        .need("title", localized(Limit.TITLE).said("Title", "At most 250 characters."))
                        .need("address", address()))
                        .said("Documents", "To be read on the visitor's own phone, by QR code."))
                .may("exhibits", SchemaPart.flag().said("Exhibits", "true if the region has a stand at the event."))
                .may("contact", contact())
                .may("stand", stand());
    }

    /// Returns an address that fits into a QR code.
    static SchemaPart address() {
        return SchemaPart.matching(ADDRESS).with("maxLength", Limit.ADDRESS.most()).said("Address",
                "The whole address of a page, beginning with https://; it becomes a QR code, so the shorter the "
                        + "better.")
                .example("https://www.region.example/strategy");
    }

    static SchemaPart country() {
        return SchemaPart.oneOf(ChoiceReader.countryCodes());
    }

    static SchemaPart areas() {
        return someOf(SchemaPart.id()).said("Areas", "The exhibition's priority areas it belongs to, by their ids.")
                .example(List.of("energy-transition"));
    }

    private static SchemaPart easy() {
        return object().said("Easy to read", "Hook and summary for visitors who ask for texts that are easy to read: "
                + "sentences of at most " + Limit.EASY_SENTENCE + " words, in any of the languages.")
                .need("hook", localized(Limit.EASY).said("Hook", "One short sentence that makes curious."))
                .need("summary", localized(Limit.EASY).said("Summary", "What the region is good at, in two to four "
                        + "short sentences."));
    }

    private static SchemaPart nuts() {
        return object().said("NUTS code", "The region's code in the nomenclature of territorial units.")
                .need("code", SchemaPart.matching("^[A-Z]{2}[A-Z0-9]{0,3}$").said("Code", "Country and up to three "
                        + "letters or "
                        + "digits.").example("BE2"))
                .may("version", SchemaPart.matching("^20\\d\\d$").said("Version", "The year of the nomenclature.")
                        .example("2016"));
    }

    private static SchemaPart priority() {
        return object()
                .need("label", localized(Limit.LABEL).said("Priority", "In the region's words, at most 120 "
                        + "characters in each "
                        + "language; up to 40 are best."))
                .need("areas", areas())
                .may("themes", listOf(SchemaPart.id()).said("Themes", "Themes of those areas."));
    }

    private static SchemaPart proof() {
        return object()
                .need("title", localized(Limit.PROOF_TITLE).said("Title", "What and where, at most 60 characters."))
                .need("text", localized(Limit.PROOF).said("Text", "What is remarkable about it, at most 32 words."))
                .need("area", SchemaPart.id().said("Area", "The priority area that it is a proof of."))
                .may("year", SchemaPart.whole(1, 2100).said("Year", "The year that the text speaks of, without "
                        + "quotation "
                        + "marks."))
                .need("source", text(Limit.PROOF_SOURCE).said("Source", "Who published it, at most 200 characters."));
    }

    private static SchemaPart membership() {
        return object()
                .need("partnership", localized(Limit.LABEL).said("Partnership", "Its name."))
                .need("role",
                        SchemaPart.oneOf(Membership.Role.values(), ChoiceReader::key).said("Role",
                                "What the region does in it."))
                .need("kind", SchemaPart.oneOf(Membership.Kind.values(), ChoiceReader::key).said("Kind",
                        "What the partnership is."));
    }

    private static SchemaPart fact() {
        return object()
                .need("kind",
                        SchemaPart.oneOf(Fact.Kind.values(), TerritoryReader::key).said("Kind", "What is counted."))
                .need("value", SchemaPart.number(0, 1_000_000_000).said("Figure", "A number without quotation marks "
                        + "or spaces."))
                .need("year", year())
                .need("source", text(Limit.SOURCE).said("Source", "Who published it, at most 80 characters.")
                        .example("Eurostat, tgs00096"))
                .may("note", localized(Limit.SOURCE).said("Note", "What has to be known to read it, such as which part "
                        + "of a country is counted."));
    }

    static SchemaPart year() {
        return SchemaPart.whole(1900, 2100).said("Year", "The year it is for, without quotation marks.");
    }

    private static SchemaPart picture() {
        return focused(object()
                .need("file", text(Limit.TITLE).said("File", "The name of a PNG or JPEG file beside region.json, "
                        + "letter for letter. "
                        + "1920 pixels wide or more, at most 100 million pixels and 32 MB.").example("port.jpg"))
                .need("alt", localized(Limit.TITLE).said("What is seen", "For those who do not see it; in every "
                        + "language in which "
                        + "the region is described."))
                .need("credit", text(Limit.LABEL).said("Credit", "Who took it; shown with the picture.")))
                .may("whole", SchemaPart.flag().said("Never cropped", "true for a logo: all of it is always seen."));
    }

    /// Returns a picture that says also where its subject is.
    static SchemaPart focused(SchemaPart picture) {
        return picture
                .may("focusX", SchemaPart.number(0, 1).said("Subject across", "Where the subject is, from 0 (left) to "
                        + "1 (right): what crops keep."))
                .may("focusY", SchemaPart.number(0, 1).said("Subject down", "Where the subject is, from 0 (top) to 1 "
                        + "(bottom)."));
    }

    private static SchemaPart story() {
        return object()
                .need("id", SchemaPart.id().said("Identifier", "Its own among the region's stories."))
                .need("title", localized(Limit.LABEL).said("Title", "At most 120 characters."))
                .need("area", SchemaPart.id().said("Area", "The priority area it is told in."))
                .need("challenge", localized(Limit.BLOCK).said("Challenge", "What was difficult, at most 40 words."))
                .need("action", localized(Limit.BLOCK).said("Action", "What was done, at most 40 words."))
                .need("change", localized(Limit.BLOCK).said("Change", "What is different now, at most 40 words."))
                .need("source", text(Limit.SOURCE).said("Source", "Who published it, at most 80 characters."))
                .may("figure", object().said("Figure", "The most telling figure of the story.")
                        .need("value", text(Limit.FIGURE).said("Figure", "As it is shown, at most 12 characters."))
                        .need("what", localized(Limit.CAPTION).said("What it counts", "At most 80 characters."))
                        .need("year", year()));
    }

    private static SchemaPart exchange() {
        return object()
                .need("means",
                        SchemaPart.oneOf(Exchange.Means.values(), ChoiceReader::key).said("Means",
                                "What is offered or wished."))
                .need("area", SchemaPart.id().said("Area", "The priority area it is in."))
                .need("title", localized(Limit.EXCHANGE).said("Title", "At most 48 characters."));
    }

    private static SchemaPart contact() {
        return reach(object().said("Contact", "A function, never a person; at least one of mail, phone and address.")
                .need("function", localized(Limit.LABEL).said("Function", "Such as \"Smart specialisation team\"."))
                .need("organisation", localized(Limit.LABEL).said("Organisation", "Such as the regional government.")));
    }

    /// Returns a form with the ways to reach somebody.
    static SchemaPart reach(SchemaPart form) {
        return form
                .may("mail", SchemaPart.matching("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$").said("Mail", "An address for "
                        + "electronic mail."))
                .may("phone", SchemaPart.matching("^\\+[0-9][0-9 ]{5,20}$").said("Telephone", "With the country's "
                        + "code, digits and "
                        + "spaces.").example("+32 2 123 45 67"))
                .may("address", address())
                .needOneOf("mail", "phone", "address");
    }

    private static SchemaPart stand() {
        return object().said("Stand", "Where the region is met at the event.")
                .need("number",
                        text(Limit.NUMBER).said("Number", "As on the stand, at most 8 characters.").example("A12"))
                .may("staffing", listOf(object()
                        .need("day", day())
                        .need("from", time())
                        .need("to", time())
                        .may("languages", listOf(SchemaPart.oneOf(Language.values(), Language::code)).said("Languages",
                                "Spoken at the stand then.")))
                        .said("Staffing", "When somebody is there."));
    }

    static SchemaPart day() {
        return SchemaPart.matching(DAY).said("Day", "Year, month and day.").example("2016-06-01");
    }

    static SchemaPart time() {
        return SchemaPart.matching(TIME).said("Time", "Hours and minutes.").example("09:30");
    }
}
