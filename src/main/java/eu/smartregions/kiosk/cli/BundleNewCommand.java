package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.Starter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kiosk bundle new`: a small complete bundle to start from.
@Command(name = "new", mixinStandardHelpOptions = true,
        description = "Makes a small complete bundle to start from, with a README that says what to do.")
public final class BundleNewCommand implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "DIR", description = "A new folder; best named like the region's id, such as be-flanders.")
    private Path folder = Path.of("");

    @Option(names = "--kind", required = true, paramLabel = "exhibition|region|organisation", description = "What it is of.")
    private Starter.Kind kind = Starter.Kind.REGION;

    @Option(names = "--with", paramLabel = "DIR", description = "The exhibition it is for (default: the bundled one).")
    private @Nullable Path with;

    /// @param out told the files written, and which to open first
    public BundleNewCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Path exhibition = Optional.ofNullable(with).orElseGet(Folders::bundledContent);
        new Starter(folder, ContentProblems.require(exhibition).exhibition()).write(kind).forEach(out::println);
        out.println("Begin with " + folder.resolve("README.md") + ".");
        return 0;
    }
}
