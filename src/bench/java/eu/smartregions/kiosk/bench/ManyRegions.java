package eu.smartregions.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The bundled content with more regions, which have texts but no pictures, spread over all areas.
final class ManyRegions {
    private static final List<String> AREAS = List.of("energy-transition", "digital-growth", "circular-economy",
            "agro-food", "industrial-modernisation", "health-life-sciences", "blue-economy", "sustainable-mobility",
            "culture-tourism", "advanced-materials");

    private ManyRegions() {
    }

    /// Makes a content of so many regions in all, and returns its folder.
    static Path content(Path folder, int regions) throws IOException {
        Path bundled = SideProgram.IMAGE.resolve("content");
        try (Stream<Path> files = Files.walk(bundled)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(bundled.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        for (int i = bundled(); i < regions; i++) {
            Path own = Files.createDirectories(folder.resolve("regions/region-" + i));
            String area = AREAS.get(i % AREAS.size());
            Files.writeString(own.resolve("region.json"), """
                    {"format": 1, "kind": "region", "id": "region-%d", "name": {"en": "Region number %d"},
                     "country": "BE", "nuts": {"code": "BE2", "version": "2016"}, "mainAreas": ["%s"],
                     "summary": {"en": "It is one of many, and has as much to say as others of its size."},
                     "priorities": [{"label": {"en": "Wind at sea"}, "areas": ["%s"]}]}
                    """.formatted(i, i, area, area));
        }
        return folder;
    }

    /// Returns how many regions the bundled content has.
    static int bundled() throws IOException {
        try (Stream<Path> regions = Files.list(SideProgram.IMAGE.resolve("content/regions"))) {
            return (int) regions.count();
        }
    }
}
