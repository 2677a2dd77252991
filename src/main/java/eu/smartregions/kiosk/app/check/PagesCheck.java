package eu.smartregions.kiosk.app.check;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.launch.ScreenSize;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.PageText;
import eu.smartregions.kiosk.ui.Snapshot;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.FontLetters;
import eu.smartregions.kiosk.ui.theme.Mounting;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/// Draws every page once in every language, off the screen, and looks whether something was painted and every letter is
/// in the font.
public final class PagesCheck {
    private static final int MOST_NAMED = 5;
    /// Points of a picture that are looked at, in each direction.
    private static final int POINTS = 40;

    private final Exhibition exhibition;
    private final ScreenSize size;
    private final FontLetters letters;
    private final List<String> broken = new ArrayList<>();
    /// Where each letter was first missed.
    private final Map<String, String> missed = new TreeMap<>();
    private int drawn;

    /// How far the drawing is.
    @FunctionalInterface
    public interface Progress {
        /// So many pages of all were drawn.
        void drawn(int done, int all);
    }

    /// @param size of the screen
    public PagesCheck(Exhibition exhibition, ScreenSize size, FontLetters letters) {
        this.exhibition = exhibition;
        this.size = size;
        this.letters = letters;
    }

    /// Draws the pages; not on the FX thread, which stays free between two pages.
    ///
    /// @param goesOn asked before each page
    /// @return what was found about pages, and about letters
    public List<CheckLine> draw(List<Language> languages, Progress progress, BooleanSupplier goesOn) {
        Map<String, Place> places = EveryPlace.of(exhibition);
        int all = places.size() * languages.size();
        LanguageChoice language = new LanguageChoice(languages.getFirst());
        Navigator navigator = new Navigator();
        ExhibitionView view = FxThread.ask(() -> new ExhibitionView(exhibition, language, navigator,
                new ExhibitionView.Setup(Mounting.UNKNOWN, new Random(1), InstantSource.system(), Optional.empty())));
        try {
            Scene scene = FxThread.ask(() -> scene(view, navigator));
            // One place after another, in all languages: its pictures are the same in each.
            places.forEach((name, place) -> languages.stream().filter(_ -> goesOn.getAsBoolean()).forEach(each -> {
                page(name + " in " + each.code(), () -> {
                    language.choose(each);
                    if (!navigator.here().equals(place)) {
                        navigator.enter(place);
                    }
                    return Snapshot.small(scene);
                }, view);
                progress.drawn(drawn, all);
            }));
        } finally {
            FxThread.ask(() -> {
                view.end();
                return true;
            });
        }
        return List.of(pages(all), letters());
    }

    private Scene scene(ExhibitionView view, Navigator navigator) {
        Scene scene = new Scene(view, size.width(), size.height());
        Appearance.apply(scene);
        navigator.enter(new Place.Home());
        return scene;
    }

    private void page(String name, Supplier<WritableImage> drawing, ExhibitionView view) {
        try {
            WritableImage picture = FxThread.ask(drawing);
            if (blank(picture)) {
                broken.add(name + " (nothing is painted)");
            }
            FxThread.ask(() -> PageText.of(view)).forEach(text -> letters.missing(text).forEach(
                    point -> missed.putIfAbsent(Character.toString(point), name)));
        } catch (RuntimeException failure) {
            broken.add(name + " (" + failure + ")");
        }
        drawn++;
    }

    /// Whether a picture is of one colour.
    static boolean blank(WritableImage picture) {
        PixelReader pixels = picture.getPixelReader();
        int first = pixels.getArgb(0, 0);
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        return IntStream.range(0, POINTS * POINTS).noneMatch(point -> pixels.getArgb(
                width * (point % POINTS) / POINTS, height * (point / POINTS) / POINTS) != first);
    }

    private CheckLine pages(int all) {
        if (!broken.isEmpty()) {
            return CheckLine.bad("pages", broken.size() + " of " + all + " cannot be shown: " + named(broken) + ".");
        }
        return drawn < all
                ? CheckLine.note("pages", "Only " + drawn + " of " + all + " were drawn, all as they should be.")
                : CheckLine.good("pages", "All " + all + " were drawn.");
    }

    private CheckLine letters() {
        return missed.isEmpty()
                ? CheckLine.good("letters", "The font has every letter of what was drawn.")
                : CheckLine.bad("letters", "The font lacks " + named(missed.entrySet().stream()
                        .map(each -> "'" + each.getKey() + "' (U+%04X".formatted(each.getKey().codePointAt(0)) + ", "
                                + each.getValue() + ")")
                        .toList()) + ".");
    }

    private static String named(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(MOST_NAMED, all.size())))
                + (all.size() > MOST_NAMED ? " and " + (all.size() - MOST_NAMED) + " more" : "");
    }
}
