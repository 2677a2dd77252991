package eu.smartregions.kiosk.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The content and data folders that a command was given, or the usual ones.
public final class Folders {
    private static final String APPLICATION = "smart-regions-kiosk";

    @Option(names = "--content", paramLabel = "DIR|ZIP",
            description = "The content to show (default: what was installed, else the bundled exhibition).")
    private @Nullable Path content;

    @Option(names = "--data", paramLabel = "DIR", description = "Where visits are kept (default: the platform's data folder).")
    private @Nullable Path data;

    /// The content folder given, or the bundled one.
    public Path content() {
        return content == null ? bundledContent() : content;
    }

    /// The data folder given, or the platform's.
    public Path data() {
        return data == null ? usualData() : data;
    }

    /// The content given, if one was.
    public Optional<Path> givenContent() {
        return Optional.ofNullable(content);
    }

    /// The data folder given, if one was.
    public Optional<Path> givenData() {
        return Optional.ofNullable(data);
    }

    /// The exhibition that comes with the kiosk: beside the program where it is installed, else in the folder it is built in.
    public static Path bundledContent() {
        return Optional.ofNullable(System.getProperty("kiosk.home")).map(home -> Path.of(home, "content"))
                .orElse(Path.of("kiosk-content"));
    }

    /// The data folder of this platform.
    static Path usualData() {
        return usualData(System.getProperties().getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /// The platform's data folder, by the XDG Base Directory Specification on Linux.
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
