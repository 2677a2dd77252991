package eu.smartregions.kiosk.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What others might build instead of the kiosk: its main pages as a web page and in Qt Quick, on the kiosk's own
/// content. They have list, map and texts in English; no search, no pictures, no other language, no statistics.
public final class PeerFiles {
    private static final Path SOURCES = Path.of("src/bench/peers");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> COLOURS = List.of("#f4b942", "#9fb3f5", "#7fcdb4", "#d5eab0", "#eda58c",
            "#f3a0b4", "#86c0d0", "#a5dcf7", "#d99ccb", "#c8ced9");

    private PeerFiles() {
    }

    /// Copies the files of a peer into a folder, with what it shows beside them.
    ///
    /// @param peer    `web` or `qt`
    /// @param content the folder of an exhibition
    /// @return the folder
    public static Path make(String peer, Path content, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(SOURCES.resolve(peer))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve("content.js"), "var content = " + shown(content) + ";\n");
        return folder;
    }

    private static ObjectNode shown(Path content) throws IOException {
        JsonNode map = JSON.readTree(content.resolve("exhibition/map.json"));
        Map<String, String> outlines = new TreeMap<>();
        map.path("regions")
                .forEach(region -> outlines.put(region.path("id").stringValue(), region.path("path").stringValue()));
        ObjectNode shown = JSON.createObjectNode();
        ObjectNode drawn = shown.putObject("map").put("width", map.path("width").intValue()).put("height",
                map.path("height").intValue());
        ArrayNode land = drawn.putArray("land");
        map.path("land").forEach(country -> land.add(country.path("path").stringValue()));
        ArrayNode areas = shown.putArray("areas");
        JSON.readTree(content.resolve("exhibition/exhibition.json")).path("areas").forEach(
                area -> areas.addObject().put("id", area.path("id").stringValue()).put("name", english(area, "name"))
                        .put("colour", COLOURS.get((areas.size() - 1) % COLOURS.size())));
        ArrayNode regions = shown.putArray("regions");
        for (Path file : files(content)) {
            JsonNode region = JSON.readTree(file);
            region(regions.addObject(), region, outlines.getOrDefault(region.path("id").stringValue(), ""));
        }
        return shown;
    }

    private static List<Path> files(Path content) throws IOException {
        try (Stream<Path> folders = Files.list(content.resolve("regions"))) {
            return folders.map(folder -> folder.resolve("region.json")).sorted().toList();
        }
    }

    private static void region(ObjectNode shown, JsonNode region, String outline) {
        shown.put("name", english(region, "name")).put("country", region.path("country").stringValue())
                .put("hook", english(region, "hook")).put("summary", english(region, "summary"))
                .put("outline", outline);
        ArrayNode priorities = shown.putArray("priorities");
        region.path("priorities").forEach(priority -> priorities.add(english(priority, "label")));
        // Only their main fields: that is what the kiosk's list of an area shows first.
        shown.set("areas", region.path("mainAreas").isMissingNode()
                ? region.path("priorities").path(0).path("areas")
                : region.path("mainAreas"));
        ObjectNode inArea = shown.putObject("inArea");
        region.path("inArea").propertyStream()
                .forEach(area -> inArea.put(area.getKey(), area.getValue().path("en").asString("")));
    }

    private static String english(JsonNode node, String field) {
        return node.path(field).path("en").asString("");
    }
}
