package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.content.Language;
import eu.smartregions.kiosk.content.Place;
import eu.smartregions.kiosk.ui.FxThread;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// What thousands of pages leave behind in memory, as a slope through the settled heap at several points, and what the
/// attract loop costs of one core; the yardstick is the same window with a label.
///
/// What is kept on purpose and once must be there before the first point, or its arrival would be taken for growth: glyphs and
/// words of 24 languages, computed styles, and the pictures that the software pipeline draws clipped outlines into, of as many
/// sizes as there are outlines. So a warm-up shows every place in its language several times and every slide of the attract
/// loop; what is measured then shows the same again.
public final class LongRunBench {
    private static final int PAGES = 12_000;
    private static final int POINTS = 6;
    private static final int WARM_UPS = 3;
    private static final int VISIT = 100;
    private static final Duration IDLE = Duration.ofSeconds(60);

    private final ShownWindow window = new ShownWindow();
    private final List<Place> places = EveryPlace.places(window.exhibition);

    private LongRunBench() {
    }

    /// @param words how many pages; twelve thousand if nothing is said
    public static void main(String[] words) throws InterruptedException {
        LongRunBench bench = new LongRunBench();
        int pages = words.length > 0 ? Integer.parseInt(words[0]) : PAGES;
        bench.warmUp();
        double[] heap = new double[POINTS + 1];
        heap[0] = HeapWatch.settled();
        System.out.printf(Locale.ROOT, "heap after the warm-up:  %7.3f MiB%n", heap[0]);
        for (int point = 1; point <= POINTS; point++) {
            bench.show(pages / POINTS);
            heap[point] = HeapWatch.settled();
            System.out.printf(Locale.ROOT, "heap after %,7d pages: %7.3f MiB%n", point * (pages / POINTS), heap[point]);
        }
        System.out.printf(Locale.ROOT, "growth per 10,000 pages: %.3f MiB (aim 1)%n", slope(heap) * 10_000.0 * POINTS / pages);
        onFx(bench.window.navigator::reset);
        idle("attract loop", "(aim 15 %)");
        onFx(() -> bench.window.scene.setRoot(new StackPane(new Label("Smart Regions"))));
        idle("yardstick: a label in the same window", "");
        System.exit(0);
    }

    private void warmUp() throws InterruptedException {
        show(places.size() * WARM_UPS);
        // Every fifth slide is of no region.
        for (int slide = 0; slide < window.exhibition.regions().size() * 5 / 4 + 1; slide++) {
            painted(window.navigator::reset);
        }
    }

    /// Shows so many pages, each in one of the languages and painted before the next; a visit has a hundred.
    private void show(int pages) throws InterruptedException {
        for (int i = 0; i < pages; i++) {
            int number = i % places.size();
            if (number % VISIT == 0) {
                painted(window.navigator::reset);
            }
            painted(() -> {
                window.language.choose(Language.values()[number % Language.values().length]);
                window.navigator.go(places.get(number));
            });
        }
        onFx(window.navigator::reset);
    }

    private void painted(Runnable change) throws InterruptedException {
        CountDownLatch painted = new CountDownLatch(1);
        onFx(() -> {
            window.scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    window.scene.removePostLayoutPulseListener(this);
                    painted.countDown();
                }
            });
            change.run();
            Platform.requestNextPulse();
        });
        painted.await();
    }

    /// The slope of the line of least squares through heights at 0, 1, 2 and so on.
    private static double slope(double[] heights) {
        double middle = (heights.length - 1) / 2.0;
        double above = 0;
        double below = 0;
        for (int i = 0; i < heights.length; i++) {
            above += (i - middle) * heights[i];
            below += (i - middle) * (i - middle);
        }
        return above / below;
    }

    private static void idle(String what, String aim) throws InterruptedException {
        long before = cpu();
        Thread.sleep(IDLE);
        System.out.printf(Locale.ROOT, "%s: %.1f %% of one core over %d s %s%n", what, 100.0 * (cpu() - before) / IDLE.toNanos(),
                IDLE.toSeconds(), aim);
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static void onFx(Runnable action) {
        FxThread.ask(() -> {
            action.run();
            return true;
        });
    }
}
