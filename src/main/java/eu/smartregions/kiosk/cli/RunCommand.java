package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.launch.LaunchOptions;
import eu.smartregions.kiosk.launch.ScreenSize;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// `kiosk run`, or `kiosk` alone: runs the kiosk.
///
/// Its options are described to the parser call by call. Annotations, as on the other commands, would be read by
/// reflection through classes that are made at run time, every time the kiosk starts.
final class RunCommand implements Callable<Integer> {
    private static final String CONTENT = "--content";
    private static final String DATA = "--data";
    private static final String WINDOWED = "--windowed";
    private static final String WITH = "--with";
    private static final String CONFIG = "--config";

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    private final ToIntFunction<LaunchOptions> kiosk;

    /// @param kiosk runs it until it ends and returns the exit code
    RunCommand(ToIntFunction<LaunchOptions> kiosk) {
        this.kiosk = kiosk;
        spec.name("run").versionProvider(new VersionLine());
        spec.usageMessage().description("Opens the kiosk, full screen. Without a display it plays the demo instead.");
        spec.addOption(option(CONTENT, Path.class, "DIR|ZIP",
                "The content to show (default: what was installed, else the bundled exhibition)."));
        spec.addOption(option(DATA, Path.class, "DIR", "Where visits are kept (default: the platform's data folder)."));
        spec.addOption(option(WINDOWED, ScreenSize.class, "WxH", "In a plain window of this size."));
        spec.addOption(option(WITH, Path.class, "DIR", "In such a window, the exhibition that a single exhibitor's "
                + "--content is for (default: the bundled one)."));
        spec.addOption(option(CONFIG, Path.class, "FILE", "Settings (default: kiosk.properties in the data folder)."));
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true)
                .description("Show this help message and exit.").build());
        spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                .description("Print version information and exit.").build());
    }

    private static OptionSpec option(String name, Class<?> type, String label, String description) {
        return OptionSpec.builder(name).type(type).paramLabel(label).description(description).build();
    }

    /// Returns the description of its options for the parser.
    CommandSpec spec() {
        return spec;
    }

    private <T> Optional<T> given(String option) {
        return Optional.ofNullable(spec.findOption(option).getValue());
    }

    @Override
    public Integer call() {
        LaunchOptions options = new LaunchOptions(given(CONTENT), given(DATA), given(WINDOWED), given(WITH),
                given(CONFIG));
        if (options.with().isPresent() && (options.windowed().isEmpty() || options.givenContent().isEmpty())) {
            throw new ParameterException(spec.commandLine(),
                    WITH + " goes with " + CONTENT + " and " + WINDOWED + ".");
        }
        return kiosk.applyAsInt(options);
    }
}
