package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.app.health.HealthFiles;
import eu.smartregions.kiosk.bundle.file.FileWatch;
import eu.smartregions.kiosk.bundle.install.BundleInstaller;
import eu.smartregions.kiosk.bundle.install.BundleShelf;
import eu.smartregions.kiosk.bundle.install.DropFolder;
import eu.smartregions.kiosk.bundle.install.InstalledSet;
import eu.smartregions.kiosk.bundle.install.Quarantine;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.device.Display;
import eu.smartregions.kiosk.device.HeadphoneSocket;
import eu.smartregions.kiosk.device.HeartBeat;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.device.LastTouch;
import eu.smartregions.kiosk.device.StaffGate;
import eu.smartregions.kiosk.device.Sticks;
import eu.smartregions.kiosk.device.Supervisor;
import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.launch.LaunchOptions;
import eu.smartregions.kiosk.launch.PlatformFolders;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.RunningFigures;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.visit.VisitPlace;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Introduces the rooms to one another and runs the kiosk until it is closed or told to stop.
public final class KioskApp {
    private static final System.Logger LOG = System.getLogger(KioskApp.class.getName());

    private final LaunchOptions options;
    private final StartStep step = StartStep.of(System.getenv());
    private final Supervisor supervisor;
    private final HeartBeat heart;
    private final Settings settings;
    private final List<String> settingsFaults;
    private final LastTouch touch = new LastTouch(InstantSource.system());
    private final FailureRate latestFailures = new FailureRate();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Optional<Preview> preview;
    private final Quarantine quarantine;
    private final Optional<FleetPush> sending;
    private final BundleInstaller installer;
    private final FileWatch<Optional<String>> sets;
    /// Set on the FX thread, read by those that install, watch the trust list or stop the kiosk.
    private volatile @Nullable KioskShell showing;
    private StaffActions.@Nullable Means means;
    private @Nullable KioskWindow window;
    /// Whether the first screen was painted.
    private volatile boolean ready;

    /// @param options how it is to run
    /// @param found   how it is set up, and what of that staff have to mend
    KioskApp(LaunchOptions options, FoundSettings found) {
        this.options = options;
        this.supervisor = new Supervisor(System.getenv());
        this.heart = new HeartBeat(supervisor, FxThread::later, HeartBeat.LONGEST_PAUSE, KioskApp::standsStill);
        this.settings = found.settings();
        this.settingsFaults = Stream.concat(step.remark().stream(), found.faults().stream()).toList();
        this.preview = previewed(options)
                .map(folder -> new Preview(folder, options.with().orElseGet(PlatformFolders::bundledContent)));
        this.sending = settings.sending().map(to -> new FleetPush(to, options.data(), Clock.systemDefaultZone()));
        this.quarantine = new Quarantine(options.data());
        this.installer = InstallerSetup.installer(options.data(), settings);
        this.sets = new FileWatch<>(installer.shelf().list(),
                () -> installer.shelf().active().map(InstalledSet::contentId),
                this::offerInstalled);
    }

    /// Runs the kiosk on the display of this machine.
    ///
    /// @param toolkit the toolkit, which is starting
    /// @return the exit code
    public static int run(LaunchOptions options, CompletableFuture<Void> toolkit, PrintStream err) {
        try {
            return StartStep.of(System.getenv()) == StartStep.REST
                    ? new Rest(System.getenv(), new Supervisor(System.getenv())).show(toolkit)
                    : open(options, toolkit, err);
        } catch (UnsupportedOperationException e) {
            err.println(new Display(System.getenv()).fault());
            return ExitCode.FAILED;
        }
    }

