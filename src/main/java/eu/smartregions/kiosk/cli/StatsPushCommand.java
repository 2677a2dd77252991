package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.report.fleet.Fleet;
import eu.smartregions.kiosk.report.fleet.Push;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kiosk stats push`: adds the databases of many kiosks to one PostgreSQL database.
@Command(name = "push", mixinStandardHelpOptions = true,
        description = "Pushes databases of any number of kiosks into a PostgreSQL database, every visit once.")
public final class StatsPushCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", required = true, arity = "1..*", paramLabel = "DIR|FILE",
            description = "Data folders or databases; what was pushed before is not pushed again.")
    private List<Path> data = List.of();

    @Option(names = "--to", required = true, paramLabel = "jdbc:postgresql://...",
            description = "The database, such as jdbc:postgresql://host/statistics?user=kiosk; the password may be "
                    + "in ~/.pgpass.")
    private String address = "";

    /// The command.
    ///
    /// @param out receives the result
    /// @param err shows the progress
    public StatsPushCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        if (!address.startsWith(Fleet.PREFIX)) {
            CommandSpec given = Objects.requireNonNull(spec, "picocli sets it before it calls");
            throw new ParameterException(given.commandLine(), "--to must be like " + Fleet.PREFIX + "//host/database");
        }
        ProgressLine progress = new ProgressLine(err);
        Push.Added added;
        List<String> problems;
        try (Fleet fleet = Fleet.connect(address)) {
            fleet.prepare();
            Push push = new Push(fleet, progress);
            added = push.write(data);
            problems = push.problems();
        } finally {
            progress.end();
        }
        out.println("Added " + added.visits() + " visits and " + added.events() + " events.");
        problems.forEach(err::println);
        return problems.isEmpty() ? 0 : ExitCode.PROBLEMS;
    }
}
