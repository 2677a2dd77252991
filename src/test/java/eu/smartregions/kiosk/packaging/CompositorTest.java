package eu.smartregions.kiosk.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What opens the screen, with a script in the place of cage that writes down how it was started, and ends as it is
/// told.
@EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux has kiosk-compositor")
final class CompositorTest {
    @TempDir
    private Path folder;
    private Path starts;

    @BeforeEach
    void begin() {
        starts = folder.resolve("starts");
    }

    @Test
    void afterCageBrokeDownItDrawsPlainly() throws Exception {
        cage("kill -SEGV $$");
        assertEquals(139, open());
        assertEquals(139, open());
        assertEquals(List.of("as usual", "pixman"), Files.readAllLines(starts));
    }

    @Test
    void afterAnyOtherEndItDrawsAsUsual() throws Exception {
        for (String end : List.of("exit 0", "exit 1", "kill -TERM $$", "kill -KILL $$")) {
            cage(end);
            open();
        }
        assertEquals(List.of("as usual", "as usual", "as usual", "as usual"), Files.readAllLines(starts));
    }

    @Test
    void cageThatBreaksDownWhenItIsStoppedIsNotToBlame() throws Exception {
        cage("kill -TERM $PPID; kill -ABRT $$");
        assertEquals(134, open());
        cage("exit 0");
        assertEquals(0, open());
        assertEquals(List.of("as usual", "as usual"), Files.readAllLines(starts));
    }

    private void cage(String end) throws IOException {
        Path cage = folder.resolve("cage");
        Files.writeString(cage, """
                #!/bin/sh
                [ "$1" != -h ] || exit 0
                echo "${WLR_RENDERER-as usual}" >>%s
                %s
                """.formatted(starts, end));
        Files.setPosixFilePermissions(cage, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private int open() throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh",
                Path.of("packaging/image/bin/kiosk-compositor").toAbsolutePath().toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", folder + ":/usr/bin:/bin", "RUNTIME_DIRECTORY", folder.toString()));
        return builder.start().waitFor();
    }
}
