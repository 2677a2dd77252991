package eu.smartregions.kiosk.app.demo;

import eu.smartregions.kiosk.app.check.EveryPlace;
import eu.smartregions.kiosk.bundle.install.ContentProblems;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.launch.ScreenSize;
import eu.smartregions.kiosk.launch.TourOptions;
import eu.smartregions.kiosk.screen.AttractScreen;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.screen.view.RestingScreen;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.Snapshot;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Mounting;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// Draws every screen of the content, from the real screens, as pictures; needs no display.
public final class Tour {
    private static final int WARNING_SECONDS = 20;

    private final TourOptions options;
    private final PrintStream err;

    /// @param options what to draw
    /// @param err     told how far it is, on a terminal
    public Tour(TourOptions options, PrintStream err) {
        this.options = options;
        this.err = err;
    }

    /// Draws the pictures into one folder for each size and language.
    ///
    /// @return the exit code
    public int draw() {
        Reading.Accepted content = ContentProblems.require(options.content());
        HeadlessDisplay.choose();
        FxThread.start(Appearance::load);
        try (Snapshot.Writer writer = new Snapshot.Writer()) {
            for (ScreenSize size : options.sizes()) {
                for (Language language : options.languages()) {
                    draw(content.exhibition(), size, language, writer);
                }
            }
        } finally {
            FxThread.stop();
        }
        return 0;
    }

    private void draw(Exhibition exhibition, ScreenSize size, Language language, Snapshot.Writer writer) {
        Path folder = options.out().resolve(size + "-" + language.code());
        Navigator navigator = new Navigator();
        ExhibitionView view = FxThread.ask(() -> new ExhibitionView(exhibition, new LanguageChoice(language), navigator,
                new ExhibitionView.Setup(Mounting.UNKNOWN, new Random(1), InstantSource.system(), Optional.empty())));
        Scene scene = FxThread.ask(() -> scene(view, size));
        Map<String, Consumer<ExhibitionView>> stops = stops(exhibition, navigator);
        int done = 0;
        for (Map.Entry<String, Consumer<ExhibitionView>> stop : stops.entrySet()) {
            FxThread.ask(() -> {
                stop.getValue().accept(view);
                return Snapshot.of(scene);
            });
            writer.write(complete(view, scene), folder.resolve(stop.getKey() + ".png"));
            progress(folder, ++done, stops.size());
        }
        writer.write(FxThread.ask(() -> Snapshot.of(scene(new RestingScreen("C1"), size))),
                folder.resolve("resting.png"));
        FxThread.ask(() -> {
            view.end();
            return true;
        });
    }

    /// Returns a page when its pictures are there, as a visitor sees it a moment after it opened.
    private static WritableImage complete(ExhibitionView view, Scene scene) {
        FxThread.ask(() -> Snapshot.of(scene));
        view.awaitPictures();
        return FxThread.ask(() -> {
            // A row that is kept as a picture is not drawn anew for a snapshot.
            view.lookupAll("*").forEach(node -> node.setCache(false));
            return Snapshot.of(scene);
        });
    }

    private static Scene scene(Parent root, ScreenSize size) {
        Scene scene = new Scene(root, size.width(), size.height());
        Appearance.apply(scene);
        return scene;
    }

    /// Every screen of the content, by the name of its picture.
    private Map<String, Consumer<ExhibitionView>> stops(Exhibition exhibition, Navigator navigator) {
        TourOptions.Look look = options.look();
        AccessOptions access = new AccessOptions(look.textPercent(), Set.of())
                .with(AccessOptions.Aid.CONTRAST, look.contrast()).with(AccessOptions.Aid.LOWER, look.lower());
        Map<String, Consumer<ExhibitionView>> stops = new LinkedHashMap<>();
        stops.put("attract", _ -> {});
        stops.put("attract-area", view -> attract(view).ifPresent(loop -> {
            loop.next();
            loop.next();
        }));
        stops.put("home", view -> {
            navigator.enter(new Place.Home());
            view.access(access);
        });
        EveryPlace.of(exhibition).forEach((name, place) -> stops.put(name, _ -> navigator.go(place)));
        stops.put("saved", _ -> {
            exhibition.titles().keySet().stream()
                    .collect(Collectors.toMap(Subject::kind, subject -> subject, (first, _) -> first,
                            LinkedHashMap::new))
                    .values().forEach(navigator::save);
            navigator.go(new Place.Saved());
        });
        stops.put("language", view -> {
            navigator.home();
            view.openLanguages();
        });
        stops.put("access", ExhibitionView::openAccess);
        stops.put("privacy", ExhibitionView::openPrivacy);
        stops.put("idle-warning", view -> view.warn(WARNING_SECONDS, () -> {}, () -> {}));
        return stops;
    }

    private static Optional<AttractScreen> attract(ExhibitionView view) {
        return view.getChildren().stream().filter(AttractScreen.class::isInstance).map(AttractScreen.class::cast)
                .findFirst();
    }

    private void progress(Path folder, int done, int of) {
        if (System.console() != null && System.console().isTerminal()) {
            err.print("\r" + folder.getFileName() + ": " + done + " of " + of + (done == of ? "\n" : ""));
            err.flush();
        }
    }
}
