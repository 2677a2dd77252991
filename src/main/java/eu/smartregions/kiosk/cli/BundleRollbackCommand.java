package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.install.BundleShelf;
import eu.smartregions.kiosk.bundle.install.InstalledSet;
import eu.smartregions.kiosk.launch.ExitCode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `kiosk bundle rollback`: goes back to the set before.
@Command(name = "rollback", mixinStandardHelpOptions = true,
        description = "Goes back to the set that was installed before the one shown; again, and it goes back further.")
public final class BundleRollbackCommand implements Callable<Integer> {
    @Mixin
    private final DataFolder data = new DataFolder();

    private final PrintStream out;
    private final PrintStream err;

    /// The command.
    ///
    /// @param out receives the set that is shown from now on
    /// @param err receives a message if there is none
    public BundleRollbackCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        Optional<InstalledSet> before = new BundleShelf(data.path()).rollback();
        if (before.isEmpty()) {
            err.println("There is no set before the one shown.");
            return ExitCode.FAILED;
        }
        out.println("The set " + before.get().contentId() + " of " + before.get().installed()
                + " is shown from now on, on a running kiosk as soon as no visitor is there.");
        return 0;
    }
}
