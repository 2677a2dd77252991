package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.bundle.file.Poller;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.device.IdleWatch;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.device.StaffDoor;
import eu.smartregions.kiosk.launch.ScreenSize;
import eu.smartregions.kiosk.screen.OpeningScreen;
import eu.smartregions.kiosk.screen.staff.CleaningView;
import eu.smartregions.kiosk.screen.staff.StaffDesk;
import eu.smartregions.kiosk.screen.staff.StaffView;
import eu.smartregions.kiosk.screen.staff.TouchGridView;
import eu.smartregions.kiosk.screen.view.ClosedScreen;
import eu.smartregions.kiosk.screen.view.RestingScreen;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.visit.UptimeState;
import eu.smartregions.kiosk.visit.VisitPlace;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.jspecify.annotations.Nullable;

/// Decides what the window shows: the opening screen until there is content, then the exhibition, the resting screen
/// or the staff's area. Content is exchanged only while nobody is here, so no visitor ever sees it change. On the FX
/// thread.
public final class KioskShell {
    private static final System.Logger LOG = System.getLogger(KioskShell.class.getName());
    private static final Duration LONGEST_EXCHANGE = Duration.ofSeconds(10);
    private static final Duration STAFF_QUIET = Duration.ofMinutes(2);
    private static final Duration STAFF_BUSY = Duration.ofHours(2);
    /// A visitor who found the pad by chance does not have it in the way for long.
    private static final Duration PIN_QUIET = Duration.ofSeconds(20);
    private static final Duration CLEANING = Duration.ofMinutes(1);
    private static final Duration HOURS_LOOK = Duration.ofSeconds(5);

