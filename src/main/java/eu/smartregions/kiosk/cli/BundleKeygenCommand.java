package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.sign.SigningKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kiosk bundle keygen`: makes a key to sign bundles with.
@Command(name = "keygen", mixinStandardHelpOptions = true, description = "Makes a key to sign bundles with.")
public final class BundleKeygenCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "KEYFILE", description = "The file of the key; keep it "
            + "secret.")
    private Path file = Path.of("");

    private final PrintStream out;

    /// The command.
    ///
    /// @param out receives the name of the file for the organiser
    public BundleKeygenCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Path handed = SigningKey.generate(file);
            out.println("Keep " + file + " secret. Give " + handed + " to the organiser: its line, followed by your "
                    + "region's id, "
                    + "goes into trust.txt in the kiosk's data folder.");
            return 0;
        } catch (FileAlreadyExistsException there) {
            throw new IOException(there.getFile() + " is there already; a key is never replaced.", there);
        }
    }
}
