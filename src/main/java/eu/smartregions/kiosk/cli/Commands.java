package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.Reading;
import eu.smartregions.kiosk.content.Language;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// All commands of `kiosk`, and how they end: 0 done, 1 the things given have problems, 2 wrong usage, 3 could not be done,
/// 75 another kiosk uses the data folder.
public final class Commands {
    /// The things given have problems.
    public static final int PROBLEMS = 1;
    /// It could not be done.
    public static final int FAILED = 3;
    /// Another kiosk already uses the data folder.
    ///
    /// Source: sysexits(3), `EX_TEMPFAIL`.
    public static final int IN_USE = 75;

    private final PrintStream out;
    private final PrintStream err;
    private final CommandLine line;
    private final Kiosk kiosk;

    /// What needs a screen, and so is done elsewhere; each returns its exit code.
    public record Front(ToIntFunction<RunCommand> run, ToIntFunction<TourCommand> tour, ToIntFunction<DemoCommand> demo) {
    }

    /// @param out results
    /// @param err everything else
    public Commands(PrintStream out, PrintStream err, Front front) {
        this.out = out;
        this.err = err;
        this.kiosk = new Kiosk(front.run());
        CommandLine stats = new CommandLine(new StatsCommand()).addSubcommand(new StatsExportCommand(out))
                .addSubcommand(new StatsReportCommand(out, err, Clock.systemUTC()));
        this.line = new CommandLine(kiosk)
                .addSubcommand(new RunCommand(front.run()))
                .addSubcommand(new TourCommand(front.tour()))
                .addSubcommand(new DemoCommand(front.demo()))
                .addSubcommand(new RehearseCommand(out, err, Commands::rehearsed))
                .addSubcommand("stats", stats)
                .registerConverter(Size.class, new Size.Converter())
                .registerConverter(TourCommand.TextSize.class, TourCommand.TextSize::of)
                .registerConverter(Language.class, TourCommand::language)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((failure, _, _) -> end(failure));
    }

    /// Does what the words of the command line say and returns the exit code.
    public int execute(String... words) {
        return line.execute(words);
    }

    private int end(Exception failure) {
        if (kiosk.debug) {
            failure.printStackTrace(err);
        }
        if (failure instanceof ContentProblems content) {
            content.problems().forEach(out::println);
            err.println(content.getMessage() + ".");
            return PROBLEMS;
        }
        if (!kiosk.debug) {
            err.println(Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName()));
        }
        return FAILED;
    }

    private static RehearsalContent rehearsed(Optional<Path> folder) {
        Reading.Accepted accepted = ContentProblems.require(folder.orElse(Folders.bundledContent()));
        return new RehearsalContent(accepted.exhibition(), accepted.contentId());
    }

    /// The word `kiosk` itself, which runs the kiosk when nothing else is said.
    @Command(name = "kiosk", mixinStandardHelpOptions = true, versionProvider = Version.class,
            description = "The Smart Regions exhibition kiosk. Without a command it runs the kiosk.")
    static final class Kiosk extends RunCommand {
        @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Print the stack trace of a failure.")
        private boolean debug;

        Kiosk(ToIntFunction<RunCommand> run) {
            super(run);
        }
    }

    /// The version in the module's descriptor.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Smart Regions Kiosk " + Optional.ofNullable(Commands.class.getModule().getDescriptor())
                    .flatMap(ModuleDescriptor::rawVersion).orElse("(built from source)")};
        }
    }
}
