package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.report.export.TableFiles;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.report.table.Format;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `kiosk stats export`: writes every table as a file.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes every table of figures as a file.")
public final class StatsExportCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Mixin
    private final ChosenVisits chosen = new ChosenVisits();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into.")
    private Path folder = Path.of("");

    @Option(names = "--format", required = true, paramLabel = "csv|json|xlsx", description = "The format of the files.")
    private Format format = Format.CSV;

    /// The command.
    ///
    /// @param out receives the files written, one a line
    /// @param err receives what was given, and shows the progress
    public StatsExportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws IOException {
        ProgressLine progress = new ProgressLine(err);
        try (StatisticsReader reader = progress.reader(chosen)) {
            int code = ChosenVisits.announce(reader, err);
            try {
                new TableFiles(folder, format).write(reader, progress.part(ProgressLine.READING, 1))
                        .forEach(out::println);
            } finally {
                progress.end();
            }
            return code;
        }
    }
}
