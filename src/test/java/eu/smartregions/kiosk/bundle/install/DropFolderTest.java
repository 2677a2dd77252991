package eu.smartregions.kiosk.bundle.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.sign.Unsigned;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bundles dropped into the inbox are installed by themselves, or refused with the reasons beside them.
final class DropFolderTest {
    private static final String REGION = """
            {"format": 1, "kind": "region", "id": "es-%s", "name": {"en": "%s"}, "areas": ["energy-transition"],
             "summary": {"en": "Good at wind."}}
            """;
    @TempDir
    private Path data;
    private BundleInstaller installer;
    private DropFolder inbox;

    @BeforeEach
    void open() throws IOException {
        Files.createDirectories(data.resolve("inbox"));
        installer = new BundleInstaller(data, Path.of("kiosk-content"), Unsigned.ALLOW, InstantSource.system());
        inbox = new DropFolder(data, installer, Clock.systemDefaultZone());
    }

    @Test
    void whatIsWholeIsInstalledTogether() throws IOException {
        drop("one", REGION.formatted("one", "One"));
        drop("two", REGION.formatted("two", "Two"));
        inbox.look();
        assertEquals(Optional.empty(), installer.shelf().active(), "what may still be being copied waits");
        inbox.look();
        assertEquals(91, installer.shelf().active().orElseThrow().origins().size());
        assertEquals(List.of("one", "two"), names("done"));
    }

    @Test
    void oneBundlesMistakesHoldNobodyElseUp() throws IOException {
        drop("good", REGION.formatted("good", "Good"));
        drop("bad", REGION.formatted("bad", "Bad").replace("energy-transition", "energy-transitoin"));
        inbox.look();
        inbox.look();
        assertEquals(90, installer.shelf().active().orElseThrow().origins().size());
        assertEquals(List.of("good"), names("done"));
        assertEquals(List.of("bad", "bad.txt"), names("refused"));
        try (Stream<Path> files = Files.list(data.resolve("inbox/refused"))) {
            String why = Files
                    .readString(files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow());
            assertTrue(why.contains("Did you mean \"energy-transition\"?"), why);
        }
    }

    @Test
    void anAbsentInboxIsNothingToWorryAbout() throws IOException {
        Files.delete(data.resolve("inbox"));
        inbox.look();
        assertEquals(Optional.empty(), installer.shelf().active());
    }

    private void drop(String name, String json) throws IOException {
        Path folder = Files.createDirectories(data.resolve("inbox").resolve(name));
        Files.writeString(folder.resolve("region.json"), json);
    }

    /// Returns the names in a folder of the inbox without the time before each.
    private List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("inbox").resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replaceFirst("^\\d{8}-\\d{6}-", "")).sorted()
                    .toList();
        }
    }
}
