package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.content.text.Counted;
import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.report.export.MergedFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kiosk stats merge`: merges the databases of many kiosks into one file.
@Command(name = "merge", mixinStandardHelpOptions = true,
        description = "Merges databases of any number of kiosks into one, every visit once; what it holds stays in it.")
public final class StatsMergeCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--data", required = true, arity = "1..*", paramLabel = "DIR|FILE",
            description = "Data folders, databases, closing reports or folders of them; giving one twice "
                    + "changes nothing.")
    private List<Path> data = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE.db",
            description = "The database to add to; made if it is not there.")
    private Path target = Path.of("");

    /// The command.
    ///
    /// @param out receives the result
    /// @param err shows the progress
    public StatsMergeCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        ProgressLine progress = new ProgressLine(err);
        MergedFile.Merge merge;
        try {
            merge = new MergedFile(target).write(data, progress);
        } finally {
            progress.end();
        }
        out.println(Counted.of(merge.databases(), "database") + " read: " + Counted.of(merge.added(), "visit")
                + " added, " + merge.already() + " seen already; " + target + " holds "
                + Counted.of(merge.total(), "visit") + ".");
        merge.problems().forEach(err::println);
        return merge.problems().isEmpty() ? 0 : ExitCode.PROBLEMS;
    }
}
