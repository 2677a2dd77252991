package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.install.Installation;
import eu.smartregions.kiosk.bundle.install.StickContents;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.text.Counted;
import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.visit.DataLock;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `kiosk bundle install`: installs all bundles together, or none of them.
@Command(name = "install", mixinStandardHelpOptions = true,
        description = "Checks bundles and, if they have no mistakes, shows them: on a running kiosk as soon as no "
                + "visitor is there.")
public final class BundleInstallCommand implements Callable<Integer> {
    @Mixin
    private final DataFolder data = new DataFolder();

    @Parameters(arity = "1..*", paramLabel = "PATH",
            description = "Bundles: folders or zips, or a folder with bundles in it, such as a stick.")
    private List<Path> paths = List.of();

    private final PrintStream out;
    private final PrintStream err;
    private final Function<Path, BundleInstaller> installers;

    /// The command.
    ///
    /// @param out        receives the set installed, or every problem
    /// @param err        receives everything else
    /// @param installers gives the installer for a data folder
    public BundleInstallCommand(PrintStream out, PrintStream err, Function<Path, BundleInstaller> installers) {
        this.out = out;
        this.err = err;
        this.installers = installers;
    }

    @Override
    public Integer call() throws IOException {
        StickContents offer = StickContents.of(paths);
        offer.leftAlone().forEach(err::println);
        ProgressLine line = new ProgressLine(err);
        Installation installation = installers.apply(data.path()).install(offer.bundles(),
                progress -> line.show(progress.words(), progress.done(), progress.of()));
        line.end();
        return switch (installation) {
            case Installation.Installed installed -> told(installed);
            case Installation.Refused refused -> {
                refused.problems().forEach(out::println);
                err.println("Nothing was installed: " + Problem.counted(refused.problems()) + ".");
                yield ExitCode.PROBLEMS;
            }
            case Installation.Failed failed -> {
                err.println(failed.why());
                yield ExitCode.FAILED;
            }
        };
    }

    private int told(Installation.Installed installed) throws IOException {
        installed.warnings().forEach(out::println);
        out.println("Installed: " + String.join(", ", installed.regions()));
        out.println("The set " + installed.set().contentId() + " with "
                + Counted.of(installed.set().regions(), "region")
                + " is shown " + (kioskRuns()
                        ? "as soon as no visitor is at the kiosk"
                        : "from the kiosk's next "
                                + "start on")
                + "; 'kiosk bundle rollback' goes back to the one before.");
        if (!installed.unsigned().isEmpty()) {
            err.println("Not signed by anybody whom the organiser trusts: " + String.join(", ", installed.unsigned())
                    + ".");
        }
        return 0;
    }

    private boolean kioskRuns() throws IOException {
        try (DataLock lock = DataLock.tryAcquire(data.path()).orElse(null)) {
            return lock == null;
        }
    }
}
