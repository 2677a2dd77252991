package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `kiosk bundle check` as an exhibitor uses it.
final class BundleCheckTest {
    private static final Path FLANDERS = Path.of("kiosk-content/regions/be-flanders/region.json");
    private final Said said = new Said();

    @TempDir
    private Path folder;

    @Test
    void saysWhereARegionWillBeSeen() throws IOException {
        assertEquals(0, said.execute("bundle", "check", flanders(":", ":").toString()));
        String line = said.out().lines().findFirst().orElseThrow();
        assertTrue(line.startsWith("region be-flanders visible at attract, home, area/circular-economy, "), line);
        assertTrue(line.contains(", map, regions, region/be-flanders"), line);
        assertEquals("0 errors; 1 visible, 0 hidden", said.out().lines().toList().getLast());
    }

    @Test
    void saysWhatIsWrongAndWhoIsHiddenForIt() throws IOException {
        Path bundle = flanders("\"seat\": \"Brussels\"", "\"saet\": \"Brussels\"");
        assertEquals(1, said.execute("bundle", "check", bundle.toString()));
        assertEquals(List.of("region.json:36:3 error unknown-field: There is no field \"saet\" here. Fix: Did you mean "
                + "\"seat\"? Otherwise remove it.",
                "region be-flanders hidden because its files have 1 error that must be mended first",
                "1 error; 0 visible, 1 hidden"), said.out().lines().toList());
    }

    @Test
    void tellsOtherProgramsInJson() throws IOException {
        Path bundle = flanders("\"BE\"", "\"be\"");
        Path json = folder.resolve("found.json");
        assertEquals(1,
                said.execute("bundle", "check", bundle.toString(), "--format", "json", "--out", json.toString()));
        JsonNode found = JsonMapper.shared().readTree(Files.readString(json));
        assertEquals(List.of("accepted", "problems", "visibility"), List.copyOf(found.propertyNames()));
        assertEquals(List.of("severity", "file", "line", "column", "pointer", "rule", "message", "fix"),
                List.copyOf(found.get("problems").get(0).propertyNames()));
        assertEquals(List.of("kind", "id", "visible", "reason", "places"),
                List.copyOf(found.get("visibility").get(0).propertyNames()));
        assertEquals("/country", found.at("/problems/0/pointer").asString());
        assertEquals(34, found.at("/problems/0/line").asInt());
        assertEquals(false, found.at("/visibility/0/visible").asBoolean());
        assertEquals("", said.err());
    }

    @Test
    void namesTheBundleWhereThereAreSeveral() throws IOException {
        Path bundle = flanders("\"BE\"", "\"be\"");
        Path nowhere = folder.resolve("nowhere");
        assertEquals(1, said.execute("bundle", "check", bundle.toString(), nowhere.toString()));
        assertTrue(said.out().contains(bundle + "/region.json:34:14 error unknown-country"), said::out);
        assertTrue(said.out().contains("There is no folder or zip " + nowhere), said::out);
    }

    @Test
    void declaresEveryExhibitorOfTheBundledContent() {
        assertEquals(0, said.execute("bundle", "check", "kiosk-content"));
        List<String> lines = said.out().lines().toList();
        assertEquals(89, lines.stream().filter(line -> line.startsWith("region ")).count());
        assertEquals(7, lines.stream().filter(line -> line.startsWith("organisation ")).count());
    }

    private Path flanders(String passage, String change) throws IOException {
        Path bundle = Files.createDirectories(folder.resolve("our region"));
        Files.writeString(bundle.resolve("region.json"), Files.readString(FLANDERS).replace(passage, change));
        return bundle;
    }
}
