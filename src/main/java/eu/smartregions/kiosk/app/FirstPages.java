package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.launch.ScreenSize;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.theme.Appearance;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Draws Home, fields and regions off the screen after the start, while nobody is here: what has run a few times is
/// compiled, and the first visitor waits for these pages about half as long. On the FX thread, a page at a time; in
/// between the thread rests, for longer than it worked, so that what is on the screen never waits for it on a slow
/// machine either.
final class FirstPages {
    private static final System.Logger LOG = System.getLogger(FirstPages.class.getName());
    /// What the kiosk starts with is painted by then.
    private static final Duration AFTER_START = Duration.ofSeconds(1);
    private static final Duration SHORTEST_REST = Duration.ofMillis(100);
    /// How often the time of its work the thread rests.
    private static final int RESTS = 3;
    /// Pages of each kind.
    private static final int EACH = 5;

    private final BooleanSupplier unattended;
    private final Supplier<OffScreen> opening;
    private final Deque<Place> places = new ArrayDeque<>();
    private @Nullable OffScreen open;

    /// @param exhibition whose pages are drawn
    /// @param settings   of the kiosk: the language and the mounting of its screen
    /// @param unattended whether nobody is here; asked before each page
    FirstPages(Exhibition exhibition, Settings settings, ScreenSize size, BooleanSupplier unattended) {
        this.unattended = unattended;
        this.opening = () -> OffScreen.of(exhibition, settings, size);
        for (int i = 0; i < EACH; i++) {
            places.add(new Place.Home());
            exhibition.areas().stream().skip(i).limit(1).forEach(area -> places.add(Place.Area.of(area.id())));
            exhibition.regions().stream().skip(i).limit(1)
                    .forEach(region -> places.add(new Place.RegionPage(region.id())));
        }
    }

    /// Begins soon; ends when all have been drawn, or when a visitor comes, whose own way warms up as well.
    void start() {
        FxThread.later(AFTER_START, this::step);
    }

    /// Returns how many are to be drawn.
    int left() {
        return places.size();
    }

    private void step() {
        OffScreen screen = open;
        if (places.isEmpty() || !unattended.getAsBoolean()) {
            places.clear();
            if (screen != null) {
                screen.view().end();
            }
            return;
        }
        long begun = System.nanoTime();
        if (screen == null) {
            open = opening.get();
        } else {
            screen.draw(places.removeFirst());
        }
        Duration rest = Duration.ofNanos(System.nanoTime() - begun).multipliedBy(RESTS);
        FxThread.later(rest.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : rest, this::step);
    }

    /// A kiosk that nobody sees.
    private record OffScreen(ExhibitionView view, Navigator navigator, Scene scene, WritableImage picture) {

        static OffScreen of(Exhibition exhibition, Settings settings, ScreenSize size) {
            Navigator navigator = new Navigator();
            ExhibitionView view = new ExhibitionView(exhibition, new LanguageChoice(settings.language()), navigator,
                    new ExhibitionView.Setup(settings.mounting(), new Random(), InstantSource.system(),
                            Optional.empty()));
            Scene scene = new Scene(view, size.width(), size.height());
            Appearance.apply(scene);
            return new OffScreen(view, navigator, scene, new WritableImage(size.width(), size.height()));
        }

        void draw(Place place) {
            try {
                navigator.enter(place);
                scene.snapshot(picture);
            } catch (RuntimeException failure) {
                // Nobody has seen it: it counts against an exhibitor only where it fails on the screen.
                LOG.log(System.Logger.Level.DEBUG, "A page cannot be drawn", failure);
            }
        }
    }
}
