package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.outside.Sample;
import eu.smartregions.kiosk.ui.FxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How long a visitor waits: from a touch to the first frame that differs and to the complete page, for another
/// language, and how long frames take while a list follows the finger. The visitor touches whatever there is, by a
/// seed. The yardstick is a column of thirty labels.
public final class ScreenBench {
    private static final int TAPS = Length.of(120, 40);
    private static final int DRAGS = Length.of(20, 6);
    private static final int STEPS = 25;
    private static final long STEP_MS = 12;
    private static final int HOME_AFTER = 12;
    private static final double P99 = 0.99;
    private static final String MS = "ms";
    private static final int YARDSTICKS = Length.of(20, 10);

    private final ShownWindow window = new ShownWindow();
    private final Random chance = new Random(7);

    private ScreenBench() {
    }

    /// @param words how many touches; one hundred and twenty if nothing is said
    public static void main(String[] words) throws InterruptedException {
        FirstFailure.ends();
        FrameTimes.prepare();
        ScreenBench bench = new ScreenBench();
        bench.walk(TAPS / 3, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Double> pressed = new ArrayList<>();
        List<Double> changed = new ArrayList<>();
        List<Double> complete = new ArrayList<>();
        bench.walk(words.length > 0 ? Integer.parseInt(words[0]) : TAPS, pressed, changed, complete);
        Sample press = Percentiles.print("press to its first frame", pressed);
        Percentiles.print("lifted finger to the first changed frame", changed);
        Sample page = Percentiles.print("lifted finger to the complete page", complete);
        Sample language = Percentiles.print("another language", bench.languages());
        Sample labels = Percentiles.print("yardstick: a page of thirty labels", bench.yardstick());
        Sample drags = Percentiles.print("frames while a list is dragged", bench.drags());
        Row.Yardstick yardstick = new Row.Yardstick("a page of thirty labels", labels.at(P99));
        Row.of("inside the toolkit: press to its first frame, p99", press.at(P99), MS, new Aim.Most(50)).tell();
        Row.of("inside the toolkit: a page is complete, p99", page.at(P99), MS, new Aim.Most(150), yardstick).tell();
        Row.of("inside the toolkit: another language, p99", language.at(P99), MS, new Aim.Most(200), yardstick).tell();
        Row.of("inside the toolkit: frames of a dragged list, p95", drags.at(0.95), MS, new Aim.Most(16.7)).tell();
        Row.of("inside the toolkit: frames of a dragged list, p99", drags.at(P99), MS, new Aim.Most(33)).tell();
        System.exit(0);
    }

    /// Touches what there is, from Home on.
    private void walk(int taps, List<Double> pressed, List<Double> changed, List<Double> complete) {
        for (int i = 0; i < taps; i++) {
            if (i % HOME_AFTER == 0) {
                window.after(() -> window.navigator.enter(new Place.Home()));
            }
            List<Point2D> targets = window.targets();
            Point2D target = targets.get(chance.nextInt(targets.size()));
            window.after(() -> window.press(target)).ifPresent(change -> pressed.add(change.first()));
            Place before = window.navigator.here();
            Optional<ShownWindow.Change> change = window.after(window::lift);
            if (!window.navigator.here().equals(before)) {
                change.ifPresent(seen -> {
                    changed.add(seen.first());
                    complete.add(seen.last());
                });
            }
        }
    }

    private List<Double> languages() {
        return Stream.of(Language.values())
                .flatMap(_ -> Stream.of(new Place.Home(), EveryPlace.places(window.exhibition)
                        .get(chance.nextInt(EveryPlace.places(window.exhibition).size()))))
                .flatMap(place -> {
                    window.after(() -> window.navigator.enter(place));
                    Language next = Language.values()[chance.nextInt(Language.values().length)];
                    return window.after(() -> window.language.choose(next)).stream().map(ShownWindow.Change::last);
                }).toList();
    }

    private List<Double> yardstick() {
        List<Double> millis = new ArrayList<>();
        Parent shown = window.scene.getRoot();
        for (int i = 0; i < YARDSTICKS; i++) {
            int round = i;
            window.after(() -> {
                VBox column = new VBox();
                for (int line = 0; line < 30; line++) {
                    column.getChildren().add(new Label("A line of the yardstick, number " + round * 30 + line));
                }
                window.scene.setRoot(column);
            }).ifPresent(change -> millis.add(change.last()));
        }
        window.after(() -> window.scene.setRoot(shown));
        return millis;
    }

    /// Drags lists up and down as a finger does, lets them run on, and times the frames.
    private List<Double> drags() throws InterruptedException {
        List<Place> lists = List.of(new Place.Regions(false), new Place.Regions(true),
                new Place.Stories(Optional.empty()),
                Place.Area.of(window.exhibition.areas().getFirst().id()));
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < DRAGS; i++) {
            window.after(() -> window.navigator.enter(lists.get(chance.nextInt(lists.size()))));
            try (FrameTimes frames = new FrameTimes()) {
                double way = i % 2 == 0 ? -1 : 1;
                double from = way < 0 ? 780 : 380;
                FxThread.ask(() -> {
                    window.press(new Point2D(600, from));
                    return true;
                });
                for (int step = 1; step <= STEPS; step++) {
                    window.slide(new Point2D(600, from + way * step * 16));
                    Thread.sleep(STEP_MS);
                }
                window.after(window::lift);
                millis.addAll(frames.millis());
            }
        }
        return millis;
    }
}