    private static int open(LaunchOptions options, CompletableFuture<Void> toolkit, PrintStream err) {
        try (DataHold hold = DataHold.take(options.data()).orElse(null)) {
            if (hold == null) {
                err.println("Another kiosk already uses " + options.data()
                        + "; stop it first, or give another --data folder.");
                return ExitCode.IN_USE;
            }
            FoundSettings found = InstallerSetup.settings(options.data(), options.config());
            hold.keepTrying();
            new KioskApp(options, new FoundSettings(found.settings(),
                    Stream.concat(hold.fault().stream(), found.faults().stream()).toList())).show(toolkit);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data folder " + options.data() + " cannot be used: " + e.getMessage(), e);
        }
    }

    /// Opens the kiosk in a data folder whose lock the caller holds, on a toolkit that runs already; for what plays its
    /// visitors.
    ///
    /// @throws IOException if the data folder cannot be used
    public static KioskApp opened(LaunchOptions options) throws IOException {
        KioskApp app = new KioskApp(options, InstallerSetup.settings(options.data(), options.config()));
        CompletableFuture<StartContent> content = app.content();
        FxThread.later(() -> app.open(content));
        return app;
    }

    /// Returns the exhibition on the screen, once there is one.
    public Optional<ExhibitionSession> exhibiting() {
        return shell().flatMap(KioskShell::exhibiting);
    }

    /// The first screen needs no content, which is read while the toolkit starts and however long it takes.
    private CompletableFuture<StartContent> content() {
        return CompletableFuture.supplyAsync(this::first);
    }

