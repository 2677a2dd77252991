package eu.smartregions.kiosk.bundle.author;

import static eu.smartregions.kiosk.bundle.author.SchemaPart.listOf;
import static eu.smartregions.kiosk.bundle.author.SchemaPart.localized;
import static eu.smartregions.kiosk.bundle.author.SchemaPart.object;
import static eu.smartregions.kiosk.bundle.author.SchemaPart.someOf;
import static eu.smartregions.kiosk.bundle.author.SchemaPart.text;

import eu.smartregions.kiosk.bundle.read.ChoiceReader;
import eu.smartregions.kiosk.bundle.read.Documents;
import eu.smartregions.kiosk.bundle.read.LibraryReader;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.bundle.sign.Manifest;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.Organisation;
import java.util.List;

/// The schemas of the files about everything besides regions, as [LibraryReader] reads them, and of the manifest that
/// `kiosk bundle pack` writes.
final class LibrarySchema {

    private LibrarySchema() {
    }

    static SchemaPart organisations() {
        return Schemas.file("Organisations", "Exhibitors that are no region: funders, networks, advisers.")
                .need("organisations", listOf(organisation(object())).said("Organisations", "In any order."));
    }

    static SchemaPart organisation() {
        return organisation(Schemas.file("Organisation", "One exhibitor that is no region: a funder, a network, an "
                + "adviser.")
                .need("kind", SchemaPart.oneOf(List.of("organisation")).said("Kind", "Always \"organisation\".")));
    }

    /// Adds the fields of an organisation to `fields`.
    private static SchemaPart organisation(SchemaPart fields) {
        return fields.need("id", id())
                .need("name", localized(Limit.LABEL).said("Name", "At most 120 characters in each language."))
                .need("role",
                        SchemaPart.oneOf(Organisation.Kind.values(), ChoiceReader::key).said("Role",
                                "funder: lends or grants "
                                        + "money. network: regions are members. support: advises."))
                .need("what", localized(Limit.SUMMARY).said("What it does", "One or two sentences, at most 60 words."))
                .may("address", RegionSchema.address());
    }

    static SchemaPart publications() {
        return Schemas.file("Publications", "Documents that visitors may want to read.")
                .need("publications", listOf(object()
                        .need("id", id())
                        .need("title", localized(Limit.TITLE).said("Title", "At most 250 characters."))
                        .need("authors", text(Limit.TITLE).said("Authors", "At most 250 characters."))
                        .need("publisher", text(Limit.TITLE).said("Publisher", "At most 250 characters."))
                        .need("year", RegionSchema.year())
                        .need("summary", localized(Limit.SUMMARY).said("Summary", "One sentence, at most 60 words."))
                        .may("address", RegionSchema.address())).said("Publications", "In any order."));
    }

    static SchemaPart funding() {
        return Schemas.file("Funding", "Funding instruments, and for whom they are.")
                .need("instruments", listOf(object()
                        .need("id", id())
                        .need("name", localized(Limit.LABEL).said("Name", "At most 120 characters."))
                        .need("what", localized(Limit.SUMMARY).said("What it pays", "One or two sentences, at most "
                                + "60 words."))
                        .need("family", SchemaPart.id().said("Family", "What it belongs to, such as esif."))
                        .need("investors",
                                SchemaPart.oneOf(Instrument.Investors.values(), ChoiceReader::key).said("Investors",
                                        "Whose money it is."))
                        .may("budget", object().said("Budget", "The size of the whole instrument, where known.")
                                .need("billionEuro",
                                        SchemaPart.number(0, 100_000).said("Thousand million euro", "A number."))
                                .need("period", text(Limit.LABEL).said("Period", "Such as 2014-2020."))
                                .may("note", localized(Limit.TITLE).said("Note", "What the figure means.")))
                        .need("applicants", some(Instrument.Applicant.values()).said("Applicants", "Who can apply."))
                        .need("aims", some(Instrument.Aim.values()).said("Aims", "What it is for."))
                        .need("partnering", some(Instrument.Partnering.values()).said("Partnering", "Alone or with "
                                + "others."))
                        .may("areas", listOf(SchemaPart.id()).said("Areas", "The only areas it is for; none means "
                                + "all.")))
                        .said("Instruments", "In any order."));
    }

    private static <T extends Enum<T>> SchemaPart some(T[] choices) {
        return someOf(SchemaPart.oneOf(choices, ChoiceReader::key));
    }

    static SchemaPart partnerships() {
        return Schemas.file("Partnerships", "Interregional partnerships and their members in the exhibition.")
                .need("partnerships", listOf(object()
                        .need("id", id())
                        .need("name", localized(Limit.LABEL).said("Name", "At most 120 characters."))
                        .need("platform", localized(Limit.LABEL).said("Platform", "The thematic platform it belongs "
                                + "to."))
                        .may("leads", listOf(SchemaPart.id()).said("Leads", "Leading regions, by their ids."))
                        .may("partners", listOf(SchemaPart.id()).said("Partners", "Other regions, by their ids."))
                        .need("areas", RegionSchema.areas())).said("Partnerships", "In any order."));
    }

    static SchemaPart glossary() {
        return Schemas.file("Glossary", "Words of the field, each explained once in plain language.")
                .need("terms", listOf(object()
                        .need("word", localized(Limit.LABEL).said("Word", "At most 120 characters."))
                        .need("meaning", localized(Limit.SUMMARY).said("Meaning", "At most 60 words.")))
                        .said("Terms", "In any order."));
    }

    static SchemaPart manifest() {
        return object().said("Manifest", "Written by kiosk bundle pack; not to be edited.")
                .need("format", SchemaPart.whole(1, Documents.FORMAT).said("Format", "The version of the format."))
                .need("kind", SchemaPart.oneOf(List.of("manifest")).said("Kind", "Always \"manifest\"."))
                .need("version", SchemaPart.whole(1, Manifest.LATEST).said("Version", "Raised with each handing over."))
                .need("exhibitors", listOf(SchemaPart.id()).said("Exhibitors", "Whom the bundle tells about."))
                .need("files", listOf(object()
                        .need("path", text(Limit.TITLE).said("Path", "With / between folders."))
                        .need("size", SchemaPart.whole(0, Integer.MAX_VALUE).said("Size", "In bytes."))
                        .need("sha256", SchemaPart.matching("^[0-9a-f]{64}$").said("SHA-256", "In hexadecimal "
                                + "digits.")))
                        .said("Files", "All files of the bundle but the manifest and its signature."));
    }

    private static SchemaPart id() {
        return SchemaPart.id().said("Identifier", "Its own in the exhibition, kept for ever.");
    }
}
