package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.json.JsonText;
import eu.smartregions.kiosk.bundle.read.ChoiceReader;
import eu.smartregions.kiosk.bundle.read.Documents;
import eu.smartregions.kiosk.bundle.read.Limit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The published JSON Schemas, one for each kind of file, with which editors complete and underline while an author
/// writes. They describe the form of a file; references to other files are checked by `kiosk bundle check`.
public final class Schemas {
    static final String ENDING = ".schema.json";

    private Schemas() {
    }

    /// Returns the schemas by the names of their files.
    public static Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        parts().forEach((name, part) -> texts.put(name + ENDING, document(part)));
        return texts;
    }

    /// Returns the form of each kind of file, by the kind.
    static Map<String, SchemaPart> parts() {
        Map<String, SchemaPart> parts = new LinkedHashMap<>();
        parts.put("exhibition", ExhibitionSchema.exhibition());
        parts.put("programme", ExhibitionSchema.programme());
        parts.put("dates", ExhibitionSchema.dates());
        parts.put("map", ExhibitionSchema.map());
        parts.put("floor", ExhibitionSchema.floor());
        parts.put("publications", LibrarySchema.publications());
        parts.put("funding", LibrarySchema.funding());
        parts.put("partnerships", LibrarySchema.partnerships());
        parts.put("organisations", LibrarySchema.organisations());
        parts.put("organisation", LibrarySchema.organisation());
        parts.put("glossary", LibrarySchema.glossary());
        parts.put("region", RegionSchema.region());
        parts.put("manifest", LibrarySchema.manifest());
        return parts;
    }

    /// Writes all schemas into a folder and returns the files.
    ///
    /// @throws IOException if the folder cannot be written
    public static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> schema : all().entrySet()) {
            files.add(Files.writeString(folder.resolve(schema.getKey()), schema.getValue(), StandardCharsets.UTF_8));
        }
        return files;
    }

    /// Returns the fields that every file has, before those of its kind.
    static SchemaPart file(String title, String description) {
        return SchemaPart.object().said(title, description)
                .may("$schema", SchemaPart.text(Limit.ADDRESS).said("Schema",
                        "Where the editor finds the rules of this file, so that it can complete and underline."))
                .need("format", SchemaPart.whole(1, Documents.FORMAT).said("Format", "The version of the format: "
                        + Documents.FORMAT + "."))
                .may("sources", SchemaPart.listOf(SchemaPart.object()
                        .need("of", SchemaPart.text(Limit.TITLE).said("Of what", "What was taken from the source."))
                        .need("source", SchemaPart.text(Limit.ADDRESS).said("Source", "Where it was taken from."))
                        .may("confidence",
                                SchemaPart.oneOf(Documents.Confidence.values(), ChoiceReader::key).said("Confidence",
                                        "How sure you are of it.")))
                        .said("Sources",
                                "Where texts and figures come from. Visitors do not see it."));
    }

    private static String document(SchemaPart part) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.putAll(part.keywords());
        return JsonText.of(schema);
    }
}
