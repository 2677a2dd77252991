package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.report.Format;
import eu.smartregions.kiosk.report.Selection;
import eu.smartregions.kiosk.report.StatisticsReader;
import eu.smartregions.kiosk.report.TableFiles;
import eu.smartregions.kiosk.visit.VisitKind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kiosk stats export`: every table as a file.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes every table of figures as a file.")
public final class StatsExportCommand implements Callable<Integer> {
    private final PrintStream out;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", required = true, arity = "1..*", paramLabel = "DIR|FILE",
            description = "Data folders or databases; several are counted together.")
    private List<Path> data = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into.")
    private Path folder = Path.of("");

    @Option(names = "--format", required = true, paramLabel = "csv|json", description = "The format of the files.")
    private Format format = Format.CSV;

    @Option(names = "--from", paramLabel = "DATE", description = "First day, by the kiosk's clock, such as 2019-06-01.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day.")
    private @Nullable LocalDate to;

    @Option(names = "--kind", paramLabel = "visitor|rehearsal|all", defaultValue = "visitor",
            description = "Whose visits to count (default: ${DEFAULT-VALUE}).")
    private Kind kind = Kind.VISITOR;

    private enum Kind { VISITOR, REHEARSAL, ALL }

    /// @param out told the files written, one a line
    public StatsExportCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        try (StatisticsReader reader = StatisticsReader.open(data, selection())) {
            new TableFiles(folder, format).write(reader).forEach(out::println);
        }
        return 0;
    }

    private Selection selection() {
        Optional<VisitKind> whose = switch (kind) {
            case VISITOR -> Optional.of(VisitKind.VISITOR);
            case REHEARSAL -> Optional.of(VisitKind.REHEARSAL);
            case ALL -> Optional.empty();
        };
        try {
            return new Selection(Optional.ofNullable(from), Optional.ofNullable(to), whose);
        } catch (IllegalArgumentException e) {
            CommandSpec given = Objects.requireNonNull(spec, "picocli sets it before it calls");
            throw new ParameterException(given.commandLine(), e.getMessage());
        }
    }
}
