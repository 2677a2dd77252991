package eu.smartregions.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.cli.Said;
import eu.smartregions.kiosk.content.Introduction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The exhibitor's guide tells every field that a region can have, by examples that are taken.
final class GuideTest {
    private static Paper guide;

    @BeforeAll
    static void read() throws IOException {
        guide = Paper.of("kiosk-content/README.md");
    }

    @Test
    void tellsEveryFieldOfARegion() throws IOException {
        Set<String> fields = new TreeSet<>();
        fields(JsonMapper.shared().readTree(Files.readString(Path.of("kiosk-content/schema/region.schema.json"))),
                fields);
        fields.removeAll(Set.of("$schema", "format"));
        assertTrue(fields.containsAll(Set.of("memberships", "phone", "nuts", "themes")), fields::toString);
        assertEquals(List.of(), fields.stream()
                .filter(field -> !guide.code().contains(field) && !guide.text().contains("\"" + field + "\""))
                .toList());
    }

    @Test
    void tellsEveryMotifAsTheStarterDoes() throws IOException {
        String starter = Files.readString(
                Path.of("src/main/resources/eu/smartregions/kiosk/bundle/author/starter/region/README.md"));
        List<String> motifs = Stream.of(Introduction.Emblem.values()).map(Introduction.Emblem::key).toList();
        assertEquals(List.of(), motifs.stream().filter(motif -> !guide.code().contains(motif)).toList());
        Set<String> told = new TreeSet<>(List.of(starter.split("[,.\\s]+")));
        assertEquals(List.of(), motifs.stream().filter(motif -> !told.contains(motif)).toList());
    }

    @Test
    void givesExamplesThatAreTaken(@TempDir Path folder) throws IOException {
        List<String> fields = new ArrayList<>(List.of("\"format\": 1, \"kind\": \"region\", \"id\": \"be-example\"",
                "\"name\": {\"en\": \"Example\"}, \"areas\": [\"energy-transition\"]",
                "\"summary\": {\"en\": \"Good.\"}"));
        Pattern.compile("(?m)^\\|.*\\| `(\"\\w+\": .+)` \\|$").matcher(guide.text()).results()
                .forEach(example -> fields.add(example.group(1)));
        Pattern.compile("(?m)^    (\"stories\": (?:.+\\R)+)").matcher(guide.text()).results()
                .forEach(example -> fields.add(example.group(1)));
        assertTrue(fields.size() > 15, fields::toString);
        Path region = Files.createDirectory(folder.resolve("be-example")).resolve("region.json");
        Files.writeString(region, "{" + String.join(",\n", fields) + "}");

        Said said = new Said();
        assertEquals(0, said.execute("bundle", "check", region.getParent().toString(), "--with", "kiosk-content"),
                said::out);
        assertTrue(said.out().contains("region be-example visible at"), said::out);
    }

    /// The README of a new bundle claims to tell everything else that can be said. Three fields stand in the file
    /// beside it.
    @Test
    void theStarterNamesTheSameFields() throws IOException {
        Paper starter = Paper.of("src/main/resources/eu/smartregions/kiosk/bundle/author/starter/region/README.md");
        JsonNode schema = JsonMapper.shared()
                .readTree(Files.readString(Path.of("kiosk-content/schema/region.schema.json")));
        Set<String> fields = new TreeSet<>(schema.get("properties").propertyNames());
        fields.removeAll(Set.of("$schema", "format", "kind", "sources"));
        assertEquals(List.of(), fields.stream()
                .filter(field -> !starter.text().contains("\"" + field + "\"") && !starter.code().contains(field))
                .filter(field -> !Set.of("pictures", "contact", "priorities").contains(field)).toList());
    }

    private static void fields(JsonNode schema, Set<String> into) {
        if (schema.has("properties") && schema.has("type")) {
            into.addAll(schema.get("properties").propertyNames());
        }
        schema.forEach(child -> fields(child, into));
    }
}
