package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Mounting;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/// A kiosk that runs for days keeps nothing of the screens that visitors have left.
final class LettingGoTest {
    private static final int SCREENS = 200;
    /// The screen that is shown, and the one that the toolkit remembers as having been under the finger or in focus.
    private static final int STILL_HELD = 2;

    @Test
    void keepsNoScreenThatWasLeft() {
        Exhibition exhibition = assertInstanceOf(Reading.Accepted.class, BundleReader.read(Path.of("kiosk-content")))
                .exhibition();
        List<Place> places = Stops.of(exhibition);
        Navigator navigator = new Navigator();
        LanguageChoice language = new LanguageChoice(Language.EN);
        KioskWindow window = Toolkit.ask(() -> {
            HeadlessDisplay.resize(1920, 1080);
            KioskWindow opened = KioskWindow.fullScreen(new ExhibitionView(exhibition, language, navigator,
                    new ExhibitionView.Setup(Mounting.UNKNOWN, new Random(1), InstantSource.system(),
                            Optional.empty())));
            Appearance.apply(opened.scene());
            opened.show(() -> {});
            return opened;
        });
        List<WeakReference<Node>> left = new ArrayList<>();
        for (int i = 0; i < SCREENS; i++) {
            Place place = i % 10 == 9 ? new Place.Attract() : places.get(i % places.size());
            left.add(Toolkit.ask(() -> {
                if (place instanceof Place.Attract) {
                    navigator.reset();
                } else {
                    navigator.go(place);
                }
                ExhibitionView view = (ExhibitionView) window.scene().getRoot();
                view.openLanguages();
                language.choose(Language.DE);
                view.closeLayer();
                return new WeakReference<>(view.getChildren().getFirst());
            }));
        }
        try {
            Finger.await("the screens are let go", () -> {
                System.gc();
                return left.stream().filter(screen -> screen.get() != null).count() <= STILL_HELD;
            });
        } finally {
            Toolkit.run(() -> {
                ((ExhibitionView) window.scene().getRoot()).end();
                window.scene().getWindow().hide();
            });
        }
    }
}
