package eu.smartregions.kiosk.bundle.sign;

import eu.smartregions.kiosk.bundle.file.FileSum;
import eu.smartregions.kiosk.bundle.json.JsonTree;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.bundle.json.SourceText;
import eu.smartregions.kiosk.bundle.read.Documents;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.bundle.read.NumberReader;
import eu.smartregions.kiosk.bundle.read.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;

/// The manifest of a packed bundle: its version, its exhibitors, and the size and SHA-256 of every file.
///
/// @param version    raised by the exhibitor each time the bundle is packed for the organiser; 1 to [#LATEST]
/// @param exhibitors the identifiers of the exhibitors in the bundle
/// @param files      by name, without the manifest and its signature
public record Manifest(int version, SortedSet<String> exhibitors, Map<String, FileSum> files) {
    /// The highest version. It is bounded, so that nobody can reach one that has no successor.
    public static final int LATEST = 999_999_999;

    /// Returns the manifest as JSON, always the same for the same manifest. Names and identifiers need no escaping:
    /// they contain neither quotation marks nor backslashes.
    public String json() {
        StringJoiner lines = new StringJoiner(",\n", "", "\n");
        new TreeMap<>(files).forEach((name, sum) -> lines.add(
                "    {\"path\": \"%s\", \"size\": %d, \"sha256\": \"%s\"}".formatted(name, sum.size(), sum.sha256())));
        return """
                {
                  "format": %d,
                  "kind": "manifest",
                  "version": %d,
                  "exhibitors": [%s],
                  "files": [
                %s  ]
                }
                """.formatted(Documents.FORMAT, version,
                exhibitors.isEmpty() ? "" : "\"" + String.join("\", \"", exhibitors) + "\"", lines);
    }

    /// Reads a manifest; its mistakes are reported in the text. Empty if it is unusable.
    static Optional<Manifest> of(SourceText sheet) {
        return Documents.open(JsonTree.of(sheet)).map(form -> {
            try (form) {
                Texts.word(form.need("kind"), Limit.LABEL).filter(kind -> !kind.equals("manifest")).ifPresent(_ -> form
                        .need("kind").wrong("unknown-kind", "This file is no manifest.", "Pack the bundle again."));
                return new Manifest(NumberReader.whole(form.need("version"), 1, LATEST), exhibitors(form), files(form));
            }
        }).filter(_ -> !sheet.faulty());
    }

    private static SortedSet<String> exhibitors(ObjectReader form) {
        SortedSet<String> ids = new TreeSet<>();
        form.needItems("exhibitors").forEach(value -> ids.add(Texts.id(value)));
        return ids;
    }

    private static Map<String, FileSum> files(ObjectReader form) {
        Map<String, FileSum> files = new TreeMap<>();
        for (JsonValue value : form.needItems("files")) {
            try (ObjectReader file = ObjectReader.of(value)) {
                files.put(Texts.plain(file.need("path"), Limit.TITLE), new FileSum(
                        NumberReader.whole(file.need("size"), 0, Integer.MAX_VALUE),
                        Texts.plain(file.need("sha256"), Limit.LABEL)));
            }
        }
        return files;
    }
}
