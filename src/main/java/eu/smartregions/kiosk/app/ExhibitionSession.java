package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.app.staff.NoticeFile;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.Venue;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.device.IdleWatch;
import eu.smartregions.kiosk.device.Voice;
import eu.smartregions.kiosk.launch.ProgramVersion;
import eu.smartregions.kiosk.screen.NavigationListener;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.screen.speech.Earcon;
import eu.smartregions.kiosk.screen.speech.Manner;
import eu.smartregions.kiosk.screen.speech.Speech;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.visit.EndReason;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.UptimeState;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitPlace;
import eu.smartregions.kiosk.visit.VisitTerms;
import eu.smartregions.kiosk.visit.VisitTracker;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// An exhibition being shown and its visits being counted. Screens know nothing of statistics: what they report to the
/// navigator is passed on to the tracker here.
public final class ExhibitionSession implements NavigationListener, IdleWatch.Reaction {
    private static final System.Logger LOG = System.getLogger(ExhibitionSession.class.getName());
    private static final Duration LONGEST_END = Duration.ofSeconds(1);
    /// If the kiosk ends while a page has stood for longer, as by a power cut, the page is not the cause.
    private static final Duration PAGE_STANDS = Duration.ofSeconds(5);

    private Settings settings;
    private final Exhibition exhibition;
    private final LanguageChoice language;
    private final Navigator navigator = new Navigator();
    private final ExhibitionView view;
    private final Optional<Voice> voice = Voice.find(System.getenv().getOrDefault("PATH", ""));
    private final Supplier<VisitLog> opening;
    private final String contentId;
    private volatile @Nullable VisitLog log;
    private final VisitTracker tracker;
    private @Nullable IdleWatch idle;
    private Runnable unattended = () -> {};
    private Consumer<Optional<Subject>> onScreen = _ -> {};
    private boolean left;
    private UptimeState house = UptimeState.OPEN;
    private final PauseTransition standing = new PauseTransition(javafx.util.Duration.millis(PAGE_STANDS.toMillis()));

    /// Makes the first session of a run.
    ///
    /// @param data the data folder, whose lock the caller holds
    public ExhibitionSession(Reading.Accepted content, Settings settings, Path data) {
        this(content, settings, new VisitPlace(data, false), CompletableFuture.completedStage(null));
    }

    /// Makes a session that follows another.
    ///
    /// @param place where its visits are counted; the caller holds the folder's lock
    /// @param free  completes when the session before has written all its visits; those of this one wait until then
    ExhibitionSession(Reading.Accepted content, Settings settings, VisitPlace place, CompletionStage<?> free) {
        this.settings = settings;
        exhibition = content.exhibition();
        contentId = content.contentId();
        language = new LanguageChoice(settings.language());
        opening = () -> VisitLog.open(place,
                SubjectNames.of(content.exhibition(), content.contentId())
                        .at(new SubjectNames.Kiosk(settings.name(), ProgramVersion.text())),
                _ -> {}, free);
        SecureRandom ids = new SecureRandom();
        tracker = new VisitTracker(new VisitTerms(VisitKind.VISITOR, content.contentId(), settings.quiet()),
                Clock.system(exhibition.event().venue().zone()), System::nanoTime, ids::nextLong,
                event -> log().record(event));
        standing.setOnFinished(_ -> onScreen.accept(Optional.empty()));
        navigator.join(this);
        view = new ExhibitionView(content.exhibition(), language, navigator,
                new ExhibitionView.Setup(settings.mounting(), new Random(), InstantSource.system(),
                        voice.map(ExhibitionSession::speech), settings.idle().keys()));
        view.announce(new NoticeFile(place.folder()).read(contentId));
        language.property().addListener((_, _, chosen) -> tracker.language(chosen));
        tracker.language(language.get());
        tracker.opened(navigator.here(), Navigation.KIOSK);
    }

    /// Returns the node to put into the window.
    public ExhibitionView view() {
        return view;
    }

    /// Returns the place where the visitor is; on the FX thread.
    public Place place() {
        return navigator.here();
    }

    /// Waits for visitors as these settings say from now on; on the FX thread.
    public void waitAs(Settings newSettings) {
        settings = newSettings;
    }

    /// Watches the scene that the view is in for visitors who have left.
    public void watch(Scene scene) {
        idle = new IdleWatch(scene, () -> IdlePolicy.of(settings, view.words(), busy(), view.access()), this);
    }

    /// Whether the visitor may be typing, or holding a phone up to a code.
    private boolean busy() {
        return view.sheetOpen() || navigator.here() instanceof Place.Saved || navigator.here() instanceof Place.Search;
    }

    /// Returns what is shown.
    public Exhibition exhibition() {
        return exhibition;
    }

    /// Returns the venue of the conference.
    public Venue venue() {
        return exhibition.event().venue();
    }

    /// Opens the database, unless it is open already or other content is shown by now; on the FX thread.
    void openLog() {
        if (!left) {
            log();
        }
    }

    /// Returns the log of visits. The database opens once the first screen shows, or with the first event before. On
    /// the FX thread; returns at once.
    public VisitLog log() {
        VisitLog opened = log;
        if (opened == null) {
            opened = opening.get();
            opened.uptime(house);
            log = opened;
        }
        return opened;
    }

    /// Returns the log of visits, if it was opened; any thread.
    Optional<VisitLog> openedLog() {
        return Optional.ofNullable(log);
    }

    /// Returns the name of the content on show; any thread.
    String contentId() {
        return contentId;
    }

    /// Whether nobody is here: the attract loop runs.
    boolean unattended() {
        return navigator.here() instanceof Place.Attract;
    }

