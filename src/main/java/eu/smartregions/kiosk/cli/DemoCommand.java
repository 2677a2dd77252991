package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.launch.PlatformFolders;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kiosk demo`: plays one visitor's journey without a display.
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Lets one visitor walk through the real screens by real input events, without a display.")
public final class DemoCommand implements Callable<Integer> {
<<<<<<< HEAD
    /// The folder that the demo writes into unless told otherwise.
=======
    /// The folder that takes pictures, database and tables, unless another is given.
>>>>>>> ecaf257 (A room for how a kiosk is started, which commands and kiosk share)
    public static final Path USUAL_OUT = Path.of("target", "demo");

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write into (default: target/demo).")
    private Path out = USUAL_OUT;

    @Option(names = "--content", paramLabel = "DIR", description = "The content to show (default: the bundled "
            + "exhibition).")
    private @Nullable Path content;

    private final ToIntBiFunction<Path, Path> demo;

<<<<<<< HEAD
    /// The command.
    ///
    /// @param demo plays the journey and returns the exit code
    public DemoCommand(ToIntFunction<DemoCommand> demo) {
        this.demo = demo;
    }

    /// Returns the folder for pictures, database and tables.
    public Path out() {
        return out;
    }

    /// Returns the content given, or the bundled one.
    public Path content() {
        return content == null ? Folders.bundledContent() : content;
    }

=======
    /// @param demo plays the journey with this content, leaves what it made in this folder and returns the exit code
    public DemoCommand(ToIntBiFunction<Path, Path> demo) {
        this.demo = demo;
    }

>>>>>>> ecaf257 (A room for how a kiosk is started, which commands and kiosk share)
    @Override
    public Integer call() {
        return demo.applyAsInt(content == null ? PlatformFolders.bundledContent() : content, out);
    }
}
