package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.content.text.Counted;
import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.visit.VisitKind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that choose the visits for figures.
final class ChosenVisits {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--data", required = true, arity = "1..*", paramLabel = "DIR|FILE",
            description = "Data folders, databases, closing reports or folders of them; several are counted together.")
    private List<Path> data = List.of();

    @Option(names = "--from", paramLabel = "DATE", converter = DateConverter.class,
            description = "First day, by the venue's clock, such as 2019-06-01.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = DateConverter.class, description = "Last day.")
    private @Nullable LocalDate to;

    @Option(names = "--kind", paramLabel = "visitor|rehearsal|all", defaultValue = "visitor",
            description = "Whose visits to count (default: ${DEFAULT-VALUE}).")
    private Kind kind = Kind.VISITOR;

    /// Says in one line what was given and what is chosen of it, and what of it cannot be read.
    ///
    /// @return 0, or [ExitCode#PROBLEMS] if something cannot be read
    static int announce(StatisticsReader reader, PrintStream err) throws IOException {
        List<StatisticsReader.Held> held = reader.held();
        err.println(Counted.of(reader.databases(), "database") + " with "
                + (held.isEmpty()
                        ? "no visits"
                        : held.stream().map(ChosenVisits::said).collect(Collectors.joining("; ")))
                + ". Chosen: " + Counted.of(reader.visitCount(), "visit") + ".");
        reader.problems().forEach(err::println);
        return reader.problems().isEmpty() ? 0 : ExitCode.PROBLEMS;
    }

    private static String said(StatisticsReader.Held held) {
        return Counted.of(held.visits(), held.kind() + " visit") + ", "
                + (held.first().equals(held.last()) ? held.first() : held.first() + " to " + held.last());
    }

    private enum Kind {
        VISITOR, REHEARSAL, ALL
    }

    /// Returns the folders and databases given.
    List<Path> data() {
        return data;
    }

    /// Returns the visits chosen.
    ///
    /// @throws ParameterException if the last day is before the first
    Selection selection() {
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
