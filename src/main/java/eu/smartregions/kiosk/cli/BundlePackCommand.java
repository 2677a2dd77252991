package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.author.BundlePacker;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.sign.SigningKey;
import eu.smartregions.kiosk.content.text.Counted;
import eu.smartregions.kiosk.launch.ExitCode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kiosk bundle pack`: packs a folder into one zip for the organiser.
@Command(name = "pack", mixinStandardHelpOptions = true,
        description = "Checks a bundle's folder and, if nothing has to be mended, packs it into one zip to hand over. "
                + "The same files make the same zip.")
public final class BundlePackCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The bundle's folder.")
    private Path folder = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.zip", description = "The zip to write.")
    private Path zip = Path.of("");

    @Option(names = "--key", paramLabel = "KEYFILE", description = "Sign with this key, made by 'kiosk bundle keygen'.")
    private @Nullable Path key;

    @Option(names = "--bundle-version", paramLabel = "N", defaultValue = "1",
            description = "Raise it with each handing over; an exhibitor's bundle is never replaced by an older one "
                    + "(default: 1).")
    private int version = 1;

    @Mixin
    private final ForExhibition exhibition = new ForExhibition();

    private final PrintStream out;
    private final PrintStream err;

    /// The command.
    ///
    /// @param out receives the zip packed, or every problem
    /// @param err receives everything else
    public BundlePackCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        Optional<SigningKey> signing = key == null ? Optional.empty() : Optional.of(SigningKey.read(key));
        return switch (new BundlePacker(version, signing).pack(folder, zip, exhibition.path())) {
            case BundlePacker.Packed packed -> {
                packed.warnings().forEach(out::println);
                out.println(
                        zip + ": " + Counted.of(packed.files(), "file") + ", " + String.join(", ", packed.exhibitors())
                                + ", version " + version + (signing.isPresent() ? ", signed" : ", not signed"));
                yield 0;
            }
            case BundlePacker.Refused refused -> {
                refused.problems().forEach(out::println);
                err.println("Nothing was packed: " + Problem.counted(refused.problems()) + ".");
                exhibition.hint(refused.problems()).ifPresent(err::println);
                yield ExitCode.PROBLEMS;
            }
        };
    }
}
