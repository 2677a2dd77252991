package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.BundleReader;
import eu.smartregions.kiosk.bundle.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Language;
import eu.smartregions.kiosk.content.Place;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.screen.ExhibitionView;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.ui.Appearance;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.LanguageChoice;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How long a visitor waits for a page and for another language, what ten thousand pages leave behind in memory, and what the
/// attract loop costs; on the software pipeline at 1920x1080, without a display. The yardstick is a column of thirty labels.
public final class ScreenBench {
    private static final int ROUNDS = 3;
    private static final int MANY = 10_000;
    private static final Duration IDLE = Duration.ofSeconds(40);

    private ScreenBench() {
    }

    /// @param words how many pages the memory is watched over; ten thousand if nothing is said
    public static void main(String[] words) throws InterruptedException {
        Reading.Accepted content = (Reading.Accepted) BundleReader.read(Path.of("kiosk-content"));
        HeadlessDisplay.choose();
        FxThread.start(Appearance::load);
        LanguageChoice language = new LanguageChoice(Language.EN);
        Navigator navigator = new Navigator();
        KioskWindow window = FxThread.ask(() -> open(content.exhibition(), language, navigator));
        Scene scene = window.scene();
        List<Place> places = EveryPlace.places(content.exhibition());
        walk(scene, navigator, places);
        long[] pages = new long[places.size() * ROUNDS];
        for (int i = 0; i < pages.length; i++) {
            Place place = places.get(i % places.size());
            pages[i] = untilPainted(scene, () -> navigator.go(place));
        }
        report("a page, touch to painted", pages);
        long[] languages = new long[Language.values().length * ROUNDS];
        for (int i = 0; i < languages.length; i++) {
            Language next = Language.values()[i % Language.values().length];
            languages[i] = untilPainted(scene, () -> language.choose(next));
        }
        report("another language", languages);
        report("yardstick: thirty labels", yardstick(scene));
        memory(scene, navigator, places, words.length > 0 ? Integer.parseInt(words[0]) : MANY);
        FxThread.ask(() -> {
            navigator.reset();
            return true;
        });
        idle();
        System.exit(0);
    }

    private static KioskWindow open(Exhibition exhibition, LanguageChoice language, Navigator navigator) {
        HeadlessDisplay.resize(1920, 1080);
        ExhibitionView view = new ExhibitionView(exhibition, language, navigator,
                new ExhibitionView.Setup(0, new Random(1), Clock.systemDefaultZone(), Optional.empty()));
        KioskWindow window = KioskWindow.fullScreen(view);
        Appearance.apply(window.scene());
        window.show(() -> { });
        return window;
    }

    private static void walk(Scene scene, Navigator navigator, List<Place> places) {
        places.forEach(place -> untilPainted(scene, () -> navigator.go(place)));
    }

    /// Nanoseconds from a touch until the second pulse after it: by then its picture has been handed to the renderer.
    private static long untilPainted(Scene scene, Runnable touch) {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        FxThread.ask(() -> {
            long before = System.nanoTime();
            scene.addPostLayoutPulseListener(new Runnable() {
                private int pulses;

                @Override
                public void run() {
                    if (++pulses == 2) {
                        scene.removePostLayoutPulseListener(this);
                        painted.complete(System.nanoTime() - before);
                    } else {
                        Platform.requestNextPulse();
                    }
                }
            });
            touch.run();
            Platform.requestNextPulse();
            return true;
        });
        return painted.join();
    }

    private static long[] yardstick(Scene scene) {
        long[] nanos = new long[ROUNDS * 20];
        var shown = scene.getRoot();
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = untilPainted(scene, () -> {
                VBox column = new VBox();
                for (int line = 0; line < 30; line++) {
                    column.getChildren().add(new Label("A line of the yardstick, number " + line));
                }
                scene.setRoot(column);
            });
        }
        FxThread.ask(() -> {
            scene.setRoot(shown);
            return true;
        });
        return nanos;
    }

    private static void memory(Scene scene, Navigator navigator, List<Place> places, int pages) {
        double before = HeapWatch.settled();
        for (int i = 0; i < pages; i++) {
            Place place = places.get(i % places.size());
            untilPainted(scene, () -> navigator.go(place));
        }
        double after = HeapWatch.settled();
        System.out.printf("heap after %,d pages: %.1f MiB, before %.1f MiB%n", pages, after, before);
    }

    private static void idle() throws InterruptedException {
        Duration before = cpu();
        Thread.sleep(IDLE);
        double share = 100.0 * cpu().minus(before).toMillis() / IDLE.toMillis();
        System.out.printf("attract loop: %.1f %% of one core over %d s%n", share, IDLE.toSeconds());
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static void report(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf("%-28s n=%-5d p50 %6.1f ms  p95 %6.1f ms  p99 %6.1f ms%n", what, nanos.length, at(nanos, 0.5),
                at(nanos, 0.95), at(nanos, 0.99));
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.round(part * (sorted.length - 1))] / 1e6;
    }
}
