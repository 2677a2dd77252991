package eu.smartregions.kiosk.outside;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Watches a program: some starts, and after the last of them one walk through its pages that is kept apart, some more
/// that count, and some drags of a list.
///
/// @param starts   how often it is started; the first start fills the file cache and does not count
/// @param rounds   how often its pages are walked through, after the first time
/// @param drags    how often a list is dragged up and down
/// @param settling milliseconds between the last touch and the look at its memory
/// @param progress is told what is done
public record Sitting(int starts, int rounds, int drags, int settling, Consumer<String> progress) {
    /// What a program does after its start is left to it.
    private static final long AFTER_START_MS = 2_000;

    /// Returns what is seen of a program on a display.
    public Seen watch(Candidate candidate, String display) throws Exception {
        List<Double> painted = new ArrayList<>();
        List<Double> touchable = new ArrayList<>();
        Map<Change, List<Touch>> early = new EnumMap<>(Change.class);
        for (int start = 1; start < starts; start++) {
            progress.accept(candidate.name() + ": start " + start + " of " + starts);
            FirstPaint first = FirstPaint.on(display);
            try (Candidate.Running running = candidate.start(display); XDisplay eye = new XDisplay(display)) {
                painted.add(first.millis());
                touchable.add(running.touchable());
                begin(candidate, new Visitor(eye), early);
            }
        }
        progress.accept(candidate.name() + ": start " + starts + " of " + starts);
        FirstPaint first = FirstPaint.on(display);
        try (Candidate.Running running = candidate.start(display); XDisplay eye = new XDisplay(display)) {
            painted.add(first.millis());
            touchable.add(running.touchable());
            Visitor visitor = new Visitor(eye);
            begin(candidate, visitor, early);
            Map<Change, List<Touch>> settled = new EnumMap<>(Change.class);
            walk(candidate, visitor, early);
            for (int round = 1; round <= rounds; round++) {
                progress.accept(candidate.name() + ": walk " + round + " of " + rounds);
                walk(candidate, visitor, settled);
            }
            List<Double> frames = drag(candidate.walk(), visitor);
            Thread.sleep(settling);
            int counted = Math.min(1, starts - 1);
            return new Seen(Seen.Start.of(painted.subList(counted, starts), touchable.subList(counted, starts)), early,
                    settled, Sample.of(frames), running.memory());
        }
    }

    private static void begin(Candidate candidate, Visitor visitor, Map<Change, List<Touch>> touches)
            throws InterruptedException {
        Thread.sleep(AFTER_START_MS);
        candidate.walk().begin().ifPresent(spot -> note(touches, Change.ATTRACT_TO_HOME, visitor.tap(spot)));
    }

    private static void walk(Candidate candidate, Visitor visitor, Map<Change, List<Touch>> touches) {
        for (Walk.Step step : candidate.walk().steps()) {
            Touch touch = visitor.tap(step.spot());
            step.change().ifPresent(change -> note(touches, change, touch));
        }
    }

    private List<Double> drag(Walk walk, Visitor visitor) {
        List<Double> frames = new ArrayList<>();
        walk.list().forEach(visitor::tap);
        for (int drag = 0; drag < drags; drag++) {
            frames.addAll(visitor.drag(walk.low(), walk.high()));
            frames.addAll(visitor.drag(walk.high(), walk.low()));
        }
        return frames;
    }

    private static void note(Map<Change, List<Touch>> touches, Change change, Touch touch) {
        touches.computeIfAbsent(change, _ -> new ArrayList<>()).add(touch);
    }
}
