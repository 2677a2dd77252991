package eu.smartregions.kiosk.bundle.author;

import static eu.smartregions.kiosk.bundle.author.SchemaPart.listOf;
import static eu.smartregions.kiosk.bundle.author.SchemaPart.localized;
import static eu.smartregions.kiosk.bundle.author.SchemaPart.object;
import static eu.smartregions.kiosk.bundle.author.SchemaPart.text;

import eu.smartregions.kiosk.bundle.read.AreaReader;
import eu.smartregions.kiosk.bundle.read.ChoiceReader;
import eu.smartregions.kiosk.bundle.read.EventReader;
import eu.smartregions.kiosk.bundle.read.FloorReader;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.bundle.read.MapReader;
import eu.smartregions.kiosk.bundle.read.TimeZones;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.FloorPlan;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The schemas of the files that describe the event, its areas, the map and the floor plan: as [AreaReader],
/// [EventReader], [MapReader] and [FloorReader] read them.
final class ExhibitionSchema {
    private static final int LARGEST = 100_000;
    private static final String OUTLINE = "^M[-MLZ0-9., ]*Z *$";

    private ExhibitionSchema() {
    }

    static SchemaPart exhibition() {
        return Schemas.file("Exhibition", "The event and the priority areas that visitors choose from.")
                .need("kind", SchemaPart.oneOf(List.of("exhibition")).said("Kind", "Always \"exhibition\"."))
                .need("id", SchemaPart.id().said("Identifier", "Kept for ever: figures are counted under it."))
                .need("event", object().said("Event", "The conference or fair.")
                        .need("name", localized(Limit.TITLE).said("Name", "At most 250 characters."))
                        .need("first", RegionSchema.day().said("First day", "Year, month and day."))
                        .need("last", RegionSchema.day().said("Last day", "Not before the first."))
                        .may("replay", SchemaPart.flag().said("Replay", "true if the kiosk is to show the days of the "
                                + "event again and again, one a day, whatever the date is; else it says before and "
                                + "after them when the event is or was."))
                        .need("venue", venue().may("timeZone", timeZone()))
                        .may("organiser", organiser()))
                .need("areas", listOf(area()).with("minItems", 1).with("maxItems", 20).said("Areas", "One to twenty "
                        + "priority "
                        + "areas, in the order of the first page."));
    }

    private static SchemaPart organiser() {
        return object().said("Organiser", "Who holds the event; reports about visits name it. Visitors do not see it.")
                .need("name", localized(Limit.TITLE).said("Name", "At most 250 characters."))
                .may("contact", RegionSchema.reach(object().said("Contact", "Of a function, never of a person; at "
                        + "least one of mail, phone and address.")))
                .may("logo", object().said("Logo", "For the head of reports.")
                        .need("file", text(Limit.TITLE).said("File", "The name of a PNG or JPEG file beside "
                                + "exhibition.json, letter for letter.").example("pictures/logo.png"))
                        .need("alt", localized(Limit.TITLE).said("What is seen", "For those who do not see it; in "
                                + "every language in which the event is named."))
                        .need("credit", text(Limit.LABEL).said("Credit", "Whose logo it is.")))
                .may("licence", text(Limit.TITLE).said("Licence", "Under which the figures about visits are given to "
                        + "all; reports say it. Left out, reports say that the organiser has to be asked.")
                        .example("CC BY 4.0"));
    }

    private static SchemaPart area() {
        return object()
                .need("id", SchemaPart.id().said("Identifier", "Regions name it in their files; kept for ever."))
                .need("name", localized(Limit.AREA_NAME).said("Name", "At most 28 characters in each language."))
                .need("sentence", localized(Limit.SENTENCE).said("Sentence", "What the area is about, at most 30 "
                        + "words."))
                .need("look", SchemaPart.oneOf(AreaLook.values(), AreaLook::key).said("Look", "Its colour, pattern "
                        + "and icon."))
                .may("picture", scene())
                .may("themes", listOf(object()
                        .need("id", SchemaPart.id().said("Identifier", "Priorities name it."))
                        .need("name", localized(Limit.THEME_NAME).said("Name", "At most 34 characters.")))
                        .said("Themes", "Narrower fields inside the area, possibly none."));
    }

    private static SchemaPart scene() {
        return object().said("Picture", "The landscape that stands for the area.")
                .need("landscape", side("For screens and frames that are wider than high: 1920 pixels wide or more."))
                .may("totem", side("The same for those that are higher than wide: 1080 pixels wide or more; else the "
                        + "other one is cropped."))
                .need("alt", localized(Limit.TITLE).said("What is seen", "For those who do not see it; in every "
                        + "language in which the area is named."))
                .need("credit", text(Limit.LABEL).said("Credit", "Who made it."));
    }

    private static SchemaPart side(String description) {
        return RegionSchema.focused(object().said("Picture", description)
                .need("file", text(Limit.TITLE).said("File", "The name of a PNG or JPEG file beside exhibition.json, "
                        + "letter for letter.").example("pictures/energy.jpg")));
    }

