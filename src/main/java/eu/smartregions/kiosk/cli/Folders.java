package eu.smartregions.kiosk.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The content and data folders that a command was given, or the usual ones.
public final class Folders {
    static final String CONTENT = "--content";
    static final String CONTENT_TEXT = "The content to show (default: the bundled exhibition).";
    static final String DATA = "--data";
    static final String DATA_TEXT = "Where visits are kept (default: the platform's data folder).";
    private static final String APPLICATION = "smart-regions-kiosk";

    @Option(names = CONTENT, paramLabel = "DIR|ZIP", description = CONTENT_TEXT)
    private @Nullable Path content;

    @Option(names = DATA, paramLabel = "DIR", description = DATA_TEXT)
    private @Nullable Path data;

    /// Folders to be filled from the command line.
    Folders() {
    }

    /// Folders as they were given.
    Folders(Optional<Path> content, Optional<Path> data) {
        this.content = content.orElse(null);
        this.data = data.orElse(null);
    }

    /// Returns the content folder given, or the bundled one.
    public Path content() {
        return content == null ? bundledContent() : content;
    }

    /// Returns the data folder given, or the platform's.
    public Path data() {
        return data == null ? usualData() : data;
    }

    /// Returns the content given, if one was.
    public Optional<Path> givenContent() {
        return Optional.ofNullable(content);
    }

    /// Returns the data folder given, if one was.
    public Optional<Path> givenData() {
        return Optional.ofNullable(data);
    }

    /// Returns the exhibition that comes with the kiosk: beside the program where it is installed, else in the folder
    /// it is built in.
    public static Path bundledContent() {
        return Optional.ofNullable(System.getProperty("kiosk.home")).map(home -> Path.of(home, "content"))
                .orElse(Path.of("kiosk-content"));
    }

    /// Returns the data folder of this platform.
    static Path usualData() {
        return usualData(System.getProperties().getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home")));
    }

    /// Returns the platform's data folder, by the XDG Base Directory Specification on Linux.
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
