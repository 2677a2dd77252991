package eu.smartregions.kiosk;

import eu.smartregions.kiosk.bundle.Reading;
import eu.smartregions.kiosk.content.Place;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.device.IdleWatch;
import eu.smartregions.kiosk.screen.ExhibitionView;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.ui.Comfort;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.LanguageChoice;
import eu.smartregions.kiosk.visit.Catalogue;
import eu.smartregions.kiosk.visit.EndReason;
import eu.smartregions.kiosk.visit.How;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitTerms;
import eu.smartregions.kiosk.visit.VisitTracker;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Scene;

/// An exhibition being shown and its visits being counted. Screens know nothing of statistics: what they report to the
/// navigator is passed on to the tracker here.
final class Exhibiting implements Navigator.Traveller, IdleWatch.Reaction {
    private static final System.Logger LOG = System.getLogger(Exhibiting.class.getName());
    private static final Duration LONGEST_END = Duration.ofSeconds(1);
    private static final double READING = 1.5;
    private static final double ASSISTED = 2;

    private Settings settings;
    private final LanguageChoice language;
    private final Navigator navigator = new Navigator();
    private final ExhibitionView view;
    private final Supplier<VisitLog> opening;
    private Optional<VisitLog> log = Optional.empty();
    private final VisitTracker tracker;
    private Optional<IdleWatch> idle = Optional.empty();

    /// @param data the data folder, whose lock the caller holds
    Exhibiting(Reading.Accepted content, Settings settings, Path data) {
        this.settings = settings;
        language = new LanguageChoice(settings.language());
        opening = () -> VisitLog.open(data, Catalogue.of(content.exhibition(), content.contentId()), _ -> { });
        SecureRandom ids = new SecureRandom();
        tracker = new VisitTracker(new VisitTerms(VisitKind.VISITOR, content.contentId(), settings.quiet()),
                Clock.systemUTC(), System::nanoTime, ids::nextLong, event -> log().record(event));
        navigator.join(this);
        view = new ExhibitionView(content.exhibition(), language, navigator,
                new ExhibitionView.Setup(settings.diagonalInches(), new Random(), Clock.systemDefaultZone()));
        language.property().addListener((_, _, chosen) -> tracker.language(chosen));
        tracker.language(language.get());
        tracker.opened(navigator.here(), How.KIOSK);
    }

    /// What is shown.
    ExhibitionView view() {
        return view;
    }

    /// Where the visitor is.
    Place place() {
        return navigator.here();
    }

    /// Waits for visitors as these settings say from now on; on the FX thread.
    void waitAs(Settings newSettings) {
        settings = newSettings;
    }

    /// Watches the scene that the view is in for visitors who have left.
    void watch(Scene scene) {
        idle = Optional.of(new IdleWatch(scene, this::patience, this));
    }

    /// Opens the database, if that has not happened yet: once the first screen shows, or with the first event before. On the FX
    /// thread; returns at once.
    VisitLog log() {
        if (log.isEmpty()) {
            log = Optional.of(opening.get());
        }
        return log.get();
    }

    /// Ends the visit and writes what is waiting; not on the FX thread.
    void close() {
        CountDownLatch ended = new CountDownLatch(1);
        FxThread.later(() -> {
            tracker.ended(EndReason.POWER);
            view.end();
            ended.countDown();
        });
        try {
            if (!ended.await(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "The screen did not answer; the visit under way ends at its last event.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        log.ifPresent(VisitLog::close);
    }

    @Override
    public void arrived(Place place, Navigator.How how, double offset) {
        tracker.opened(place, switch (how) {
            case TAP -> How.TAP;
            case BACK -> How.BACK;
            case HOME -> How.HOME;
            case RESET -> How.KIOSK;
        });
        idle.ifPresent(place instanceof Place.Attract ? IdleWatch::stop : IdleWatch::start);
    }

    @Override
    public void refined(Place place) {
        tracker.opened(place, How.TAP);
    }

    @Override
    public void chose(Subject subject) {
        tracker.chose(subject);
    }

    @Override
    public void touched() {
        tracker.touched();
    }

    @Override
    public void warn(int seconds) {
        tracker.warned();
        view.warn(seconds, this::stay, () -> end(EndReason.HOME));
    }

    @Override
    public void reset() {
        end(EndReason.IDLE);
    }

    /// Ends the visit after a failure.
    void startOver() {
        end(EndReason.STAFF);
    }

    private void stay() {
        tracker.stayed();
        view.closeLayer();
        idle.ifPresent(IdleWatch::start);
    }

    private void end(EndReason reason) {
        tracker.ended(reason);
        navigator.reset();
    }

    /// Reading takes longer than choosing, and who needs larger text or a lower screen gets twice the time for both.
    private IdleWatch.Patience patience() {
        double reading = navigator.here() instanceof Place.RegionPage ? READING : 1;
        double assisted = view.comfort().equals(Comfort.USUAL) ? 1 : ASSISTED;
        return new IdleWatch.Patience(times(settings.quiet(), reading * assisted), times(settings.warning(), assisted));
    }

    private static Duration times(Duration duration, double factor) {
        return Duration.ofMillis(Math.round(duration.toMillis() * factor));
    }
}