    private static SchemaPart venue() {
        return object().said("Venue", "Where it is held.")
                .may("building", text(Limit.LABEL).said("Building", "If it is known."))
                .need("city", localized(Limit.LABEL).said("Town", "Its name."))
                .need("country", RegionSchema.country().said("Country", "Two capital letters as in NUTS codes."));
    }

    private static SchemaPart timeZone() {
        return SchemaPart.matching(TimeZones.PATTERN).example("Europe/Brussels")
                .said("Time zone", "In which the times of the programme and at stands are meant, as in the IANA Time "
                        + "Zone "
                        + "Database; if it is left out, that of the country's capital. Needed outside Europe.");
    }

    static SchemaPart programme() {
        return Schemas.file("Programme", "The sessions of the event, in their order.")
                .need("sessions", listOf(object()
                        .need("title", localized(Limit.TITLE).said("Title", "At most 250 characters."))
                        .need("day", RegionSchema.day())
                        .may("starts", RegionSchema.time())
                        .may("ends", RegionSchema.time())
                        .may("allDay", SchemaPart.flag().said("All day", "true for what is open beside the sessions, "
                                + "such as an exhibition."))
                        .may("people", listOf(object()
                                .need("name", text(Limit.LABEL).said("Name", "Of a speaker in public function."))
                                .need("role", localized(Limit.LABEL).said("Role", "In which they speak.")))
                                .said("People", "Who speaks.")))
                        .said("Sessions", "In their order."));
    }

    static SchemaPart dates() {
        return Schemas.file("Dates", "Later events that are worth saving.")
                .need("dates", listOf(object()
                        .need("id", SchemaPart.id().said("Identifier", "Its own among the dates."))
                        .need("title", localized(Limit.TITLE).said("Title", "At most 250 characters."))
                        .may("first", RegionSchema.day().said("First day", "Where it is known."))
                        .may("last", RegionSchema.day().said("Last day", "Not before the first; needed if there is a "
                                + "first."))
                        .may("year", RegionSchema.year().said("Year", "Where only the year is known."))
                        .may("venue", venue())
                        .with("if", Map.of("required", List.of("first")))
                        .with("then", instead("last", "year"))
                        .with("else", instead("year", "last"))).said("Dates", "In their order."));
    }

    private static Map<String, Object> instead(String needed, String refused) {
        Map<String, Object> rule = new TreeMap<>();
        rule.put("required", List.of(needed));
        rule.put("properties", Map.of(refused, false));
        return rule;
    }

    static SchemaPart map() {
        return Schemas.file("Map", "The outlines of Europe and of the regions, in one flat system of coordinates.")
                .need("width", size("Width")).need("height", size("Height"))
                .need("land", listOf(object()
                        .need("country", RegionSchema.country().said("Country", "Two capital letters as in NUTS "
                                + "codes."))
                        .need("member", SchemaPart.flag().said("Member", "Whether it is a Member State."))
                        .may("towns", towns("Those that visitors may look for and that lie in none of the regions."))
                        .need("path", outline())).said("Land", "The outlines of countries."))
                .need("regions", listOf(object()
                        .need("id", SchemaPart.id().said("Region", "Whose outline it is."))
                        .need("label", point("Label", "The place of its label inside."))
                        .may("towns", towns("Those in it by which visitors may look for it."))
                        .need("path", outline())).said("Regions", "The outlines of regions; one without is in lists "
                                + "only."));
    }

    private static SchemaPart towns(String which) {
        return listOf(localized(Limit.LABEL)).said("Towns", which + " In the town's own language, in English, and in "
                + "every language that has a name of its own for it.");
    }

    static SchemaPart floor() {
        return Schemas.file("Floor plan", "The plan of the exhibition hall.")
                .need("width", size("Width")).need("height", size("Height"))
                .need("walls", outline().said("Walls", "Outlines of halls and rooms."))
                .may("stepFree", outline().said("Ways without steps", "Their outlines."))
                .need("here", point("Here", "Where the kiosk stands."))
                .need("spots", listOf(object()
                        .need("kind",
                                SchemaPart.oneOf(FloorPlan.Kind.values(), ChoiceReader::key).said("Kind",
                                        "What it is."))
                        .may("number", text(Limit.NUMBER).said("Number", "Of a stand, at most 8 characters."))
                        .need("at", point("Place", "Where it is."))
                        .with("if", Map.of("properties", Map.of("kind", Map.of("const", "stand"))))
                        .with("then", Map.of("required", List.of("number")))).said("Spots", "What there is to find."));
    }

    private static SchemaPart size(String title) {
        return SchemaPart.number(1, LARGEST).said(title, "In the units of the drawing.");
    }

    private static SchemaPart point(String title, String description) {
        return listOf(SchemaPart.number(0, LARGEST)).with("minItems", 2).with("maxItems", 2)
                .said(title, description + " Two numbers: across and down.").example(List.of(10, 20));
    }

    private static SchemaPart outline() {
        return SchemaPart.matching(OUTLINE).said("Outline", "M, L and Z with absolute numbers, as in SVG.")
                .example("M1,1L2,1L2,2Z");
    }
}
