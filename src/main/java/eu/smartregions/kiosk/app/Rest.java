package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.device.HeartBeat;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.device.Supervisor;
import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.screen.view.RestingScreen;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.theme.Appearance;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/// The resting screen while the session waits before it starts the kiosk again. It needs neither content nor settings
/// nor the data folder, so none of them can keep it from opening.
final class Rest {
    /// What the resting screen shows when the kiosk broke down again and again.
    static final String BROKE_DOWN = "K1";
    private static final System.Logger LOG = System.getLogger(Rest.class.getName());
    private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,4}");
    private static final Duration USUAL = Duration.ofMinutes(5);

    private final Supervisor supervisor;
    private final Duration length;

    /// @param environment the process's environment variables: `KIOSK_REST_SECONDS` says for how long
    Rest(Map<String, String> environment, Supervisor supervisor) {
        this.supervisor = supervisor;
        String seconds = environment.getOrDefault("KIOSK_REST_SECONDS", "");
        this.length = SECONDS.matcher(seconds).matches() ? Duration.ofSeconds(Integer.parseInt(seconds)) : USUAL;
    }

    /// Shows the screen and returns the exit code when the time is over, which begins when it is painted.
    ///
    /// @param toolkit the toolkit, which is starting
    int show(CompletableFuture<Void> toolkit) {
        CountDownLatch painted = new CountDownLatch(1);
        HeartBeat heart = new HeartBeat(supervisor, FxThread::later, HeartBeat.LONGEST_PAUSE, threads -> {
            LOG.log(System.Logger.Level.ERROR, "The resting screen stands still:\n" + threads);
            Runtime.getRuntime().halt(ExitCode.FAILED);
        });
        heart.start();
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            LOG.log(System.Logger.Level.ERROR, "The resting screen cannot be shown", failure);
            Runtime.getRuntime().halt(ExitCode.FAILED);
        });
        FxThread.after(toolkit, () -> {
            Appearance.load();
            KioskWindow window = KioskWindow.fullScreen(new RestingScreen(BROKE_DOWN));
            Appearance.apply(window.scene());
            window.show(() -> {
                supervisor.ready();
                supervisor.status("resting: the kiosk broke down and is started again");
                heart.follow(window);
                painted.countDown();
            });
        });
        try {
            painted.await();
            Thread.sleep(length);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
