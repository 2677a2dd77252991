package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.launch.ScreenSize;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.ui.Ticker;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.theme.Appearance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// Draws Home, fields and regions off the screen after the start, while nobody is here: what has run a few times is
/// compiled, and the first visitor waits for these pages about half as long. On the FX thread, a page at a time.
final class FirstPages {
    private static final System.Logger LOG = System.getLogger(FirstPages.class.getName());
    private static final Duration STEP = Duration.ofMillis(300);
    /// Pages of each kind.
    private static final int EACH = 5;

    private final BooleanSupplier unattended;
    private final Deque<Place> places = new ArrayDeque<>();
    private final Navigator navigator = new Navigator();
    private final ExhibitionView view;
    private final Scene scene;
    private final WritableImage picture;
    private final Ticker steps = new Ticker(STEP, this::step);

    /// @param exhibition whose pages are drawn
    /// @param settings   of the kiosk: the language and the mounting of its screen
    /// @param unattended whether nobody is here; asked before each page
    FirstPages(Exhibition exhibition, Settings settings, ScreenSize size, BooleanSupplier unattended) {
        this.unattended = unattended;
        this.view = new ExhibitionView(exhibition, new LanguageChoice(settings.language()), navigator,
                new ExhibitionView.Setup(settings.mounting(), new Random(), InstantSource.system(), Optional.empty()));
        this.scene = new Scene(view, size.width(), size.height());
        this.picture = new WritableImage(size.width(), size.height());
        Appearance.apply(scene);
        for (int i = 0; i < EACH; i++) {
            places.add(new Place.Home());
            exhibition.areas().stream().skip(i).limit(1).forEach(area -> places.add(Place.Area.of(area.id())));
            exhibition.regions().stream().skip(i).limit(1)
                    .forEach(region -> places.add(new Place.RegionPage(region.id())));
        }
    }

    /// Begins; ends when all have been drawn, or when a visitor comes, whose own way warms up as well.
    void start() {
        steps.start();
    }

    /// Returns how many are to be drawn.
    int left() {
        return places.size();
    }

    private void step() {
        if (places.isEmpty() || !unattended.getAsBoolean()) {
            places.clear();
            steps.stop();
            view.end();
            return;
        }
        try {
            navigator.enter(places.removeFirst());
            scene.snapshot(picture);
        } catch (RuntimeException failure) {
            // Nobody has seen it: it counts against an exhibitor only where it fails on the screen.
            LOG.log(System.Logger.Level.DEBUG, "A page cannot be drawn", failure);
        }
    }
}
