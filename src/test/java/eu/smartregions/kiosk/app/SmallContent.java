package eu.smartregions.kiosk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Bundles with next to nothing in them, in a folder.
public record SmallContent(Path folder) {
    private static final String EXHIBITION = """
            {"format": 1, "kind": "exhibition", "id": "small-fair",
             "event": {"name": {"en": "Small Fair"}, "first": "2016-06-01", "last": "2016-06-02",
               "venue": {"city": {"en": "Ghent"}, "country": "BE"}},
             "areas": [{"id": "energy", "name": {"en": "Energy"}, "sentence": {"en": "Power for all."}, "look": \
             "energy"}]}
            """;
    private static final String REGION = """
            {"format": 1, "kind": "region", "id": "%s", "name": {"en": "%s"}, "areas": ["energy"], "summary": {"en": \
            "Good at wind."}}
            """;

    /// A whole exhibition with one region.
    public Path exhibition(String region, String name) {
        Path exhibition = folder.resolve("fair");
        write(exhibition.resolve("exhibition/exhibition.json"), EXHIBITION);
        write(exhibition.resolve("regions").resolve(region).resolve("region.json"), REGION.formatted(region, name));
        return exhibition;
    }

    /// A region for it.
    public Path region(String region, String name) {
        write(folder.resolve(region).resolve("region.json"), REGION.formatted(region, name));
        return folder.resolve(region);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
