package eu.smartregions.kiosk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kiosk demo`: plays one visitor's journey without a display.
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Lets one visitor walk through the real screens by real input events, without a display.")
public final class DemoCommand implements Callable<Integer> {
    /// The folder that the demo writes into unless told otherwise.
    public static final Path USUAL_OUT = Path.of("target", "demo");

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write into (default: target/demo).")
    private Path out = USUAL_OUT;

    @Option(names = "--content", paramLabel = "DIR", description = "The content to show (default: the bundled "
            + "exhibition).")
    private @Nullable Path content;

    private final ToIntFunction<DemoCommand> demo;

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

    @Override
    public Integer call() {
        return demo.applyAsInt(this);
    }
}
