package eu.smartregions.kiosk.cli.opening;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.launch.CheckOptions;
import eu.smartregions.kiosk.launch.PlatformFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kiosk check`: whether the kiosk is ready for visitors.
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Checks whether the kiosk is ready for visitors: disk, clock, database, settings, content, "
                + "sound, supervisor, network, and every page in every language. Prints one line an item; ends with 1 "
                + "where "
                + "something is to be mended.")
public final class CheckCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", description = "The data folder (default: the platform's).")
    private @Nullable Path data;

    @Option(names = "--content", paramLabel = "DIR|ZIP", description = "The content to check (default: what a kiosk "
            + "with this data folder shows).")
    private @Nullable Path content;

    @Option(names = "--lang", paramLabel = "CODE", description = "The language to draw every page in; may be repeated "
            + "(default: all 24, which takes minutes).")
    private List<Language> languages = List.of(Language.values());

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "The form of the sheet.")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "The file that takes the sheet (default: standard "
            + "output).")
    private @Nullable Path out;

    private final ToIntFunction<CheckOptions> check;

    private enum Format {
        TEXT, JSON
    }

    /// @param check checks, writes the sheet and returns the exit code
    public CheckCommand(ToIntFunction<CheckOptions> check) {
        this.check = check;
    }

    @Override
    public Integer call() {
        return check.applyAsInt(new CheckOptions(data == null ? PlatformFolders.usualData() : data,
                Optional.ofNullable(content), languages, format == Format.JSON, Optional.ofNullable(out)));
    }
}
