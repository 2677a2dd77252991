package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.speech.KeyTimes;
import eu.smartregions.kiosk.screen.speech.Speech;
import eu.smartregions.kiosk.screen.view.Bar;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.PageText;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Mounting;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The kiosk's view in a scene of a size, without a window; on the FX thread.
public final class ShownKiosk {
    private static final int LAYOUTS = 3;
    private static final long BETWEEN_KEYS = 500;

    /// How many milliseconds have passed for the keys, besides those that did.
    private long passed;

    public final Exhibition exhibition;
    public final LanguageChoice language;
    public final Navigator navigator = new Navigator();
    public final ExhibitionView view;
    public final Scene scene;
    /// What the visitor chose on pages, the first first.
    public final List<Subject> chosen = new ArrayList<>();

    public ShownKiosk(Exhibition exhibition, Language language, Size size) {
        this(exhibition, language, size, Optional.empty());
    }

    public ShownKiosk(Exhibition exhibition, Language language, Size size, Optional<Speech> speech) {
        this(exhibition, language, size,
                new ExhibitionView.Setup(Mounting.UNKNOWN, new Random(1), InstantSource.system(), speech));
    }

    /// A kiosk for hands that need other times.
    public ShownKiosk(Exhibition exhibition, Language language, Size size, KeyTimes keys) {
        this(exhibition, language, size, new ExhibitionView.Setup(Mounting.UNKNOWN, new Random(1),
                InstantSource.system(), Optional.empty(), keys));
    }

    /// A kiosk whose screen hangs somewhere.
    public ShownKiosk(Exhibition exhibition, Size size, Mounting mounting) {
        this(exhibition, Language.EN, size,
                new ExhibitionView.Setup(mounting, new Random(1), InstantSource.system(), Optional.empty()));
    }

    /// A kiosk at a moment that does not pass.
    public ShownKiosk(Exhibition exhibition, Language language, Size size, Instant moment) {
        this(exhibition, language, size,
                new ExhibitionView.Setup(Mounting.UNKNOWN, new Random(1), InstantSource.fixed(moment),
                        Optional.empty()));
    }

    private ShownKiosk(Exhibition exhibition, Language language, Size size, ExhibitionView.Setup usual) {
        ExhibitionView.Setup setup = new ExhibitionView.Setup(usual.mounting(), usual.chance(),
                () -> usual.clock().instant().plusMillis(passed), usual.speech(), usual.keys());
        this.exhibition = exhibition;
        this.language = new LanguageChoice(language);
        view = new ExhibitionView(exhibition, this.language, navigator, setup);
        scene = new Scene(view, size.width(), size.height());
        Appearance.apply(scene);
        navigator.join(new Choices(chosen));
        layOut();
    }

    /// Presses a key of a keyboard or pad and lets it go, half a second after the last.
    public void press(KeyCode key) {
        passed += BETWEEN_KEYS;
        send(KeyEvent.KEY_PRESSED, key);
        send(KeyEvent.KEY_RELEASED, key);
        layOut();
    }

    /// Sends an event of a key at once.
    public void send(EventType<KeyEvent> type, KeyCode key) {
        Event.fireEvent(view, new KeyEvent(type, "", "", key, false, false, false, false));
    }

    /// Writes down what is chosen.
    private record Choices(List<Subject> chosen) implements NavigationListener {
        @Override
        public void arrived(Place place, Navigation how, double offset) {
            // The navigator knows where the visitor is.
        }

        @Override
        public void refined(Place place) {
            // The navigator knows that too.
        }

        @Override
        public void chose(Subject subject) {
            chosen.add(subject);
        }
    }

    /// Returns a kiosk that a visitor has come to and has gone to a place of.
    public static ShownKiosk at(Place place, Exhibition exhibition, Language language, Size size) {
        ShownKiosk kiosk = new ShownKiosk(exhibition, language, size);
        kiosk.begin(AccessOptions.USUAL);
        kiosk.go(place);
        return kiosk;
    }

    /// The kiosk in English when a visit has begun at a place, with Home behind it.
    public static ShownKiosk at(Place place, Exhibition exhibition, Size size) {
        ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, size);
        kiosk.navigator.enter(place);
        kiosk.layOut();
        return kiosk;
    }

    /// Returns a kiosk on a large screen whose visitor is about to search.
    public static ShownKiosk searching(KeyTimes keys) {
        return Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(Exhibitions.small(), Language.EN, Size.LARGE, keys);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(new Place.Search());
            return kiosk;
        });
    }

    /// A screen's size in pixels.
    public record Size(int width, int height) {
        /// A large screen, a totem and a tablet.
        public static final Size LARGE = new Size(1920, 1080);
        public static final Size TOTEM = new Size(1080, 1920);
        public static final Size TABLET = new Size(1280, 800);

        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    /// Starts a visit that needs the screen to be so.
    public void begin(AccessOptions access) {
        navigator.enter(new Place.Home());
        view.access(access);
        layOut();
    }

    public void go(Place place) {
        navigator.go(place);
        layOut();
    }

    /// The visible target that is called so, if there is one.
    public Optional<Target> find(String name) {
        return OnScreen.find(view, name);
    }

    /// Touches the target that is called so.
    public void fire(String name) {
        OnScreen.touch(view, name);
        layOut();
    }

    /// Returns the visible targets that a selector finds, in the order of the page.
    public Stream<Target> targets(String selector) {
        return OnScreen.targets(view, selector);
    }

    /// Returns what the visible targets that a selector finds are called, from the top of the screen to its bottom and
    /// from left to right.
    public List<String> names(String selector) {
        return targets(selector).sorted(Comparator.<Target>comparingDouble(target -> target.localToScene(0, 0).getY())
                .thenComparing(target -> target.localToScene(0, 0).getX())).map(Target::getAccessibleText).toList();
    }

    /// Returns what is to be read on the page, without the bar and what lies over the page.
    public List<String> texts() {
        return texts(page());
    }

    /// Returns what is to be read in a part of the screen.
    public static List<String> texts(Node part) {
        return part.lookupAll(".label").stream().filter(Label.class::isInstance).filter(Finger::shown)
                .map(label -> ((Label) label).getText()).toList();
    }

    /// Returns the page that is shown.
    public Screen page() {
        return view.getChildren().stream().filter(Screen.class::isInstance).map(Screen.class::cast).findFirst()
                .orElseThrow();
    }

    /// What that page has around it.
    public ScreenContext around() {
        return page().around();
    }

    /// What the visitor reads, in order: on the sheet or warning, where there is one, else on the page.
    public List<String> says() {
        Node top = view.getChildren().getLast();
        return PageText.of(top instanceof Bar ? page() : top);
    }

    public void layOut() {
        for (int i = 0; i < LAYOUTS; i++) {
            view.applyCss();
            view.layout();
        }
    }

    public Scale scale() {
        return Scale.of(scene.getWidth(), scene.getHeight(), 0, view.access().textPercent() / 100.0);
    }
}
