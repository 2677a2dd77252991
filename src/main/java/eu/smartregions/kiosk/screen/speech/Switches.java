package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.ui.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;

/// Drives the kiosk by two switches, of which one moves on and the other chooses, or by one switch, which chooses while
/// the kiosk itself moves on. What is moved through is in [ScanTree].
final class Switches {
    /// So often the kiosk itself leads through a page on which nothing is chosen.
    private static final int ROUNDS = 3;

    private final Supplier<ReadingList> shown;
    private final FocusRing ring;
    private final Narrator narrator;
    private final Consumer<Target> choose;
    private final Optional<Timeline> clock;
    /// The number of the stop on each level, the page first; empty while nothing is offered.
    private final List<Integer> path = new ArrayList<>();
    private Object page = "";
    private boolean scanning;
    private int rounds;

    /// @param scan   how long each stop is offered where there is one switch only
    /// @param choose chooses something
    Switches(Supplier<ReadingList> shown, FocusRing ring, Narrator narrator, Optional<Duration> scan,
            Consumer<Target> choose) {
        this.shown = shown;
        this.ring = ring;
        this.narrator = narrator;
        this.choose = choose;
        clock = scan.map(each -> new Timeline(
                new KeyFrame(javafx.util.Duration.millis(each.toMillis()), _ -> tick())));
        clock.ifPresent(timeline -> timeline.setCycleCount(Timeline.INDEFINITE));
    }

    /// Whether the visitor uses switches.
    boolean scanning() {
        return scanning;
    }

    /// The visitor uses switches from now on.
    void begin() {
        scanning = true;
    }

    /// The visitor uses something else.
    void end() {
        scanning = false;
        path.clear();
        clock.ifPresent(Timeline::stop);
    }

    /// Offers what is on a page or sheet, from its first stop, or where the visitor is on it if it was only made anew.
    ///
    /// @param shownPage what tells it from others
    void arrive(Object shownPage) {
        if (!shownPage.equals(page)) {
            path.clear();
        }
        page = shownPage;
        offer();
    }

    /// A switch was pressed.
    ///
    /// @param chooses whether it is the one that chooses; where there is one switch only, it always does
    void press(boolean chooses) {
        if (path.isEmpty()) {
            offer();
        } else if (chooses || clock.isPresent()) {
            choose();
        } else {
            move();
        }
    }

    private void tick() {
        if (rounds < ROUNDS) {
            move();
        } else {
            path.clear();
            ring.leave();
            clock.ifPresent(Timeline::stop);
        }
    }

    /// Shows and says the stop that the visitor is at.
    private void offer() {
        rounds = 0;
        clock.ifPresent(Timeline::playFromStart);
        tell();
    }

    private void tell() {
        List<List<ScanStop>> levels = levels();
        if (levels.isEmpty()) {
            return;
        }
        List<ScanStop> level = levels.getLast();
        ScanStop stop = level.get(path.getLast());
        List<Target> targets = stop.shown();
        ring.surround(targets, stop.inside().isEmpty() ? "" : stop.name());
        if (stop.inside().isEmpty()) {
            targets.stream().findFirst().ifPresent(Target::requestFocus);
        }
        narrator.sayStop(stop, path.getLast() + 1, level.size());
    }

    /// Returns the stops of each level down to the one that the visitor is on; a page may have changed since.
    private List<List<ScanStop>> levels() {
        List<List<ScanStop>> levels = new ArrayList<>();
        List<ScanStop> level = ScanTree.of(shown.get());
        if (path.isEmpty()) {
            path.add(0);
        }
        for (int i = 0; i < path.size(); i++) {
            if (level.isEmpty()) {
                path.subList(i, path.size()).clear();
                break;
            }
            path.set(i, Math.min(path.get(i), level.size() - 1));
            levels.add(level);
            level = level.get(path.get(i)).inside();
        }
        return levels;
    }

    private void move() {
        List<List<ScanStop>> levels = levels();
        if (levels.isEmpty()) {
            return;
        }
        int next = path.removeLast() + 1;
        if (next < levels.getLast().size()) {
            path.add(next);
        } else if (levels.size() == 1) {
            path.add(0);
            rounds++;
        }
        tell();
    }

    private void choose() {
        List<List<ScanStop>> levels = levels();
        if (levels.isEmpty()) {
            return;
        }
        ScanStop stop = levels.getLast().get(path.getLast());
        if (stop.inside().isEmpty()) {
            rounds = 0;
            stop.shown().stream().findFirst().ifPresent(choose);
        } else {
            path.add(0);
            offer();
        }
    }
}
