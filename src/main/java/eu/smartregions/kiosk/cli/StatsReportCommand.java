package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.report.closing.ClosingReport;
import eu.smartregions.kiosk.report.html.ExhibitorPage;
import eu.smartregions.kiosk.report.html.ReportPage;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.report.table.WholeFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kiosk stats report`: writes the figures as a page to read and print.
@Command(name = "report", mixinStandardHelpOptions = true,
        description = "Writes a report as one HTML file, to be read anywhere and printed, or everything as one zip.")
public final class StatsReportCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final ChosenVisits chosen = new ChosenVisits();

    @Option(names = "--out", required = true, paramLabel = "FILE.html|FILE.zip",
            description = "The file to write: the page, or a zip with the page, all tables, the database and check "
                    + "sums.")
    private Path target = Path.of("");

    @Option(names = "--for", paramLabel = "EXHIBITOR_ID",
            description = "The page of one exhibitor, with its own figures only.")
    private @Nullable String exhibitor;

    /// The command.
    ///
    /// @param out   receives the name of the file written
    /// @param err   shows the progress
    /// @param clock gives the time of the report
    public StatsReportCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        String name = target.toString().toLowerCase(Locale.ROOT);
        boolean zip = name.endsWith(".zip");
        if (!zip && !name.endsWith(".html") && !name.endsWith(".htm")) {
            throw new ParameterException(Objects.requireNonNull(spec, "picocli sets it before it calls").commandLine(),
                    "--out makes a page or a zip; give a name ending in .html or .zip");
        }
        if (zip && exhibitor != null) {
            throw new ParameterException(Objects.requireNonNull(spec, "picocli sets it before it calls").commandLine(),
                    "--for makes one page; give a name ending in .html");
        }
        int code;
        ProgressLine progress = new ProgressLine(err);
        try {
            try (StatisticsReader reader = progress.reader(chosen)) {
                code = ChosenVisits.announce(reader, err);
                if (!zip) {
                    writePage(reader, progress.part(ProgressLine.READING, 1));
                }
            }
            if (zip) {
                new ClosingReport(chosen.data(), chosen.selection(), ZonedDateTime.now(clock)).write(target,
                        progress.part(ProgressLine.READING, 1));
            }
        } finally {
            progress.end();
        }
        out.println(target);
        return code;
    }

    private void writePage(StatisticsReader reader, Progress progress) throws IOException {
        ZonedDateTime made = ZonedDateTime.now(clock);
        String page = exhibitor == null
                ? ReportPage.of(reader.account(progress), made)
                : ExhibitorPage
                        .of(reader.accounts(List.of(new KnownExhibitors(reader.exhibitors()).find(exhibitor)),
                                progress).getFirst(), made);
        WholeFile.write(target, file -> file.write(page.getBytes(StandardCharsets.UTF_8)));
    }
}
