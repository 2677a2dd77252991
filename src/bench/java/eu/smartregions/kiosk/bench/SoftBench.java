package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bench.Row.Yardstick;
import eu.smartregions.kiosk.outside.Candidate;
import eu.smartregions.kiosk.outside.Change;
import eu.smartregions.kiosk.outside.Seen;
import eu.smartregions.kiosk.outside.Sitting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// What slows first where the machine is weak: the pages as [PagesBench] sees them, on a quiet machine, with every
/// processor busy, and on a screen of 3840 x 2160; the kiosk's, with those of its peers beside.
public final class SoftBench {
    private static final int HIGH = 1080;
    private static final int HIGHEST = 2160;

    private SoftBench() {
    }

    /// Measures and prints; takes about ten minutes.
    public static void main(String[] words) throws Exception {
        Sitting sitting = new Sitting(Length.of(3, 2), Length.of(3, 1), Length.of(2, 1), Stage.SETTLING_MS,
                System.out::println);
        Map<String, Seen> quiet;
        Map<String, Seen> busy;
        try (Stage stage = Stage.open(HIGH)) {
            System.out.println("A quiet machine:");
            quiet = watch(stage, sitting);
            System.out.println("All processors busy:");
            try (BusyProcessors _ = new BusyProcessors()) {
                busy = watch(stage, sitting);
            }
        }
        System.out.println("A screen of 3840 x 2160:");
        try (Stage stage = Stage.open(HIGHEST)) {
            tell("all processors busy", quiet, busy);
            tell("3840 x 2160", quiet, watch(stage, sitting));
        }
        System.exit(0);
    }

    private static Map<String, Seen> watch(Stage stage, Sitting sitting) throws Exception {
        Map<String, Seen> seen = new LinkedHashMap<>();
        for (Candidate candidate : stage.candidates()) {
            seen.put(candidate.name(), sitting.watch(candidate, stage.display()));
        }
        return seen;
    }

    /// Tells all figures, and in which order they slow.
    private static void tell(String where, Map<String, Seen> quiet, Map<String, Seen> soft) {
        Map<String, Double> slower = new LinkedHashMap<>();
        figures().forEach((name, figure) -> {
            double before = figure.applyAsDouble(quiet.values().iterator().next());
            double now = figure.applyAsDouble(soft.values().iterator().next());
            List<Yardstick> beside = new ArrayList<>(List.of(new Yardstick("quiet, 1920 x 1080", before)));
            soft.entrySet().stream().skip(1).filter(peer -> !Double.isNaN(figure.applyAsDouble(peer.getValue())))
                    .forEach(peer -> beside.add(
                            new Yardstick(peer.getKey() + " so", figure.applyAsDouble(peer.getValue()))));
            Row.of(where + ": " + name, now, "ms", new Aim.None(), beside.toArray(Yardstick[]::new)).tell();
            slower.put(name, now / before);
        });
        System.out.println("What slows first, " + where + ":");
        slower.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .forEach(one -> System.out.printf(Locale.ROOT, "  %.2f times: %s%n", one.getValue(), one.getKey()));
    }

    private static Map<String, ToDoubleFunction<Seen>> figures() {
        Map<String, ToDoubleFunction<Seen>> figures = new LinkedHashMap<>();
        figures.put("start, p50", one -> one.start().touchable().middle());
        for (Change change : Change.values()) {
            figures.put(change.title() + ", p50", change == Change.ATTRACT_TO_HOME
                    ? one -> one.wholeEarly(change).middle()
                    : one -> one.whole(change).middle());
        }
        figures.put("press to first changed frame, p50", one -> one.pressed().middle());
        figures.put("frames of a dragged list, p95", one -> one.frames().at(0.95));
        return figures;
    }
}
