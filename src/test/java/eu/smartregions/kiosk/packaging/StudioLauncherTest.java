package eu.smartregions.kiosk.packaging;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/// The launcher of the portable studio takes a Java that is new enough, and says in one sentence what is missing. In
/// Java's place stands a script that says of itself what a Java does, and how it was started.
@EnabledOnOs(value = OS.LINUX, disabledReason = "macOS may have a Java of its own, Windows has another launcher")
final class StudioLauncherTest {
    @TempDir
    private Path folder;
    private Path home;

    /// What a launcher left: its exit code and what it said on both streams.
    private record Result(int code, String said) {
    }

    @BeforeEach
    void unpack() throws IOException {
        home = Files.createDirectories(folder.resolve("the studio"));
        for (String platform : new String[]{"linux", "mac-aarch64"}) {
            Files.createDirectories(home.resolve("program/lib").resolve(platform));
        }
        for (String launcher : new String[]{"kiosk-studio", "kiosk-studio.command"}) {
            Files.copy(Path.of("packaging/studio/zip").resolve(launcher), home.resolve(launcher));
        }
    }

    @Test
    void saysWhereToGetAJavaWhereNoneIs() throws Exception {
        assertEquals(new Result(3, "The studio needs Java 25 or newer: install it from https://adoptium.net, free of "
                + "charge, and open the studio again.\n"), launched("nothing", "nothing"));
    }

    @Test
    void saysWhichJavaIsTooOld() throws Exception {
        java("old", "17", "Linux", "amd64");
        java("ancient", "1.8", "Linux", "amd64");
        String end = ": install it from https://adoptium.net, free of charge, and open the studio again.\n";

        assertEquals(new Result(3, "The studio needs Java 25 or newer, and here is Java 17" + end),
                launched("nothing", "old"));
        assertEquals(new Result(3, "The studio needs Java 25 or newer, and here is Java 1.8" + end),
                launched("ancient", "nothing"));
    }

    @Test
    void opensTheStudioWithTheJavaOfJavaHomeOrElseOfThePath() throws Exception {
        java("old", "17", "Linux", "amd64");
        java("right", "25", "Linux", "amd64");
        java("newer", "26", "Linux", "amd64");
        Result byHome = launched("right", "newer");
        Result byPath = launched("old", "newer");

        assertAll(() -> assertTrue(byHome.said().startsWith("right: @" + home + "/program/studio.options "),
                byHome::said),
                () -> assertTrue(byHome.said().contains(home + "/program/lib:" + home + "/program/lib/linux "),
                        byHome::said),
                () -> assertTrue(byHome.said().endsWith(".Main studio\n"), byHome::said),
                () -> assertTrue(byPath.said().startsWith("newer: "), byPath::said));
    }

    @Test
    void opensAFolderAndDoesWhatACommandSays() throws Exception {
        java("right", "25", "Linux", "amd64");
        Result opened = launched("right", "nothing", home.toString());
        Result checked = launched("right", "nothing", "bundle", "check", "be flanders");

        assertTrue(opened.said().endsWith(".Main studio " + home + "\n"), opened::said);
        assertTrue(checked.said().endsWith(".Main bundle check be flanders\n"), checked::said);
    }

    @Test
    void takesTheWindowLibraryOfTheJavasOwnSystem() throws Exception {
        java("mac", "25", "Mac OS X", "aarch64");
        java("arm", "25", "Linux", "aarch64");
        Result mac = launched("mac", "nothing");
        Result arm = launched("arm", "nothing");

        assertTrue(mac.said().contains("/program/lib/mac-aarch64 "), mac::said);
        assertEquals(3, arm.code());
        assertTrue(arm.said().startsWith("This studio cannot open on Linux with a Java for aarch64: "), arm::said);
    }

    @Test
    void opensByADoubleClickOnMacToo() throws Exception {
        java("right", "25", "Mac OS X", "aarch64");
        Process process = builder("right", "nothing", "kiosk-studio.command").start();

        assertTrue(process.inputReader().readLine().endsWith(".Main studio"));
        assertEquals(0, process.waitFor());
    }

    /// The launcher for Windows runs there only; it must offer the same, and know what this one knows.
    @Test
    void theOneForWindowsSaysTheSame() throws Exception {
        String windows = Files.readString(Path.of("packaging/studio/zip/kiosk-studio.cmd"));

        assertTrue(windows.contains("set \"lowest=25\""));
        assertTrue(windows.contains("set \"where=install it from https://adoptium.net, free of charge, and open the "
                + "studio again.\""));
        assertTrue(windows.contains("echo The studio needs Java %lowest% or newer: %where%"));
        assertTrue(windows.contains("-m eu.smartregions.kiosk/eu.smartregions.kiosk.Main"));
        assertFalse(windows.contains("/program"));
    }

    private void java(String name, String version, String system, String processor) throws IOException {
        Path java = folder.resolve(name).resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, """
                #!/bin/sh
                if [ "$1" = -XshowSettings:properties ]; then
                    echo "Property settings:
                    java.specification.version = %s
                    os.arch = %s
                    os.name = %s" >&2
                else
                    echo "%s: $*"
                fi
                """.formatted(version, processor, system, name));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result launched(String javaHome, String onPath, String... words) throws Exception {
        ProcessBuilder builder = builder(javaHome, onPath, "kiosk-studio");
        builder.command().addAll(List.of(words));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        return new Result(process.waitFor(), said);
    }

    private ProcessBuilder builder(String javaHome, String onPath, String launcher) {
        ProcessBuilder builder = new ProcessBuilder(home.resolve(launcher).toString()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("JAVA_HOME", folder.resolve(javaHome).toString(), "PATH",
                folder.resolve(onPath).resolve("bin").toString()));
        return builder;
    }
}
