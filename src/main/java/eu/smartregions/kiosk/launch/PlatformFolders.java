package eu.smartregions.kiosk.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folders that a kiosk uses where none is given.
public final class PlatformFolders {
    private static final String APPLICATION = "smart-regions-kiosk";

    private PlatformFolders() {
    }

    /// Returns the folder of the exhibition that comes with the kiosk: beside the program where it is installed, else
    /// in the folder it is built in.
    public static Path bundledContent() {
        return Optional.ofNullable(System.getProperty("kiosk.home")).map(home -> Path.of(home, "content"))
                .orElse(Path.of("kiosk-content"));
    }

    /// Returns the data folder of this platform and user.
    public static Path usualData() {
        return usualData(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /// Returns the data folder of a platform, by the XDG Base Directory Specification on Linux.
    ///
    /// @param system the platform's name as Java says it
    /// @param home   the user's own folder
    static Path usualData(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return Optional.ofNullable(environment.get("LOCALAPPDATA")).map(Path::of).orElse(home).resolve(APPLICATION);
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support").resolve(APPLICATION);
        }
        return Optional.ofNullable(environment.get("XDG_DATA_HOME")).map(Path::of).filter(Path::isAbsolute)
                .orElse(home.resolve(".local/share")).resolve(APPLICATION);
    }
}
