package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.author.Schemas;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kiosk bundle schema`: writes the published JSON Schemas.
@Command(name = "schema", mixinStandardHelpOptions = true,
        description = "Writes the JSON Schema of every kind of file, with which editors complete and underline.")
public final class BundleSchemaCommand implements Callable<Integer> {
    private final PrintStream out;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into.")
    private Path folder = Path.of("");

    /// The command.
    ///
    /// @param out receives the files written, one a line
    public BundleSchemaCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Schemas.write(folder).forEach(out::println);
        return 0;
    }
}