    private final Settings settings;
    private final VisitPlace place;
    private final KioskWindow window;
    private final Stage stage;
    private final OpeningScreen opening;
    /// Exchanges run one after another: a database is opened after the one before it has been closed.
    private final ExecutorService exchanges = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("exchange").factory());
    /// Set on the FX thread only; other threads read it.
    private volatile @Nullable ExhibitionSession exhibiting;
    private @Nullable StartContent waiting;
    private volatile @Nullable IdleWatch staff;
    private volatile boolean begun;
    /// Whether the screen rests, as it is outside the opening hours.
    private volatile boolean closed;

    /// The surroundings of an exhibition.
    ///
    /// @param window makes the window for what is shown first
    /// @param frame  what is put around everything that is shown
    /// @param desk   what staff can do, made when they come
    /// @param owner  told who exhibits what is on the screen
    public record Stage(Function<Parent, KioskWindow> window, UnaryOperator<Parent> frame,
            Function<KioskShell, StaffDesk> desk,
            Consumer<Optional<Subject>> owner) {
    }

    /// Opens the window with the opening screen in it.
    ///
    /// @param data the data folder, whose lock the caller holds
    public KioskShell(Settings settings, Path data, Stage stage) {
        this(settings, new VisitPlace(data, false), stage);
    }

    /// Opens the window with the opening screen in it.
    ///
    /// @param place where visits are counted; the caller holds the folder's lock
    KioskShell(Settings settings, VisitPlace place, Stage stage) {
        this.settings = settings;
        this.place = place;
        this.stage = stage;
        opening = new OpeningScreen(settings.language(), settings.diagonalInches());
        window = stage.window().apply(framed(opening));
    }

    /// Shows the window and calls `ready` when it can be touched.
    public void show(Runnable ready) {
        window.show(ready);
    }

    /// Shows the first content, and what the visitor touched meanwhile; the resting screen if there is nothing to
    /// show. The database is opened after that.
    public void begin(StartContent content) {
        waiting = content;
        exchangeNow();
        begun = true;
        exhibiting().filter(_ -> opening.touched() && !closed).ifPresent(ExhibitionSession::enter);
        new StaffDoor(window.scene(), this::staffComes);
        if (!settings.hours().rules().isEmpty()) {
            Poller.keep("hours", HOURS_LOOK, () -> FxThread.later(() -> keepHours(Instant.now())));
        }
    }

    /// Returns the exhibition on show, if there is one; any thread.
    public Optional<ExhibitionSession> exhibiting() {
        return Optional.ofNullable(exhibiting);
    }

    /// Closes the exhibition if a moment is outside the opening hours, or opens it; later if somebody is here.
    void keepHours(Instant moment) {
        boolean open = exhibiting().map(shown -> openAt(shown, moment)).orElse(true);
        if (open == closed && nobodyIsHere()) {
            closed = !open;
            exhibiting().ifPresent(shown -> shown.house(house()));
            window.show(framed(root(StartContent.PROBLEMS)));
        }
    }

    private boolean openAt(ExhibitionSession shown, Instant moment) {
        return settings.hours().openAt(atVenue(shown, moment));
    }

    private static LocalDateTime atVenue(ExhibitionSession shown, Instant moment) {
        return LocalDateTime.ofInstant(moment, shown.venue().zone());
    }

    private UptimeState house() {
        return closed ? UptimeState.CLOSED : UptimeState.OPEN;
    }

    /// Returns a word for what is on the screen: `opening`, `open`, `staff`, `closed` or `resting`; any thread.
    String state() {
        if (staff != null) {
            return "staff";
        }
        return !begun ? "opening" : exhibiting == null ? "resting" : closed ? "closed" : "open";
    }

    /// Shows other content as soon as nobody is here. Content that cannot be shown changes nothing.
    public void offer(StartContent content) {
        if (content.accepted().isPresent()) {
            waiting = content;
            exchange();
        }
    }

    /// Shows other content at once, at the place where the viewer is; for authors.
    void replace(StartContent content) {
        Optional<ExhibitionSession> before = exhibiting();
        waiting = content;
        exchangeNow();
        before.ifPresent(old -> exhibiting().ifPresent(fresh -> fresh.resume(old)));
    }

    /// Shows other content at once, because some of what is shown must not be shown any more. While staff are here,
    /// the change waits until they leave.
    public void withdraw(StartContent content) {
        if (staff != null) {
            waiting = content;
        } else {
            replace(content);
        }
    }

    /// Shows the exhibition again: staff have gone, visitors may come.
    public void staffLeaves() {
        if (staff != null) {
            staff.close();
            staff = null;
        }
        exhibiting().ifPresent(shown -> {
            shown.staffLeft();
            window.show(framed(seen(shown)));
        });
        exchange();
        if (exhibiting == null) {
            window.show(framed(root(StartContent.PROBLEMS)));
        }
    }

    /// Lets touches do nothing while staff clean the screen, then shows the exhibition again. Staff are here all the
    /// time, so nothing is counted.
    void clean() {
        Scene scene = window.scene();
        EventHandler<InputEvent> dead = Event::consume;
        scene.addEventFilter(InputEvent.ANY, dead);
        window.show(framed(new CleaningView(settings.diagonalInches(), CLEANING, () -> {
            scene.removeEventFilter(InputEvent.ANY, dead);
            staffLeaves();
        })));
    }

    /// Shows crosses for a finger to touch.
    ///
    /// @param desk told of the touches
    void tryTouch(StaffDesk desk) {
        window.show(framed(new TouchGridView(settings.diagonalInches(), desk)));
    }

    /// Returns the size of what is shown, in pixels; on the FX thread.
    ScreenSize size() {
        return new ScreenSize((int) window.scene().getWidth(), (int) window.scene().getHeight());
    }

    /// Leaves the screen and writes what is waiting, also of the content before; not on the FX thread.
    public void close() {
        exhibiting().ifPresent(ExhibitionSession::close);
        try {
            exchanges.submit(() -> {}).get(LONGEST_EXCHANGE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(System.Logger.Level.WARNING, "Visits of the content before may not be written", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Parent root(String staffCode) {
        return exhibiting().map(this::seen).orElseGet(() -> new RestingScreen(staffCode));
    }

    private Parent seen(ExhibitionSession shown) {
        return closed
                ? new ClosedScreen(settings.language(), () -> atVenue(shown, Instant.now()),
                        settings.hours()::nextAfter)
                : shown.view();
    }

    private void staffComes() {
        if (staff != null) {
            return;
        }
        StaffDesk desk = stage.desk().apply(this);
        // A visitor who rests a hand in the corner is not told about PINs that nobody has set.
        if (exhibiting != null && !desk.hasPin()) {
            return;
        }
        exhibiting().ifPresent(ExhibitionSession::staffCame);
        StaffView view = new StaffView(desk, settings.diagonalInches());
        window.show(framed(view));
        IdleWatch watch = new IdleWatch(window.scene(), () -> new IdleWatch.Patience(
                !view.entered() ? PIN_QUIET : desk.busy() ? STAFF_BUSY : STAFF_QUIET, Duration.ZERO),
                new StaffIdle(desk));
        watch.start();
        staff = watch;
    }

    private Parent framed(Parent shown) {
        return stage.frame().apply(shown);
    }

    private void follow(ExhibitionSession shown) {
        shown.watch(window.scene());
        shown.whenUnattended(this::exchange);
        shown.whenOnScreen(stage.owner());
    }

    private void exchange() {
        if (nobodyIsHere()) {
            exchangeNow();
        }
    }

    private boolean nobodyIsHere() {
        return staff == null && exhibiting().map(ExhibitionSession::unattended).orElse(true);
    }

    private void exchangeNow() {
        StartContent content = waiting;
        if (content == null) {
            return;
        }
        Optional<ExhibitionSession> old = exhibiting();
        CompletableFuture<Void> free = new CompletableFuture<>();
        Optional<ExhibitionSession> fresh = content.accepted()
                .map(accepted -> new ExhibitionSession(accepted, settings, place, free));
        exhibiting = fresh.orElse(null);
        waiting = null;
        if (!begun) {
            // A kiosk that starts at night does not light up first.
            closed = fresh.filter(shown -> !openAt(shown, Instant.now())).isPresent();
        }
        fresh.ifPresent(shown -> shown.house(house()));
        old.ifPresent(ExhibitionSession::leave);
        window.show(framed(root(content.staffCode())));
        fresh.ifPresent(this::follow);
        exchanges.execute(() -> {
            try {
                old.ifPresent(ExhibitionSession::finish);
            } finally {
                free.complete(null);
            }
            fresh.ifPresent(shown -> FxThread.later(shown::openLog));
        });
    }

    /// Closes the staff's area after two minutes without a touch.
    private record StaffIdle(StaffDesk desk) implements IdleWatch.Reaction {
        @Override
        public void touched() {
            // The quiet time begins anew, which the watch sees to by itself.
        }

        @Override
        public void warn(int seconds) {
            // Staff know where they are; the area closes without a question.
        }

        @Override
        public void reset() {
            desk.leave();
        }
    }
}
