package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.launch.PlatformFolders;
import eu.smartregions.kiosk.launch.ScreenSize;
import eu.smartregions.kiosk.launch.TourOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `kiosk tour`: every screen as a picture.
@Command(name = "tour", mixinStandardHelpOptions = true,
        description = "Draws every screen of the content as a PNG, from the real screens; needs no display.")
public final class TourCommand implements Callable<Integer> {
    @Option(names = "--content", paramLabel = "DIR|ZIP", description = "The content to show (default: the bundled "
            + "exhibition).")
    private @Nullable Path content;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write into.")
    private Path out = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", description = "The screen's size; may be repeated (default: "
            + "1920x1080).")
    private List<ScreenSize> sizes = List.of(new ScreenSize(1920, 1080));

    @Option(names = "--lang", paramLabel = "CODE", description = "The language; may be repeated (default: en).")
    private List<Language> languages = List.of(Language.EN);

    @Option(names = "--theme", paramLabel = "light|contrast", defaultValue = "light", description = "Usual or high "
            + "contrast.")
    private Colours theme = Colours.LIGHT;

    @Option(names = "--text", paramLabel = "100|125|150", defaultValue = "100", description = "The text size in per "
            + "cent.")
    private TextSize text = new TextSize(100);

    @Option(names = "--lower", description = "With everything that can be touched in the lower part.")
    private boolean lower;

    private final ToIntFunction<TourOptions> tour;

    private enum Colours {
        LIGHT, CONTRAST
    }

    /// @param tour draws the pictures and returns the exit code
    public TourCommand(ToIntFunction<TourOptions> tour) {
        this.tour = tour;
    }

    @Override
    public Integer call() {
        return tour.applyAsInt(new TourOptions(content == null ? PlatformFolders.bundledContent() : content, out, sizes,
                languages, new TourOptions.Look(text.percent(), theme == Colours.CONTRAST, lower)));
    }

    /// A text size that the kiosk offers.
    record TextSize(int percent) {
        static TextSize of(String text) {
            return switch (text) {
                case "100", "125", "150" -> new TextSize(Integer.parseInt(text));
                default -> throw new TypeConversionException("'" + text + "' is not one of 100, 125, 150");
            };
        }
    }

    /// Reads a language code from the command line.
    static Language language(String code) {
        return Language.of(code).orElseThrow(() -> new TypeConversionException(
                "'" + code + "' is none of the 24 language codes such as en or de"));
    }
}
