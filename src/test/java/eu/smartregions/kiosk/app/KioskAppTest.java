package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.install.Installation;
import eu.smartregions.kiosk.launch.LaunchOptions;
import eu.smartregions.kiosk.launch.ScreenSize;
import eu.smartregions.kiosk.screen.view.RestingScreen;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.visit.DataLock;
import eu.smartregions.kiosk.visit.Visits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A kiosk in which something breaks goes on, without the exhibitor who breaks it twice.
final class KioskAppTest {
    @TempDir
    private Path folder;
    private Path data;
    private DataLock lock;
    private KioskApp kiosk;
    private Scene scene;
    private Finger finger;

    @BeforeEach
    void open() throws Exception {
        data = folder.resolve("data");
        lock = DataLock.tryAcquire(data).orElseThrow();
        SmallContent small = new SmallContent(folder);
        assertInstanceOf(Installation.Installed.class,
                InstallerSetup.installer(data).install(List.of(small.exhibition("be-one", "First"),
                        small.region("be-two", "Second")), _ -> {}));
        kiosk = new KioskApp(options(), new FoundSettings(Settings.USUAL, List.of()));
        StartContent content = kiosk.first();
        Toolkit.run(() -> {
            List<Window> before = List.copyOf(Window.getWindows());
            kiosk.open(CompletableFuture.completedFuture(content));
            scene = Window.getWindows().stream().filter(window -> !before.contains(window)).findFirst().orElseThrow()
                    .getScene();
        });
        finger = new Finger(scene);
        Finger.await("the exhibition", () -> scene.getRoot().lookup(".attract-slide") != null);
    }

    private LaunchOptions options() {
        return new LaunchOptions(Optional.empty(), Optional.of(data), Optional.of(new ScreenSize(1280, 800)),
                Optional.empty(), Optional.empty());
    }

    @AfterEach
    void close() throws Exception {
        kiosk.stop();
        lock.close();
        Toolkit.run(() -> scene.getWindow().hide());
    }

    @Test
    void whoBreaksItTwiceIsNotShownAnyMore() throws Exception {
        breaksAtThePageOf("First");
        assertEquals(List.of("1 region be-one"), Files.readAllLines(data.resolve("quarantine.txt")));
        breaksAtThePageOf("First");
        assertEquals(List.of("2 region be-one"), Files.readAllLines(data.resolve("quarantine.txt")));
        finger.tap("Touch to explore");
        finger.tap("Home");
        finger.tap("Energy");
        awaitTarget("First", false);
        assertTrue(finger.find("Second").isPresent());
    }

    @Test
    void saysHowItIsInItsDataFolder() throws Exception {
        Finger.await("the first word of its health", () -> Files.exists(data.resolve("kiosk.prom")));
        String said = Files.readString(data.resolve("health.json"));
        assertTrue(said.contains("\"state\": \"open\""), said);
        assertTrue(said.contains("\"lastPainted\""), said);
    }

    @Test
    void aBreakdownOnAPageThatIsNobodysOwnBlamesNobody() throws Exception {
        finger.tap("Touch to explore");
        finger.tap("Home");
        kiosk.failed(new IllegalStateException("This page is broken."));
        Finger.await("the attract loop", () -> scene.getRoot().lookup(".attract-slide") != null);
        assertTrue(Files.notExists(data.resolve("quarantine.txt")));
        assertEquals(List.of("staff"), Visits.endings(data));
    }

    @Test
    void whatACommandInstallsBesideItIsShownWhenNobodyIsHere() throws Exception {
        finger.tap("Touch to explore");
        finger.tap("Home");
        Parent before = scene.getRoot();
        assertInstanceOf(Installation.Installed.class, InstallerSetup.installer(data).install(
                List.of(new SmallContent(folder).region("be-three", "Third")), _ -> {}));
        Finger.rest();
        assertEquals(before, scene.getRoot(), "a visitor never sees content change");
        kiosk.failed(new IllegalStateException("The visitor goes."));
        Finger.await("the new set", () -> scene.getRoot() != before);
        finger.tap("Touch to explore");
        finger.tap("Home");
        finger.tap("Energy");
        awaitTarget("Third", true);
    }

    @Test
    void contentThatCannotBeReadLeavesTheScreenAtRest() {
        Scene another = Toolkit.ask(() -> {
            List<Window> before = List.copyOf(Window.getWindows());
            new KioskApp(options(), new FoundSettings(Settings.USUAL, List.of()))
                    .open(CompletableFuture.failedFuture(new IllegalStateException("The disk is gone.")));
            return Window.getWindows().stream().filter(window -> !before.contains(window)).findFirst().orElseThrow()
                    .getScene();
        });
        Finger.await("the resting screen", () -> another.getRoot() instanceof RestingScreen);
        Toolkit.run(() -> another.getWindow().hide());
    }

    /// A visitor reads a page when something fails; then the attract loop runs.
    private void breaksAtThePageOf(String name) {
        finger.tap("Touch to explore");
        finger.tap("Home");
        finger.tap("Energy");
        finger.tap(name);
        assertTrue(scene.getRoot().lookup(".attract-slide") == null);
        kiosk.failed(new IllegalStateException("This page is broken."));
        Finger.await("the attract loop", () -> scene.getRoot().lookup(".attract-slide") != null);
    }

    /// Waits until something to touch is called so, or nothing is any more.
    private void awaitTarget(String name, boolean there) {
        for (int i = 0; i < 100 && finger.find(name).isPresent() != there; i++) {
            Finger.rest();
        }
        assertEquals(there, finger.find(name).isPresent(), name);
    }
}
