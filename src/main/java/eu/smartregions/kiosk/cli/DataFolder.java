package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.launch.PlatformFolders;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The data folder that a command was given, or the platform's.
final class DataFolder {
    @Option(names = "--data", paramLabel = "DIR", description = "The kiosk's data folder (default: the platform's).")
    private @Nullable Path data;

    Path path() {
        return data == null ? PlatformFolders.usualData() : data;
    }
}