    /// Opens Home for a visitor who touched the screen before there was something to show.
    void enter() {
        tracker.touched();
        navigator.enter(new Place.Home());
    }

    /// Does something each time a visit has ended.
    void whenUnattended(Runnable action) {
        unattended = action;
    }

    /// Reports, now and after each change of place, whose page is on the screen: empty if it is nobody's own, or has
    /// stood for a while.
    void whenOnScreen(Consumer<Optional<Subject>> told) {
        onScreen = told;
        told.accept(exhibitor(place().subject()));
    }

    private Optional<Subject> exhibitor(Subject about) {
        return switch (about.kind()) {
            case REGION, ORGANISATION -> Optional.of(about);
            case STORY -> exhibition.regions().stream().filter(region -> region.showcase().stories().stream()
                    .anyMatch(story -> story.id().equals(about.id()))).findFirst()
                    .map(region -> Subject.of(region.id()));
            case AREA, THEME, COUNTRY, LANGUAGE, EVENT, SESSION, PUBLICATION, INSTRUMENT, PARTNERSHIP, SCREEN, NONE,
                    OCCASION, LOOK, KIOSK ->
                Optional.empty();
        };
    }

    /// Shows the place where a visitor of another session is, in the same language; if that place is gone, the last
    /// one before it that exists.
    void resume(ExhibitionSession before) {
        language.choose(before.language.get());
        if (!before.unattended()) {
            navigator.resume(before.navigator, place -> place.existsIn(exhibition));
            view.access(before.view.access());
        }
    }

    /// Gives the screen up to other content; on the FX thread. A visitor who is still here, because some content had
    /// to be withdrawn, begins another visit.
    void leave() {
        leave(EndReason.STAFF);
    }

    private void leave(EndReason reason) {
        navigator.leave();
        tracker.ended(reason);
        left = true;
        if (idle != null) {
            idle.close();
        }
        standing.stop();
        view.end();
    }

    /// Writes what is waiting; after [#leave], not on the FX thread.
    void finish() {
        if (log != null) {
            log.close();
        }
        voice.ifPresent(Voice::close);
    }

    /// Leaves the screen and writes what is waiting; not on the FX thread.
    public void close() {
        CountDownLatch left = new CountDownLatch(1);
        FxThread.later(() -> {
            leave(EndReason.POWER);
            left.countDown();
        });
        try {
            if (!left.await(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "The screen did not answer; the visit under way ends at its "
                        + "last event.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        finish();
    }

    private static Voice.Sound sound(Earcon earcon) {
        return new Voice.Sound(earcon.name(), earcon.tones().stream()
                .map(tone -> new Voice.Pitch(tone.hertz(), tone.millis() / 1_000.0)).toList());
    }

    private static Speech speech(Voice voice) {
        return new Speech() {
            @Override
            public void say(List<Wording> texts, Manner manner, Optional<Earcon> earcon) {
                voice.say(texts.stream().map(text -> new Voice.Passage(text.text(), text.language().code())).toList(),
                        new Voice.Tone(manner.wordsAMinute(), manner.volume()), earcon.map(ExhibitionSession::sound));
            }

            @Override
            public void hush() {
                voice.hush();
            }
        };
    }

    @Override
    public void arrived(Place place, Navigation how, double offset) {
        onScreen.accept(exhibitor(place.subject()));
        standing.playFromStart();
        tracker.opened(place, how);
        if (idle != null && place instanceof Place.Attract) {
            idle.stop();
        } else if (idle != null) {
            idle.start();
        }
    }

    @Override
    public void refined(Place place) {
        tracker.opened(place, Navigation.TAP);
    }

    @Override
    public void chose(Subject subject) {
        tracker.chose(subject);
    }

    @Override
    public void saved(Subject subject) {
        tracker.collected(subject);
    }

    @Override
    public void unsaved(Subject subject) {
        tracker.uncollected(subject);
    }

    @Override
    public void doesNotCount() {
        tracker.forgotten();
    }

    @Override
    public void searched(Optional<Subject> found) {
        tracker.searched(found);
    }

    @Override
    public void tookAway(Subject subject) {
        tracker.qrShown(subject);
    }

    @Override
    public void answered(Opinion opinion) {
        tracker.answered(opinion);
    }

    @Override
    public void touched() {
        // Who touches a resting screen visits nothing.
        if (house == UptimeState.OPEN) {
            tracker.touched();
        }
    }

    @Override
    public void warn(int seconds) {
        tracker.warned();
        view.warn(seconds, this::stay, () -> end(EndReason.HOME));
    }

    @Override
    public boolean listening() {
        return voice.filter(Voice::speaking).isPresent();
    }

    @Override
    public void reset() {
        end(EndReason.IDLE);
    }

    /// Staff took the kiosk over; on the FX thread.
    void staffCame() {
        tracker.staffReached();
        navigator.leave();
        tracker.staffCame();
        navigator.reset();
        log().uptime(UptimeState.STAFF);
    }

    /// Staff gave the kiosk back; on the FX thread.
    void staffLeft() {
        tracker.staffLeft();
        log().uptime(house);
    }

    /// The exhibition is open or closed from now on, where staff are not here; on the FX thread.
    void house(UptimeState now) {
        house = now;
        openedLog().ifPresent(opened -> opened.uptime(now));
    }

    /// Ends the visit after a failure.
    void startOver() {
        end(EndReason.STAFF);
    }

    private void stay() {
        tracker.stayed();
        view.closeLayer();
        if (idle != null) {
            idle.start();
        }
    }

    private void end(EndReason reason) {
        navigator.leave();
        tracker.ended(reason);
        navigator.reset();
        unattended.run();
    }
}
