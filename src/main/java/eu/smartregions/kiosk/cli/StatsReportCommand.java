package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.report.Account;
import eu.smartregions.kiosk.report.StatisticsReader;
import eu.smartregions.kiosk.report.WholeFile;
import eu.smartregions.kiosk.report.closing.ClosingReport;
import eu.smartregions.kiosk.report.html.ReportPage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `kiosk stats report`: the figures as a page to read and print.
@Command(name = "report", mixinStandardHelpOptions = true,
        description = "Writes a report as one HTML file, to be read anywhere and printed, or everything as one zip.")
public final class StatsReportCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    @Mixin
    private final ChosenVisits chosen = new ChosenVisits();

    @Option(names = "--out", required = true, paramLabel = "FILE.html|FILE.zip",
            description = "The file to write: the page, or a zip with the page, all tables, the database and check sums.")
    private Path target = Path.of("");

    /// @param out   told the file written
    /// @param err   shown progress
    /// @param clock says when the report was made
    public StatsReportCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        ProgressLine progress = new ProgressLine(err);
        try {
            if (target.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                new ClosingReport(chosen.data(), chosen.selection(), ZonedDateTime.now(clock)).write(target, progress);
            } else {
                writePage(progress);
            }
        } finally {
            progress.end();
        }
        out.println(target);
        return 0;
    }

    private void writePage(ProgressLine progress) throws IOException {
        try (StatisticsReader reader = StatisticsReader.open(chosen.data(), chosen.selection())) {
            Account account = reader.account(progress);
            WholeFile.write(target, file ->
                    file.write(ReportPage.of(account, ZonedDateTime.now(clock)).getBytes(StandardCharsets.UTF_8)));
        }
    }
}
