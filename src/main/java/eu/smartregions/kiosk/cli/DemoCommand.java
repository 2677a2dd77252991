package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.launch.PlatformFolders;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kiosk demo`: one visitor's journey without a display.
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Lets one visitor walk through the real screens by real input events, without a display.")
public final class DemoCommand implements Callable<Integer> {
    /// The folder that takes pictures, database and tables, unless another is given.
    public static final Path USUAL_OUT = Path.of("target", "demo");

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write into (default: target/demo).")
    private Path out = USUAL_OUT;

    @Option(names = "--content", paramLabel = "DIR", description = "The content to show (default: the bundled "
            + "exhibition).")
    private @Nullable Path content;

    private final ToIntBiFunction<Path, Path> demo;

    /// @param demo plays the journey with this content, leaves what it made in this folder and returns the exit code
    public DemoCommand(ToIntBiFunction<Path, Path> demo) {
        this.demo = demo;
    }

    @Override
    public Integer call() {
        return demo.applyAsInt(content == null ? PlatformFolders.bundledContent() : content, out);
    }
}
