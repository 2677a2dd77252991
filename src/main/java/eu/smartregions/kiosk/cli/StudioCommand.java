package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.launch.PlatformFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `kiosk studio`: opens the window in which an exhibitor makes a bundle.
@Command(name = "studio", mixinStandardHelpOptions = true,
        description = "Opens a window in which an exhibitor writes a region's bundle and sees it on the "
                + "kiosk's screen.")
public final class StudioCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The region's folder; without it, a page to begin.")
    private @Nullable Path folder;

    @Mixin
    private final ForExhibition exhibition = new ForExhibition();

    private final Window window;

    /// Opens the window and returns the exit code when it is closed.
    @FunctionalInterface
    public interface Window {
        /// @param folder the region to open, if one is named
        /// @param with   the exhibition that regions are for
        /// @param data   the user's own folder, where the studio remembers what was opened
        int open(Optional<Path> folder, Path with, Path data);
    }

    /// @param window opens it
    public StudioCommand(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() throws IOException {
        return window.open(Optional.ofNullable(folder), exhibition.path(), PlatformFolders.usualData());
    }
}
