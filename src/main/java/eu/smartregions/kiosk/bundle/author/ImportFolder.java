package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The folder that regions of a spreadsheet are written into, again and again. What came from the sheet last is kept
/// beside them: only what has changed in the sheet since then changes a region, so that nothing that
/// was written into it meanwhile is lost.
public final class ImportFolder {
    /// Where the last import is kept; bundles do not take it along.
    private static final String LAST = ".imported";

    private final Path out;

    /// @param folder  of the region
    /// @param state   what was done
    /// @param changed the fields that were written, where the region was there before
    public record Outcome(Path folder, State state, List<String> changed) {
        /// What was done with a region.
        public enum State {
            NEW, CHANGED, SAME
        }

        /// Copies the list.
        public Outcome {
            changed = List.copyOf(changed);
        }
    }

    ImportFolder(Path out) {
        this.out = out;
    }

    /// Returns what would be done with each region.
    ///
    /// @param files their files by their ids
    /// @throws IOException if something cannot be read
    List<Outcome> compare(Map<String, String> files) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            outcomes.add(merged(file.getKey(), file.getValue()).outcome());
        }
        return outcomes;
    }

    List<Outcome> write(Map<String, String> files, ImportPictures pictures) throws IOException {
        refuseIfOther();
        Path last = Files.createDirectories(out.resolve(LAST));
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            String id = file.getKey();
            Merged merged = merged(id, file.getValue());
            Path folder = Files.createDirectories(out.resolve(id));
            pictures.copy(id, folder);
            if (merged.outcome().state() != Outcome.State.SAME) {
                Files.write(folder.resolve(BundleLayout.REGION_FILE), merged.text());
            }
            Files.writeString(last.resolve(id + ".json"), file.getValue(), StandardCharsets.UTF_8);
            outcomes.add(merged.outcome());
        }
        String schema = "region" + Schemas.ENDING;
        Files.writeString(Files.createDirectories(out.resolve("schema")).resolve(schema), Schemas.all().get(schema));
        return outcomes;
    }

    /// Refuses a folder that holds something, but no region.
    private void refuseIfOther() throws IOException {
        if (Files.isDirectory(out)) {
            try (Stream<Path> entries = Files.list(out)) {
                if (entries.anyMatch(entry -> Files.exists(entry.resolve(BundleLayout.REGION_FILE)))) {
                    return;
                }
            }
        }
        Starter.refuseIfFull(out);
    }

    private record Merged(byte[] text, Outcome outcome) {
    }

    private Merged merged(String id, String fresh) throws IOException {
        Path folder = out.resolve(id);
        Path file = folder.resolve(BundleLayout.REGION_FILE);
        Path before = out.resolve(LAST).resolve(id + ".json");
        byte[] given = fresh.getBytes(StandardCharsets.UTF_8);
        if (Files.notExists(file)) {
            return new Merged(given, new Outcome(folder, Outcome.State.NEW, List.of()));
        }
        byte[] there = Files.readAllBytes(file);
        if (!(JsonEdit.read(there) instanceof JsonValue.Fields written)) {
            throw new IOException(file + " cannot be read; mend it first: kiosk bundle check " + folder + " --mend");
        }
        Map<?, ?> mine = fields(written);
        Map<?, ?> next = fields(JsonEdit.read(given));
        Map<?, ?> last = Files.exists(before) ? fields(JsonEdit.read(Files.readAllBytes(before))) : Map.of();
        byte[] text = there;
        List<String> changed = new ArrayList<>();
        for (Object name : Stream.concat(next.keySet().stream(), last.keySet().stream()).distinct().toList()) {
            String field = String.valueOf(name);
            if (field.startsWith("$") || Objects.equals(next.get(field), last.get(field))) {
                continue;
            }
            Object value = ThreeWay.merge(last.get(field), mine.get(field), next.get(field));
            if (value == null) {
                text = JsonEdit.remove(text, List.of(field));
            } else {
                text = JsonEdit.put(text, List.of(field), value);
            }
            if (!Objects.equals(value, mine.get(field))) {
                changed.add(field);
            }
        }
        boolean same = changed.isEmpty();
        return new Merged(same ? there : text,
                new Outcome(folder, same ? Outcome.State.SAME : Outcome.State.CHANGED, changed));
    }

    private static Map<?, ?> fields(JsonValue root) {
        return ThreeWay.plain(root) instanceof Map<?, ?> fields ? fields : Map.of();
    }
}
