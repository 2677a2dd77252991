package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.outside.Machine;
import eu.smartregions.kiosk.packaging.VirtualScreen;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.theme.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// What thousands of pages leave behind in memory, as a slope through the settled heap at several points, and what the
/// attract loop costs of one core; the yardstick is the same window with a label. On a virtual screen of 1920 x 1080,
/// in a program with the kiosk's own options, since what is held softly is kept or not by one of them.
///
/// What is kept on purpose and once must be there before the first point, or its arrival would be taken for growth:
/// glyphs and words of 24 languages, computed styles, and the pictures that the software pipeline draws clipped
/// outlines into, of as many sizes as there are outlines. So a warm-up shows every place in its language several times
/// and every slide of the attract loop; what is measured then shows the same again.
public final class LongRunBench {
    private static final int PAGES = Length.of(3_000, 300);
    private static final int POINTS = 6;
    private static final int WARM_UPS = Length.of(2, 1);
    private static final int VISIT = 100;
    private static final int LOOKS = 6;
    private static final long BETWEEN_LOOKS_MS = 700;
    private static final List<String> OPTIONS = List.of("--enable-native-access=ALL-UNNAMED", "-Dprism.order=sw");
    private static final Duration IDLE = Duration.ofSeconds(Length.of(60, 10));

    private final Exhibition exhibition = ((Reading.Accepted) BundleReader.read(Path.of("kiosk-content"))).exhibition();
    private final List<Place> places = EveryPlace.places(exhibition);
    private final LanguageChoice language = new LanguageChoice(Language.EN);
    private final Navigator navigator = new Navigator();
    private final Scene scene;

    private LongRunBench() {
        FxThread.start(Appearance::load);
        scene = FxThread.ask(() -> EveryPlace.open(exhibition, language, navigator).getScene());
    }

    /// Measures and prints; with a word given, is the program that shows so many pages.
    public static void main(String[] words) throws IOException, InterruptedException {
        if (words.length == 0) {
            System.exit(beside());
        }
        FirstFailure.ends();
        LongRunBench bench = new LongRunBench();
        int pages = Integer.parseInt(words[0]);
        bench.warmUp();
        double[] heap = new double[POINTS + 1];
        heap[0] = settled();
        System.out.printf(Locale.ROOT, "heap after the warm-up:  %7.3f MiB%n", heap[0]);
        for (int point = 1; point <= POINTS; point++) {
            bench.show(pages / POINTS);
            heap[point] = settled();
            System.out.printf(Locale.ROOT, "heap after %,7d pages: %7.3f MiB%n", point * (pages / POINTS), heap[point]);
        }
        Row.of("heap left behind by 10,000 pages", slope(heap) * 10_000.0 * POINTS / pages, "MiB",
                new Aim.Most(1)).tell();
        onFx(bench.navigator::reset);
        double loop = idle("attract loop");
        onFx(() -> bench.scene.setRoot(new StackPane(new Label("Smart Regions"))));
        Row.of("the attract loop, of one core", loop, "%", new Aim.Most(5),
                new Row.Yardstick("a label in the same window", idle("yardstick: a label in the same window"))).tell();
        System.exit(0);
    }

    private static int beside() throws IOException, InterruptedException {
        Machine.require("Xvfb");
        try (VirtualScreen screen = VirtualScreen.open(Files.createTempDirectory("long-run"), 1920, 1080)) {
            ProcessBuilder builder = Machine.likeTheKiosk(LongRunBench.class,
                    Stream.concat(OPTIONS.stream(), Length.options()).toList(),
                    Integer.toString(Integer.getInteger("pages", PAGES)));
            builder.environment().put("DISPLAY", screen.display());
            return builder.start().waitFor();
        }
    }

    private void warmUp() throws InterruptedException {
        show(places.size() * WARM_UPS);
        // Every fifth slide is of no region.
        for (int slide = 0; slide < exhibition.regions().size() * 5 / 4 + 1; slide++) {
            painted(navigator::reset);
        }
    }

    /// The least heap of several looks: pictures of whole screens that the toolkit gave up go with its next frame.
    private static double settled() throws InterruptedException {
        double least = Double.MAX_VALUE;
        for (int look = 0; look < LOOKS; look++) {
            Thread.sleep(BETWEEN_LOOKS_MS);
            least = Math.min(least, HeapWatch.settled());
        }
        return least;
    }

    /// Shows so many pages, each in one of the languages and painted before the next; a visit has a hundred.
    private void show(int pages) throws InterruptedException {
        for (int i = 0; i < pages; i++) {
            int number = i % places.size();
            if (number % VISIT == 0) {
                painted(navigator::reset);
            }
            painted(() -> {
                language.choose(Language.values()[number % Language.values().length]);
                navigator.go(places.get(number));
            });
        }
        onFx(navigator::reset);
    }

    private void painted(Runnable change) throws InterruptedException {
        CountDownLatch painted = new CountDownLatch(1);
        onFx(() -> {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
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

    private static double idle(String what) throws InterruptedException {
        long before = cpu();
        Thread.sleep(IDLE);
        double share = 100.0 * (cpu() - before) / IDLE.toNanos();
        System.out.printf(Locale.ROOT, "%s: %.1f %% of one core over %d s%n", what, share, IDLE.toSeconds());
        return share;
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
