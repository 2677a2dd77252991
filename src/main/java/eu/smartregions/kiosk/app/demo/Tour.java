package eu.smartregions.kiosk.app.demo;

import eu.smartregions.kiosk.bundle.install.ContentProblems;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.place.Riddle;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.guide.Riddles;
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
import java.util.List;
import java.util.Locale;
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
    private static final int TOUR_STOPS = 3;

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
        places(exhibition).forEach((name, place) -> stops.put(name, _ -> navigator.go(place)));
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

    private static Map<String, Place> places(Exhibition exhibition) {
        Map<String, Place> places = new LinkedHashMap<>();
        exhibition.areas().forEach(area -> {
            places.put("area-" + area.id(), Place.Area.of(area.id()));
            area.themes().forEach(theme -> places.put("area-" + area.id() + "-" + theme.id(),
                    Place.Area.of(area.id(), theme.id())));
        });
        places.put("where-from", new Place.WhereFrom(Optional.empty()));
        exhibition.regions().stream().map(Region::country).distinct()
                .filter(country -> exhibition.regions().stream().filter(region -> region.country().equals(country))
                        .count() > 1)
                .forEach(country -> places.put("where-from-" + country.code().toLowerCase(Locale.ROOT),
                        new Place.WhereFrom(Optional.of(country))));
        exhibition.regions()
                .forEach(region -> places.put("my-region-" + region.id(), Place.MyRegion.of(region.id())));
        places.put("map", new Place.Europe(Optional.empty(), Optional.empty()));
        exhibition.areas().forEach(area -> places.put("map-" + area.id(),
                new Place.Europe(Optional.of(area.id()), Optional.empty())));
        exhibition.regions().stream().map(Region::country).distinct()
                .forEach(country -> places.put("map-" + country.code().toLowerCase(Locale.ROOT),
                        new Place.Europe(Optional.empty(), Optional.of(country))));
        places.put("regions-by-name", new Place.Regions(false));
        places.put("regions-by-country", new Place.Regions(true));
        places.put("saved-empty", new Place.Saved());
        exhibition.regions().forEach(region -> places.put("region-" + region.id(), new Place.RegionPage(region.id())));
        connecting(exhibition, places);
        besidesRegions(exhibition, places);
        return places;
    }

    /// Fields, a tour, events, publications, organisations, stories, and the plan of the hall where there is one.
    private static void besidesRegions(Exhibition exhibition, Map<String, Place> places) {
        exhibition.areas().forEach(area -> places.put("field-" + area.id(), new Place.Field(area.id())));
        AreaId first = exhibition.areas().getFirst().id();
        List<RegionId> regions = exhibition.regions().stream().filter(region -> region.areas().contains(first))
                .limit(TOUR_STOPS).map(Region::id).toList();
        places.put("tour", new Place.TourStop(Optional.of(first), regions, 0));
        places.put("tour-end", new Place.TourStop(Optional.of(first), regions, regions.size()));
        Riddles riddles = new Riddles(exhibition, new Random(0));
        if (riddles.offered()) {
            List<Riddle> game = riddles.game();
            places.put("game", new Place.Game(game, 0, Optional.empty()));
            places.put("game-right", new Place.Game(game, 1, Optional.of(game.get(1).region())));
        }
        places.put("events", new Place.Events());
        exhibition.event().dates().forEach(date -> places.put("event-" + date.id(), new Place.EventPage(date.id())));
        places.put("programme", new Place.Programme());
        places.put("publications", new Place.Publications());
        exhibition.library().publications().forEach(publication -> places.put("publication-" + publication.id(),
                new Place.PublicationPage(publication.id())));
        places.put("organisations", new Place.Organisations());
        exhibition.library().organisations().forEach(organisation -> places.put("organisation-" + organisation.id(),
                new Place.OrganisationPage(organisation.id())));
        places.put("stories", new Place.Stories(Optional.empty()));
        exhibition.regions().forEach(region -> {
            region.showcase().stories()
                    .forEach(story -> places.put("story-" + story.id(), new Place.StoryPage(story.id())));
            for (int i = 0; i < region.pictures().size(); i++) {
                places.put("gallery-" + region.id() + "-" + (i + 1), new Place.Gallery(region.id(), i));
            }
        });
        exhibition.plans().floor().ifPresent(_ -> places.put("floor", new Place.Floor(Optional.empty())));
    }

    /// The partner finder, two and three regions side by side, what two could invest in, and the funding guide.
    private static void connecting(Exhibition exhibition, Map<String, Place> places) {
        List<RegionId> regions = exhibition.regions().stream().map(Region::id).toList();
        places.put("partners", new Place.Partners(PartnerQuery.OPEN, List.of()));
        places.put("partners-of-region",
                new Place.Partners(PartnerQuery.OPEN.from(Optional.of(regions.getFirst())),
                        List.of(regions.getLast())));
        if (regions.size() > 2) {
            places.put("compare-two", new Place.Compare(List.of(regions.getFirst(), regions.getLast())));
            places.put("compare-three",
                    new Place.Compare(List.of(regions.getFirst(), regions.get(1), regions.getLast())));
            places.put("coinvest", new Place.CoInvest(regions.getFirst(), regions.get(1)));
        }
        places.put("funding", new Place.Funding(FundingQuery.OPEN, false));
        places.put("funding-all", new Place.Funding(FundingQuery.OPEN, true));
        exhibition.library().instruments().forEach(
                instrument -> places.put("funding-" + instrument.id(), new Place.FundingPage(instrument.id())));
    }

    private void progress(Path folder, int done, int of) {
        if (System.console() != null && System.console().isTerminal()) {
            err.print("\r" + folder.getFileName() + ": " + done + " of " + of + (done == of ? "\n" : ""));
            err.flush();
        }
    }
}
