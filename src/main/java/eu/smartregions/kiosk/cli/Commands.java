package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.file.PathNames;
import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.install.ContentProblems;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.cli.opening.CheckCommand;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.launch.CheckOptions;
import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.launch.LaunchOptions;
import eu.smartregions.kiosk.launch.PlatformFolders;
import eu.smartregions.kiosk.launch.ScreenSize;
import eu.smartregions.kiosk.launch.TourOptions;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// All commands of `kiosk`; they end with 0 when all is done, else with an [ExitCode].
public final class Commands {
    private static final String DEBUG = "--debug";

    private final PrintStream out;
    private final PrintStream err;
    private final ToIntFunction<LaunchOptions> run;
    private final Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();

    /// Everything that the front door lends the commands; what it does returns an exit code.
    ///
    /// @param run        runs the kiosk until it ends
    /// @param tour       draws pictures of all screens
    /// @param demo       plays a visitor's journey with the content of one folder and leaves what it made in another
    /// @param pin        asks for the PIN of the staff's area and keeps it in a data folder
    /// @param installers the installer for a data folder
    /// @param check      checks whether the kiosk is ready for visitors
    /// @param studio     opens the exhibitors' studio
    public record Front(ToIntFunction<LaunchOptions> run, ToIntFunction<TourOptions> tour,
            ToIntBiFunction<Path, Path> demo, ToIntFunction<Path> pin, Function<Path, BundleInstaller> installers,
            ToIntFunction<CheckOptions> check, StudioCommand.Window studio) {
    }

    /// @param out results
    /// @param err everything else
    public Commands(PrintStream out, PrintStream err, Front front) {
        this.out = out;
        this.err = err;
        this.run = front.run();
        commands.put("run", () -> new CommandLine(new RunCommand(run).spec()));
        commands.put("tour", () -> new CommandLine(new TourCommand(front.tour())));
        commands.put("demo", () -> new CommandLine(new DemoCommand(front.demo())));
        commands.put("check", () -> new CommandLine(new CheckCommand(front.check())));
        commands.put("rehearse", () -> new CommandLine(new RehearseCommand(out, err, Commands::rehearsed)));
        commands.put("stats", () -> new CommandLine(new StatsCommand()).addSubcommand(new StatsExportCommand(out, err))
                .addSubcommand(new StatsReportCommand(out, err, Clock.systemDefaultZone()))
                .addSubcommand(new StatsMergeCommand(out, err))
                .addSubcommand(new StatsPushCommand(out, err))
                .addSubcommand(new StatsFleetCommand(out, err, Clock.systemDefaultZone())));
        commands.put("pin", () -> new CommandLine(new PinCommand(front.pin())));
        commands.put("bundle", () -> bundle(front.installers()));
        commands.put("studio", () -> new CommandLine(new StudioCommand(front.studio())));
    }

    private CommandLine bundle(Function<Path, BundleInstaller> installers) {
        return new CommandLine(new BundleCommand())
                .addSubcommand(new BundleNewCommand(out))
                .addSubcommand(new BundleCheckCommand(out))
                .addSubcommand(new BundleImportCommand(out, err))
                .addSubcommand(new CommandLine(new BundleTextsCommand())
                        .addSubcommand(new BundleTextsExportCommand(out, err))
                        .addSubcommand(new BundleTextsImportCommand(out, err)))
                .addSubcommand(new BundleSchemaCommand(out))
                .addSubcommand(new BundlePackCommand(out, err))
                .addSubcommand(new BundleKeygenCommand(out))
                .addSubcommand(new BundleInstallCommand(out, err, installers))
                .addSubcommand(new BundleListCommand(out))
                .addSubcommand(new BundleRollbackCommand(out, err));
    }

    /// Does what the words of the command line say and returns the exit code. A kiosk that starts without a word, as it
    /// does when nobody is there, does not wait for the parser.
    public int execute(String... words) {
        return words.length == 0 ? runs() : line(words).execute(words);
    }

    private int runs() {
        try {
            return run.applyAsInt(LaunchOptions.usual());
        } catch (RuntimeException failure) {
            return end(failure, false);
        }
    }

    /// The word `kiosk` itself, which runs the kiosk when nothing else is said, and the commands that the words may
    /// mean. Making a command takes long, so others than the one that is named first are not made.
    private CommandLine line(String... words) {
        CommandSpec kiosk = new RunCommand(run).spec().name("kiosk");
        kiosk.usageMessage().description("The Smart Regions exhibition kiosk. Without a command it runs the kiosk.");
        kiosk.addOption(OptionSpec.builder(DEBUG).scopeType(ScopeType.INHERIT)
                .description("Print the stack trace of a failure.").build());
        CommandLine line = new CommandLine(kiosk);
        Set<String> meant = words.length == 0
                ? Set.of()
                : commands.containsKey(words[0]) ? Set.of(words[0]) : commands.keySet();
        meant.forEach(name -> line.addSubcommand(name, commands.get(name).get()));
        boolean debug = List.of(words).contains(DEBUG);
        return line.registerConverter(Path.class, new PathConverter())
                .registerConverter(ScreenSize.class, new SizeConverter())
                .registerConverter(TourCommand.TextSize.class, TourCommand.TextSize::of)
                .registerConverter(Language.class, TourCommand::language)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((failure, _, _) -> end(failure, debug));
    }

    private int end(Exception failure, boolean debug) {
        if (debug) {
            failure.printStackTrace(err);
        }
        if (failure instanceof ContentProblems content) {
            content.problems().forEach(out::println);
            err.println(content.getMessage() + ".");
            return ExitCode.PROBLEMS;
        }
        if (!debug) {
            err.println(failure instanceof InvalidPathException name
                    ? PathNames.refusal(name)
                    : Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName()));
        }
        return ExitCode.FAILED;
    }

    private static RehearseCommand.Content rehearsed(Optional<Path> folder) {
        Reading.Accepted accepted = ContentProblems.require(folder.orElse(PlatformFolders.bundledContent()));
        return new RehearseCommand.Content(accepted.exhibition(), accepted.contentId());
    }
}
