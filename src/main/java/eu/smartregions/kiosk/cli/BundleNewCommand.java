package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.author.Starter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kiosk bundle new`: writes a small complete bundle to start from.
@Command(name = "new", mixinStandardHelpOptions = true,
        description = "Makes a small complete bundle to start from, with a README that says what to do.")
public final class BundleNewCommand implements Callable<Integer> {
    private final PrintStream out;

    @Parameters(paramLabel = "DIR", description = "A new folder; best named like the region's id, such as be-flanders.")
    private Path folder = Path.of("");

    @Option(names = "--kind", required = true, paramLabel = "exhibition|region|organisation",
            description = "What it is of.")
    private Starter.Kind kind = Starter.Kind.REGION;

    @Mixin
    private final ForExhibition exhibition = new ForExhibition();

    /// The command.
    ///
    /// @param out receives the files written, and the one to open first
    public BundleNewCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Starter.Started started = new Starter(folder, Starter.areas(exhibition.path()), exhibition.words()).write(kind);
        started.files().forEach(out::println);
        if (!folder.endsWith(started.id())) {
            out.println("The id is \"" + started.id() + "\": small letters without accents, digits and hyphens"
                    + (kind == Starter.Kind.REGION
                            ? ", the country's two letters first (Greece is el, the United "
                                    + "Kingdom uk)"
                            : "")
                    + ". Change it if it should be another.");
        }
        out.println("Begin with " + folder.resolve("README.md") + ". It can be "
                + (kind == Starter.Kind.EXHIBITION ? "installed" : "handed over")
                + " once every text in square brackets is "
                + "replaced.");
        return 0;
    }
}
