package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The smallest content that is accepted without a warning, in a folder of its own, to be broken by a test.
public final class ContentFixture {
    public static final String EXHIBITION = """
            {
              "format": 1,
              "kind": "exhibition",
              "id": "small-fair",
              "event": {
                "name": {"en": "Small Fair"},
                "first": "2016-06-01",
                "last": "2016-06-02",
                "venue": {"city": {"en": "Ghent"}, "country": "BE"}
              },
              "areas": [
                {
                  "id": "energy",
                  "name": {"en": "Energy"},
                  "sentence": {"en": "Power for all."},
                  "look": "energy",
                  "themes": [{"id": "wind", "name": {"en": "Wind"}}]
                },
                {"id": "food", "name": {"en": "Food"}, "sentence": {"en": "Meals for all."}, "look": "agrofood"}
              ]
            }
            """;
    public static final String REGION = """
            {
              "format": 1,
              "kind": "region",
              "id": "flanders",
              "name": {"en": "Flanders", "nl": "Vlaanderen"},
              "country": "BE",
              "nuts": {"code": "BE2", "version": "2016"},
              "summary": {"en": "It grows."},
              "priorities": [
                {"label": {"en": "Wind at sea"}, "areas": ["energy"], "themes": ["wind"]}
              ],
              "facts": [
                {"kind": "population", "value": 6477804, "year": 2016, "source": "Eurostat, tgs00096"}
              ]
            }
            """;
    public static final String MAP = """
            {"format": 1, "width": 100, "height": 80,
             "land": [
            {"country": "BE", "member": true, "path": "M1,1L2,1L2,2Z"}
             ],
             "regions": [
            {"id": "flanders", "label": [1.5, 1.2], "path": "M1,1L2,1L1.5,1.5Z"}
             ]}
            """;
    public static final String REGION_FILE = "regions/flanders/region.json";

    private final Path folder;

    private ContentFixture(Path folder) {
        this.folder = folder;
    }

    public static ContentFixture in(Path folder) {
        return new ContentFixture(folder)
                .with(BundleLayout.EXHIBITION, EXHIBITION)
                .with(REGION_FILE, REGION)
                .with(BundleLayout.MAP, MAP);
    }

    public Path folder() {
        return folder;
    }

    public Reading read() {
        return BundleReader.read(folder);
    }

    /// Writes or replaces a file.
    public ContentFixture with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes or replaces a file.
    public ContentFixture with(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Removes a file.
    ContentFixture without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Changes a passage of the exhibition's file.
    public ContentFixture exhibition(String passage, String change) {
        return changed(BundleLayout.EXHIBITION, passage, change);
    }

    /// Changes a passage of the region's file.
    public ContentFixture region(String passage, String change) {
        return changed(REGION_FILE, passage, change);
    }

    /// Changes a passage of the map.
    ContentFixture map(String passage, String change) {
        return changed(BundleLayout.MAP, passage, change);
    }

    private ContentFixture changed(String file, String passage, String change) {
        try {
            String before = Files.readString(folder.resolve(file));
            assertTrue(before.contains(passage), () -> "No passage " + passage);
            return with(file, before.replace(passage, change));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Asserts that the content is rejected for exactly these problems, each written as its line of text.
    void rejectedFor(String... lines) {
        Reading.Rejected rejected = assertInstanceOf(Reading.Rejected.class, read());
        assertEquals(String.join("\n", lines), lines(rejected.problems()));
    }

    /// Asserts that the content is accepted with exactly these warnings, each written as its line of text.
    public Reading.Accepted acceptedWith(String... lines) {
        Reading reading = read();
        if (reading instanceof Reading.Rejected(List<Problem> problems)) {
            assertEquals(String.join("\n", lines), lines(problems), "rejected");
        }
        Reading.Accepted accepted = assertInstanceOf(Reading.Accepted.class, reading);
        assertEquals(String.join("\n", lines), lines(accepted.warnings()));
        return accepted;
    }

    private static String lines(List<Problem> problems) {
        return String.join("\n", problems.stream().map(Problem::toString).toList());
    }
}
