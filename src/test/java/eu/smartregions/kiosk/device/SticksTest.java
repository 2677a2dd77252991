package eu.smartregions.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Where sticks are looked for.
final class SticksTest {
    @TempDir
    private Path folder;

    @Test
    void looksWhereTheSystemMountsDisks() {
        assertEquals(List.of(Path.of("/media"), Path.of("/run/media"), Path.of("/mnt")), Sticks.roots("Linux"));
        assertEquals(List.of(Path.of("/Volumes")), Sticks.roots("Mac OS X"));
    }

    @Test
    void takesNamedFoldersThatAreThere() {
        List<Path> mounted = new Sticks(List.of(folder, folder.resolve("nowhere"))).mounted();

        assertTrue(mounted.contains(folder), mounted::toString);
        assertFalse(mounted.contains(folder.resolve("nowhere")), mounted::toString);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux has /proc")
    void knowsWhereAnotherFileSystemBegins() {
        assertTrue(Sticks.separate(Path.of("/proc")));
        assertFalse(Sticks.separate(folder));
    }

    /// As macOS links its own disk among the others.
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux has a second file system for everybody, in /dev/shm")
    void takesNoLinkToTheWholeSystemForAStick() throws IOException {
        Path link = Path.of("/dev/shm", folder.getFileName() + " Macintosh HD");
        Files.createSymbolicLink(link, Path.of("/"));
        try {
            assertFalse(Sticks.separate(link));
        } finally {
            Files.delete(link);
        }
    }
}
