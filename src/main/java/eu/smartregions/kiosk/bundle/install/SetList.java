package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.bundle.file.EntryName;
import eu.smartregions.kiosk.bundle.json.JsonTree;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.bundle.json.SourceText;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.bundle.read.NumberReader;
import eu.smartregions.kiosk.bundle.read.Texts;
import eu.smartregions.kiosk.bundle.sign.Manifest;
import eu.smartregions.kiosk.content.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/// The list of installed sets on the disk, `content/sets.json`, newest first. Replacing it in one step is what switches
/// from one set to another.
public final class SetList {
    private final Path file;

    /// The list in a shelf; it is not read yet.
    ///
    /// @param shelf the folder of the contents
    public SetList(Path shelf) {
        this.file = shelf.resolve("sets.json");
    }

    Path file() {
        return file;
    }

    /// Returns the sets that exist; a list that cannot be read counts as empty.
    public List<InstalledSet> read() {
        try {
            SourceText sheet = new SourceText(file.toString(), Files.readAllBytes(file));
            List<InstalledSet> sets = new ArrayList<>();
            try (ObjectReader form = ObjectReader.of(JsonTree.ofOwn(sheet))) {
                form.need("format");
                for (JsonValue value : form.needItems("sets")) {
                    sets.add(set(value));
                }
            }
            return sheet.faulty() ? List.of() : sets.stream().filter(set -> Files.isDirectory(set.folder())).toList();
        } catch (IOException | DateTimeParseException | IllegalArgumentException _) {
            return List.of();
        }
    }

    /// Replaces the list in one step.
    ///
    /// @throws IOException if it cannot be written; the old list then stays
    public void write(List<InstalledSet> sets) throws IOException {
        StringJoiner lines = new StringJoiner(",\n");
        sets.forEach(set -> lines.add(json(set)));
        Disk.replace(file, "{\"format\": 1, \"sets\": [\n" + lines + "\n]}\n");
    }

    private InstalledSet set(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            String id = Texts.plain(form.need("content"), Limit.LABEL);
            return new InstalledSet(id, file.resolveSibling(id),
                    Instant.parse(Texts.plain(form.need("installed"), Limit.LABEL)),
                    form.needItems("regions").stream().map(SetList::origin).toList(),
                    NumberReader.flag(form.need("active")));
        }
    }

    private static Origin origin(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            Subject.Kind kind = form.may("kind").map(written -> Subject.Kind.of(Texts.plain(written, Limit.LABEL)))
                    .orElse(Subject.Kind.REGION);
            return new Origin(new Subject(kind, Texts.id(form.need("id"))),
                    Texts.plain(form.need("bundle"), Limit.ADDRESS),
                    NumberReader.whole(form.need("version"), 0, Manifest.LATEST),
                    form.may("signer").map(signer -> Texts.plain(signer, Limit.LABEL)));
        }
    }

    private static String json(InstalledSet set) {
        StringJoiner regions = new StringJoiner(",\n");
        set.origins().forEach(origin -> regions.add(("    {\"kind\": \"%s\", \"id\": \"%s\", \"bundle\": \"%s\", "
                + "\"version\": %d%s}").formatted(
                        origin.exhibitor().kind().key(), origin.exhibitor().id(), plain(origin.bundle()),
                        origin.version(),
                        origin.signer().map(signer -> ", \"signer\": \"" + signer + "\"").orElse(""))));
        return """
                  {"content": "%s", "installed": "%s", "active": %s, "regions": [
                %s
                  ]}""".formatted(set.contentId(), set.installed(), set.active(), regions);
    }

    /// Returns the name of a bundle without characters that would need escaping.
    private static String plain(String name) {
        String shown = EntryName.shown(name).replaceAll("[\\\\\"]", "_").strip();
        return shown.isEmpty() ? "?" : shown;
    }

    /// Returns the active one of some sets.
    static Optional<InstalledSet> active(List<InstalledSet> sets) {
        return sets.stream().filter(InstalledSet::active).findFirst();
    }
}
