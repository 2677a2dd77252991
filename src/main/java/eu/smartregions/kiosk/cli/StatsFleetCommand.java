package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.content.text.Counted;
import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.report.fleet.Fleet;
import eu.smartregions.kiosk.report.fleet.KioskCondition;
import eu.smartregions.kiosk.report.fleet.KioskConditions;
import eu.smartregions.kiosk.report.table.Format;
import eu.smartregions.kiosk.report.table.RowWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kiosk stats fleet`: how each kiosk is.
@Command(name = "fleet", mixinStandardHelpOptions = true,
        description = "Says how each kiosk is, one line a kiosk, those first of which nothing was heard for half an "
                + "hour.")
public final class StatsFleetCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final String LINE = "%-24s %-6s %-17s %7s %8s %6s  %-10s %-12s %8s %9s  %s%n";

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", arity = "1..*", paramLabel = "DIR|FILE",
            description = "Data folders, databases, closing reports or folders of them.")
    private List<Path> data = List.of();

    @Option(names = "--from", paramLabel = "jdbc:postgresql://...",
            description = "In place of --data: the database that the kiosks push to.")
    private @Nullable String address;

    @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text",
            description = "What to write (default: ${DEFAULT-VALUE}).")
    private Shape shape = Shape.TEXT;

    /// The shapes of the answer.
    enum Shape {
        TEXT, CSV, JSON
    }

    /// The command.
    ///
    /// @param out receives the kiosks
    /// @param err receives what cannot be read, and shows the progress
    public StatsFleetCommand(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        String from = address;
        if (from == null == data.isEmpty() || from != null && !from.startsWith(Fleet.PREFIX)) {
            throw new ParameterException(Objects.requireNonNull(spec, "picocli sets it before it calls").commandLine(),
                    "Give either --data with databases, or --from like " + Fleet.PREFIX + "//host/database");
        }
        KioskConditions fleet = from == null ? read() : ask(from);
        switch (shape) {
            case TEXT -> print(fleet);
            case CSV -> write(fleet, Format.CSV);
            case JSON -> write(fleet, Format.JSON);
        }
        fleet.problems().forEach(err::println);
        return fleet.problems().isEmpty() ? 0 : ExitCode.PROBLEMS;
    }

    private KioskConditions read() throws IOException {
        ProgressLine progress = new ProgressLine(err);
        try {
            return KioskConditions.of(data, clock.instant(), progress);
        } finally {
            progress.end();
        }
    }

    private KioskConditions ask(String from) throws IOException {
        try (Fleet fleet = Fleet.connect(from)) {
            fleet.prepare();
            return KioskConditions.of(fleet, clock.instant());
        }
    }

    private void write(KioskConditions fleet, Format format) throws IOException {
        try (RowWriter rows = format.rows(out, KioskCondition.COLUMNS)) {
            for (KioskCondition kiosk : fleet.kiosks()) {
                rows.write(kiosk);
            }
        }
        out.flush();
    }

    private void print(KioskConditions fleet) {
        long off = fleet.kiosks().stream().filter(KioskCondition::isOff).count();
        ZoneOffset offset = offset(fleet);
        out.println(Counted.of(fleet.kiosks().size(), "kiosk") + ", " + off + " off, as of "
                + TIME.format(fleet.asOf().atOffset(offset)) + " (UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset)
                + ").");
        out.printf(Locale.ROOT, LINE, "kiosk", "state", "last beat", "today", "visits", "lost", "content", "version",
                "clock s", "disk MiB", "report taken");
        for (KioskCondition kiosk : fleet.kiosks()) {
            out.printf(Locale.ROOT, LINE, kiosk.called(), kiosk.state(),
                    TIME.format(kiosk.lastBeat().withOffsetSameInstant(offset)),
                    kiosk.visits().today(), kiosk.visits().all(), kiosk.visits().lostEvents(),
                    shortened(kiosk.shown().contentId()), kiosk.shown().version(), kiosk.clockSet().toSeconds(),
                    kiosk.diskFree().map(bytes -> String.valueOf(bytes >> 20)).orElse("?"),
                    kiosk.reportedAt().map(at -> TIME.format(at.withOffsetSameInstant(offset))).orElse("never")
                            + (kiosk.shown().cameFrom().isEmpty() ? "" : ", copied from " + kiosk.shown().cameFrom()));
        }
    }

    /// Returns the offset of the kiosk that was heard of last: all moments are told by one clock.
    private static ZoneOffset offset(KioskConditions fleet) {
        return fleet.kiosks().stream().map(KioskCondition::lastBeat).max(OffsetDateTime.timeLineOrder())
                .map(OffsetDateTime::getOffset).orElse(ZoneOffset.UTC);
    }

    private static String shortened(String contentId) {
        return contentId.length() > 10 ? contentId.substring(0, 10) : contentId;
    }
}
