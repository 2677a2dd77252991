package eu.smartregions.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.Toolkit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A screen that is painted beats; one whose thread hangs does not, and is told.
@EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux has this protocol")
final class HeartBeatTest {
    private static final long PATIENCE_S = 60;

    @TempDir
    private Path folder;
    private NotifySocket socket;
    private KioskWindow window;
    private final CompletableFuture<String> stopped = new CompletableFuture<>();
    private final CountDownLatch hang = new CountDownLatch(1);

    @BeforeEach
    void listen() {
        socket = new NotifySocket(folder.resolve("notify"));
        window = Toolkit.ask(() -> KioskWindow.windowed(new StackPane(), 800, 600));
    }

    private void follow(Duration longestPause) {
        Map<String, String> variables = Map.of("NOTIFY_SOCKET", folder.resolve("notify").toString(), "WATCHDOG_USEC",
                "1000000");
        HeartBeat heart = new HeartBeat(new Supervisor(variables), FxThread::later, longestPause, stopped::complete);
        Toolkit.run(() -> window.show(() -> heart.follow(window)));
        heart.start();
    }

    @AfterEach
    void close() {
        hang.countDown();
        Toolkit.run(() -> window.scene().getWindow().hide());
        socket.close();
    }

    @Test
    void beatsWhileTheScreenIsPainted() throws Exception {
        follow(Duration.ofSeconds(PATIENCE_S));
        for (int beat = 0; beat < 4; beat++) {
            assertEquals("WATCHDOG=1", heard());
        }
        assertFalse(stopped.isDone());
    }

    @Test
    void fallsSilentAndTellsWhatTheThreadsDoWhenTheScreenStandsStill() throws Exception {
        follow(Duration.ofSeconds(3));
        FxThread.later(this::hangHere);
        String threads = stopped.get(PATIENCE_S, TimeUnit.SECONDS);
        assertTrue(threads.contains("hangHere"), threads);
        while (socket.next().isPresent()) {
            // What came before it hung.
        }
        Toolkit.pause(2_000);
        assertEquals(Optional.empty(), socket.next());
    }

    private void hangHere() {
        try {
            hang.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private String heard() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (System.nanoTime() < end) {
            Optional<String> next = socket.next();
            if (next.isPresent()) {
                return next.get();
            }
            Toolkit.pause(20);
        }
        throw new AssertionError("Nothing was heard");
    }
}
