package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.screen.view.Speech;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import javafx.scene.AccessibleAction;
import javafx.scene.Scene;

/// The kiosk's view in a scene of a size, without a window; on the FX thread.
final class ShownKiosk {
    private static final int LAYOUTS = 3;

    final Exhibition exhibition;
    final LanguageChoice language;
    final Navigator navigator = new Navigator();
    final ExhibitionView view;
    final Scene scene;

    ShownKiosk(Exhibition exhibition, Language language, Size size) {
        this(exhibition, language, size, Optional.empty());
    }

    ShownKiosk(Exhibition exhibition, Language language, Size size, Optional<Speech> speech) {
        this.exhibition = exhibition;
        this.language = new LanguageChoice(language);
        view = new ExhibitionView(exhibition, this.language, navigator,
                new ExhibitionView.Setup(0, new Random(1), InstantSource.system(), speech));
        scene = new Scene(view, size.width(), size.height());
        Appearance.apply(scene);
        layOut();
    }

    /// A screen's size in pixels.
    record Size(int width, int height) {
        /// A large screen, a totem and a tablet.
        static final Size LARGE = new Size(1920, 1080);
        static final Size TOTEM = new Size(1080, 1920);
        static final Size TABLET = new Size(1280, 800);

        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    /// Starts a visit that needs the screen to be so.
    void begin(AccessOptions access) {
        navigator.enter(new Place.Home());
        view.access(access);
        layOut();
    }

    void go(Place place) {
        navigator.go(place);
        layOut();
    }

    /// The visible target that is called so, if there is one.
    Optional<Target> find(String name) {
        return view.lookupAll("*").stream().filter(Target.class::isInstance).filter(Finger::shown)
                .map(Target.class::cast)
                .filter(each -> name.equals(each.getAccessibleText())).findFirst();
    }

    /// Touches the target that is called so.
    void fire(String name) {
        find(name).orElseThrow(() -> new AssertionError("No " + name)).executeAccessibleAction(AccessibleAction.FIRE);
        layOut();
    }

    void layOut() {
        for (int i = 0; i < LAYOUTS; i++) {
            view.applyCss();
            view.layout();
        }
    }

    Scale scale() {
        return Scale.of(scene.getWidth(), scene.getHeight(), 0, view.access().textPercent() / 100.0);
    }
}
