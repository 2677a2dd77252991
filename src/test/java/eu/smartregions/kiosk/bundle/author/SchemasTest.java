package eu.smartregions.kiosk.bundle.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.Severity;
import eu.smartregions.kiosk.bundle.read.ContentFixture;
import eu.smartregions.kiosk.bundle.read.FullContent;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.bundle.read.Translations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The published schemas agree with the readers: both take the same files, and refuse the same.
final class SchemasTest {
    private static final Path CONTENT = Path.of("kiosk-content");
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Map<String, Schema> schemas = new HashMap<>();

    @TempDir
    private Path folder;

    @Test
    void areThoseBesideTheContent() throws IOException {
        for (var schema : Schemas.all().entrySet()) {
            assertEquals(schema.getValue(), Files.readString(CONTENT.resolve("schema").resolve(schema.getKey())),
                    schema.getKey() + ": run kiosk bundle schema --out kiosk-content/schema");
        }
    }

    @Test
    void takeEveryBundledFile() throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files
                    .filter(path -> path.toString().endsWith(".json") && !path.startsWith(CONTENT.resolve("schema")))
                    .toList()) {
                String name = file.getFileName().toString();
                assertEquals(List.of(), faults(name, Files.readString(file)), file::toString);
                Path named = file.resolveSibling(JSON.readTree(Files.readString(file)).get("$schema").asString());
                assertTrue(Files.isRegularFile(named), () -> file + " names " + named);
            }
        }
    }

    @Test
    void haveTheFieldsThatTheReadersAskFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        Pattern field = Pattern.compile("\\w+\\.(?:need|may|items|needItems|each)\\(\"([^\"]+)\"|exchanges\\(form, "
                + "\"(\\w+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/eu/smartregions/kiosk/bundle"))) {
            for (Path source : sources.filter(path -> path.toString().matches(".*(Reader|Manifest|Documents).java"))
                    .toList()) {
                field.matcher(Files.readString(source)).results()
                        .forEach(match -> asked.add(match.group(1) == null ? match.group(2) : match.group(1)));
            }
        }
        Pattern list = Pattern.compile("some\\(form, \"(\\w+)\"|all\\(BundleLayout.\\w+, \"(\\w+)\"");
        list.matcher(Files.readString(Path.of("src/main/java/eu/smartregions/kiosk/bundle/read/LibraryReader.java")))
                .results()
                .forEach(match -> asked.add(match.group(1) == null ? match.group(2) : match.group(1)));
        asked.add(Translations.MACHINE);
        asked.add(Translations.OF);
        Set<String> told = new TreeSet<>();
        Schemas.all().values().forEach(schema -> properties(JSON.readTree(schema), told));
        assertEquals(asked, told);
    }

    private static void properties(JsonNode schema, Set<String> into) {
        if (schema.isObject() && schema.has("additionalProperties") && schema.has("properties")) {
            into.addAll(schema.get("properties").propertyNames());
        }
        schema.forEach(part -> properties(part, into));
    }

    @Test
    void sayOfEveryFieldWhatItIs() {
        List<String> silent = new ArrayList<>();
        Schemas.all().forEach((name, schema) -> silent(name, JSON.readTree(schema), silent));
        assertEquals(List.of(), silent);
    }

    private static void silent(String where, JsonNode schema, List<String> silent) {
        if (schema.has("additionalProperties") && schema.has("properties")) {
            schema.get("properties").propertyStream().filter(field -> !field.getValue().has("title")
                    || !field.getValue().has("description")).forEach(field -> silent.add(where + " " + field.getKey()));
        }
        schema.forEach(part -> silent(where, part, silent));
    }

    @Test
    void takeAFileWithEveryFieldAsTheReadersDo() {
        FullContent.in(ContentFixture.in(folder)).acceptedWith();
        FullContent.files().forEach((file, text) -> assertEquals(List.of(), faults(nameOf(file), text), file));
    }

    /// Without a field in that file, nothing would compare what schema and reader say of it.
    @Test
    void theFileWithEveryFieldHasEveryFieldOfItsSchema() {
        FullContent.files().forEach((file, text) -> {
            Set<String> told = new TreeSet<>();
            properties(JSON.readTree(Schemas.all().get(nameOf(file).replace(".json", ".schema.json"))), told);
            Set<String> held = new TreeSet<>();
            fields(JSON.readTree(text), held);
            told.removeAll(held);
            // Every text may have them; one text in one file does.
            told.removeAll(Set.of(Translations.MACHINE, Translations.OF));
            assertEquals(Set.of(), told, file);
        });
    }

    private static void fields(JsonNode value, Set<String> into) {
        if (value.isObject()) {
            into.addAll(value.propertyNames());
        }
        value.forEach(part -> fields(part, into));
    }

    @Test
    void refuseWhatTheReadersRefuse() {
        ContentFixture fixture = FullContent.in(ContentFixture.in(folder));
        List<String> differing = new ArrayList<>();
        int changes = 0;
        for (var file : FullContent.files().entrySet()) {
            for (var change : changes(JSON.readTree(file.getValue())).entrySet()) {
                fixture.with(file.getKey(), change.getValue());
                boolean schema = faults(nameOf(file.getKey()), change.getValue()).isEmpty();
                boolean readers = !refused(fixture.read(), file.getKey());
                if (schema != readers) {
                    differing.add(file.getKey() + " " + change.getKey()
                            + (schema ? " refused by readers only" : " refused by schema only"));
                }
                changes++;
            }
            fixture.with(file.getKey(), file.getValue());
        }
        assertEquals(List.of(), differing);
        assertFalse(changes < 500, "changes: " + changes);
    }

    private static boolean refused(Reading reading, String file) {
        return reading instanceof Reading.Rejected(List<Problem> problems) && problems.stream()
                .anyMatch(problem -> problem.severity() == Severity.ERROR && problem.file().equals(file));
    }

    /// Returns one change each: a field removed or added, a value of another type, an empty text.
    private static Map<String, String> changes(JsonNode document) {
        Map<String, String> changes = new HashMap<>();
        change(document, document, "", changes);
        return changes;
    }

    private static void change(JsonNode document, JsonNode part, String pointer, Map<String, String> changes) {
        if (part instanceof ObjectNode object) {
            object.put("zzz", 1);
            changes.put(pointer + " with zzz", document.toString());
            object.remove("zzz");
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                object.set(name, other(value));
                changes.put(pointer + "/" + name + " of another type", document.toString());
                if (value.isString()) {
                    object.put(name, "");
                    changes.put(pointer + "/" + name + " empty", document.toString());
                }
                Map<String, JsonNode> before = object.propertyStream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
                object.remove(name);
                changes.put(pointer + "/" + name + " removed", document.toString());
                before.put(name, value);
                object.setAll(before);
                change(document, value, pointer + "/" + name, changes);
            }
        } else if (part instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                array.set(i, other(value));
                changes.put(pointer + "/" + i + " of another type", document.toString());
                array.set(i, value);
                change(document, value, pointer + "/" + i, changes);
            }
        }
    }

    private static JsonNode other(JsonNode value) {
        return value.isString()
                ? JSON.getNodeFactory().numberNode(7)
                : value.isArray()
                        ? JSON.createObjectNode()
                        : value.isObject()
                                ? JSON.createArrayNode()
                                : JSON.getNodeFactory().stringNode("x");
    }

    private static String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private List<String> faults(String file, String text) {
        Schema schema = schemas.computeIfAbsent(file.replace(".json", ".schema.json"),
                name -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Schemas.all().get(name), InputFormat.JSON));
        return schema.validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
    }
}
