package eu.smartregions.kiosk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `kiosk run`: the kiosk itself.
@Command(name = "run", mixinStandardHelpOptions = true,
        description = "Opens the kiosk, full screen. Without a display it plays the demo instead.")
public class RunCommand implements Callable<Integer> {
    @Mixin
    private final Folders folders = new Folders();

    @Option(names = "--windowed", paramLabel = "WxH", description = "In a plain window of this size.")
    private @Nullable Size windowed;

    @Option(names = "--config", paramLabel = "FILE", description = "Settings (default: kiosk.properties in the data folder).")
    private @Nullable Path config;

    private final ToIntFunction<RunCommand> kiosk;

    /// @param kiosk runs it until it ends and returns the exit code
    public RunCommand(ToIntFunction<RunCommand> kiosk) {
        this.kiosk = kiosk;
    }

    /// The folders to use.
    public Folders folders() {
        return folders;
    }

    /// The size of the plain window, if one is wanted.
    public Optional<Size> windowed() {
        return Optional.ofNullable(windowed);
    }

    /// The settings file given, if one was.
    public Optional<Path> config() {
        return Optional.ofNullable(config);
    }

    @Override
    public Integer call() {
        return kiosk.applyAsInt(this);
    }
}
