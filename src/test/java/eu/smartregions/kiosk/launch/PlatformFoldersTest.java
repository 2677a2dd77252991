package eu.smartregions.kiosk.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Visits are kept where each platform keeps the data of programs.
final class PlatformFoldersTest {
    private static final Path HOME = Path.of("/home/kiosk");

    @Test
    void followXdgOnLinux() {
        assertEquals(Path.of("/home/kiosk/.local/share/smart-regions-kiosk"),
                PlatformFolders.usualData("Linux", Map.of(), HOME));
        assertEquals(Path.of("/var/data/smart-regions-kiosk"),
                PlatformFolders.usualData("Linux", Map.of("XDG_DATA_HOME", "/var/data"), HOME));
        assertEquals(Path.of("/home/kiosk/.local/share/smart-regions-kiosk"),
                PlatformFolders.usualData("Linux", Map.of("XDG_DATA_HOME", " "), HOME));
    }

    @Test
    void leaveOutARelativePathAsXdgDemands() {
        assertEquals(Path.of("/home/kiosk/.local/share/smart-regions-kiosk"),
                PlatformFolders.usualData("Linux", Map.of("XDG_DATA_HOME", "data"), HOME));
    }

    @Test
    void areLocalToTheMachineOnWindows() {
        assertEquals(Path.of("/appdata/local/smart-regions-kiosk"),
                PlatformFolders.usualData("Windows 11", Map.of("LOCALAPPDATA", "/appdata/local"), HOME));
        assertEquals(Path.of("/home/kiosk/smart-regions-kiosk"),
                PlatformFolders.usualData("Windows 11", Map.of(), HOME));
    }

    @Test
    void areInTheLibraryOnAMac() {
        assertEquals(Path.of("/home/kiosk/Library/Application Support/smart-regions-kiosk"),
                PlatformFolders.usualData("Mac OS X", Map.of("XDG_DATA_HOME", "/var/data"), HOME));
    }
}