    private void show(CompletableFuture<Void> toolkit) {
        CompletableFuture<StartContent> content = content();
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> failed(failure));
        heart.start();
        FxThread.after(toolkit, () -> {
            Appearance.load();
            open(content);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Returns the content to begin with. Not on the FX thread.
    StartContent first() {
        watchForCrashes();
        sets.look();
        Path usual = PlatformFolders.bundledContent();
        return preview.map(Preview::first).orElseGet(() -> step.without(StartStep.CONTENT)
                ? StartContent.before(usual, installer.shelf())
                : StartContent.find(options.givenContent(), usual, installer.shelf()));
    }

    private static StartContent unread(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "The content could not be read", failure);
        return StartContent.none();
    }

    private void watchForCrashes() {
        try {
            quarantine.watch(StartStep.failedBefore(System.getenv()));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Who breaks the kiosk down cannot be written down: " + e.getMessage());
        }
    }

    /// Opens the window, and shows in it what was read as soon as it is; where the reading fails, the resting screen.
    /// On the FX thread.
    void open(CompletableFuture<StartContent> content) {
        VisitPlace place = new VisitPlace(options.data(), step.without(StartStep.DATABASE));
        KioskShell opened = new KioskShell(settings, place, new KioskShell.Stage(this::window,
                shown -> preview.map(frame -> frame.frame(shown)).orElse(shown),
                here -> new StaffActions(means(), here, new FoundSettings(settings, settingsFaults)),
                quarantine::shows));
        showing = opened;
        opened.show(() -> {
            ready = true;
            supervisor.ready();
            supervisor.status("open, the exhibition is being read");
            shown().ifPresent(heart::follow);
            content.exceptionally(KioskApp::unread).thenAccept(found -> FxThread.later(() -> begin(opened, found)));
        });
    }

    private void begin(KioskShell opened, StartContent content) {
        Path data = options.data();
        opened.begin(content);
        supervisor.status(content.accepted().map(shown -> "the exhibition " + shown.contentId() + " is on the screen")
                .orElse("resting, staff code " + content.staffCode()));
        content.keep();
        new HeadphoneSocket().listen(plugged -> FxThread.later(
                () -> exhibiting().ifPresent(shown -> shown.view().headphones(plugged))));
        preview.ifPresentOrElse(shown -> shown.watch(opened::replace), () -> {
            sets.watch("sets");
            new DropFolder(data, installer, Clock.systemDefaultZone()).watch();
        });
        sending.filter(_ -> preview.isEmpty()).ifPresent(FleetPush::start);
        new FileWatch<>(data.resolve("trust.txt"), this::withheld, this::withdraw).watch("trust");
        new HealthFiles(data, new VitalSigns(options.data(), new FoundSettings(settings, settingsFaults), heart, touch,
                this::shell)).keep();
        exhibiting().filter(_ -> preview.isEmpty()).ifPresent(shown -> new FirstPages(shown.exhibition(), settings,
                opened.size(), () -> exhibiting().filter(ExhibitionSession::unattended).isPresent()).start());
    }

    /// Shows what was installed, whether by the inbox, by staff or by a command beside this kiosk.
    private void offerInstalled() {
        StartContent installed = StartContent.installed(installer.shelf());
        FxThread.later(() -> shell().ifPresent(opened -> opened.offer(installed)));
    }

    private Optional<KioskShell> shell() {
        return Optional.ofNullable(showing);
    }

    private Set<Subject> withheld() {
        return installer.shelf().active().map(set -> installer.shelf().withheld(set).why().keySet()).orElse(Set.of());
    }

    /// Takes from the screen what must not be shown any more, or brings back what may be again. Not on the FX thread.
    private void withdraw() {
        BundleShelf shelf = installer.shelf();
        if (options.givenContent().isEmpty() && shelf.active().isPresent()) {
            StartContent left = StartContent.installed(shelf);
            FxThread.later(() -> shell().ifPresent(opened -> opened.withdraw(left)));
        }
    }

    /// Made when staff come first, and kept: the gate remembers wrong tries, and what was counted is not counted again.
    private StaffActions.Means means() {
        StaffActions.Means made = means;
        if (made == null) {
            Path data = options.data();
            made = new StaffActions.Means(new StaffGate(data, System::nanoTime), installer,
                    new Sticks(settings.sticks()), data, new RunningFigures(data, Selection.VISITORS),
                    () -> sending.map(FleetPush::sign));
            means = made;
        }
        return made;
    }

    /// The folder that somebody is writing content in: one that was given to be shown in a plain window.
    private static Optional<Path> previewed(LaunchOptions options) {
        return options.givenContent().filter(Files::isDirectory).filter(_ -> options.windowed().isPresent());
    }

    private KioskWindow window(Parent root) {
        KioskWindow made = options.windowed()
                .map(size -> KioskWindow.windowed(root, size.width(), size.height()))
                .orElseGet(() -> KioskWindow.fullScreen(root));
        Appearance.apply(made.scene());
        touch.watch(made.scene());
        made.onClosed(closed::countDown);
        window = made;
        return made;
    }

    /// A failure that nobody expected: logged, and the visitor is back in the attract loop. Before the first screen,
    /// and where failures do not stop or the program itself is broken, the process ends, so that its supervisor starts
    /// a fresh one.
    void failed(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, ready ? "Something unexpected went wrong" : "The screen cannot be opened",
                failure);
        boolean held = broke();
        if (!ready || latestFailures.tooMany() || failure instanceof Error) {
            Runtime.getRuntime().halt(ExitCode.FAILED);
        }
        exhibiting().ifPresent(shown -> FxThread.later(shown::startOver));
        if (held) {
            Thread.ofPlatform().daemon().name("withdrawal").start(this::withdraw);
        }
    }

    /// Ends the process, whose screen nobody can use any more.
    private static void standsStill(String threads) {
        LOG.log(System.Logger.Level.ERROR, "The screen stands still; the kiosk ends, to be started again. What its "
                + "threads do:\n" + threads);
        Runtime.getRuntime().halt(ExitCode.FAILED);
    }

    private Optional<KioskWindow> shown() {
        return Optional.ofNullable(window);
    }

    /// Counts the failure against who is on the screen; whether that one must not be shown any more.
    private boolean broke() {
        try {
            return quarantine.broke();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Who was on the screen could not be written down: " + e.getMessage());
            return false;
        }
    }

    /// Ends in the reverse order of birth, also when the process is told to stop.
    public void stop() {
        supervisor.stopping();
        quarantine.shows(Optional.empty());
        sending.ifPresent(FleetPush::stop);
        shell().ifPresent(KioskShell::close);
        closed.countDown();
    }
}
