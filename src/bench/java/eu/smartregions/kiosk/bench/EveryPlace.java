package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Library;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.device.Supervisor;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Mounting;
import eu.smartregions.kiosk.visit.EndReason;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitTerms;
import eu.smartregions.kiosk.visit.VisitTracker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Walks through every place of an exhibition in the kiosk's window, with a visit log at work, and says at the end that
/// it is ready; then stays in the attract loop.
public final class EveryPlace {
    private static final int WARNING_SECONDS = 20;

    private EveryPlace() {
    }

    /// @param words content folder, data folder, milliseconds at each place, and any word more to end after the walk
    public static void main(String[] words) throws InterruptedException {
        Reading.Accepted content = switch (BundleReader.read(Path.of(words[0]))) {
            case Reading.Accepted accepted -> accepted;
            case Reading.Rejected rejected -> throw new IllegalArgumentException(rejected.problems().toString());
        };
        long pause = Long.parseLong(words[2]);
        FxThread.start(Appearance::load);
        LanguageChoice language = new LanguageChoice(Language.EN);
        Navigator navigator = new Navigator();
        VisitLog log = VisitLog.open(Path.of(words[1]), SubjectNames.of(content.exhibition(), content.contentId()),
                _ -> {});
        VisitTracker tracker = new VisitTracker(
                new VisitTerms(VisitKind.VISITOR, content.contentId(), Duration.ofMinutes(1)),
                Clock.systemUTC(), System::nanoTime, new Random()::nextLong, log::record);
        ExhibitionView view = FxThread.ask(() -> open(content.exhibition(), language, navigator));
        for (Place place : places(content.exhibition())) {
            tracker.touched();
            tracker.opened(place, Navigation.TAP);
            at(pause, () -> navigator.go(place));
        }
        at(pause, view::openLanguages);
        at(pause, view::openAccess);
        at(pause, () -> language.choose(Language.DE));
        at(pause, () -> view.warn(WARNING_SECONDS, () -> {}, () -> {}));
        tracker.ended(EndReason.IDLE);
        at(pause, navigator::reset);
        new Supervisor(System.getenv()).ready();
        if (words.length > 3) {
            log.close();
            System.exit(0);
        }
    }

    static ExhibitionView open(Exhibition exhibition, LanguageChoice language, Navigator navigator) {
        ExhibitionView view = new ExhibitionView(exhibition, language, navigator,
                new ExhibitionView.Setup(Mounting.UNKNOWN, new Random(), InstantSource.system(), Optional.empty()));
        KioskWindow window = KioskWindow.fullScreen(view);
        Appearance.apply(window.scene());
        window.show(() -> {});
        return view;
    }

    private static void at(long pause, Runnable step) throws InterruptedException {
        FxThread.ask(() -> {
            step.run();
            return true;
        });
        Thread.sleep(pause);
    }

    static List<Place> places(Exhibition exhibition) {
        List<Place> places = new ArrayList<>(
                List.of(new Place.Home(), new Place.Regions(false), new Place.Regions(true),
                        new Place.Europe(Optional.empty(), Optional.empty())));
        exhibition.areas().forEach(area -> {
            places.add(Place.Area.of(area.id()));
            area.themes().forEach(theme -> places.add(Place.Area.of(area.id(), theme.id())));
            places.add(new Place.Europe(Optional.of(area.id()), Optional.empty()));
        });
        exhibition.regions().stream().map(Region::country).distinct()
                .forEach(country -> places.add(new Place.Europe(Optional.empty(), Optional.of(country))));
        exhibition.regions().forEach(region -> places.add(new Place.RegionPage(region.id())));
        besidesRegions(exhibition, places);
        return places;
    }

    /// Stories, tours, events, publications, funders, partners and money.
    private static void besidesRegions(Exhibition exhibition, List<Place> places) {
        List<RegionId> first = exhibition.regions().stream().limit(3).map(Region::id).toList();
        exhibition.areas().forEach(
                area -> places.addAll(
                        List.of(new Place.Field(area.id()), new Place.TourStop(Optional.of(area.id()), first, 0),
                                new Place.TourStop(Optional.of(area.id()), first, first.size()))));
        exhibition.regions().forEach(
                region -> region.showcase().stories().forEach(story -> places.add(new Place.StoryPage(story.id()))));
        exhibition.event().dates().forEach(date -> places.add(new Place.EventPage(date.id())));
        Library library = exhibition.library();
        library.publications().forEach(publication -> places.add(new Place.PublicationPage(publication.id())));
        library.organisations().forEach(organisation -> places.add(new Place.OrganisationPage(organisation.id())));
        library.instruments().forEach(instrument -> places.add(new Place.FundingPage(instrument.id())));
        places.addAll(List.of(new Place.Search(), new Place.Saved(), new Place.Events(), new Place.Programme(),
                new Place.Publications(),
                new Place.Organisations(), new Place.Stories(Optional.empty()),
                new Place.Partners(PartnerQuery.OPEN, List.of()),
                new Place.Compare(first), new Place.CoInvest(first.getFirst(), first.getLast()),
                new Place.Funding(FundingQuery.OPEN, false),
                new Place.Funding(FundingQuery.OPEN, true)));
    }
}
