package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bench.Row.Yardstick;
import eu.smartregions.kiosk.outside.Candidate;
import eu.smartregions.kiosk.outside.Change;
import eu.smartregions.kiosk.outside.Seen;
import eu.smartregions.kiosk.outside.Sitting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Contents of growing size, each beside the smallest and beside the peers that show the same.
final class RegionGrowth {
    private static final double MOST_PAGE = 1.2;
    private static final double MOST_START = 1.5;
    private static final double MOST_CHECK = 12;
    private static final double MOST_MEMORY = 80;
    private static final int HEAP = 512;

    private final Sitting sitting = new Sitting(Length.of(3, 2), Length.of(3, 1), Length.of(2, 1),
            Stage.SETTLING_MS, System.out::println);
    private @Nullable Seen smallest;
    private double checked;

    void measure(int size, Path content) throws Exception {
        Map<String, Seen> seen = new LinkedHashMap<>();
        try (Stage stage = Stage.open(1080, content)) {
            for (Candidate candidate : stage.candidates()) {
                seen.put(candidate.name(), sitting.watch(candidate, stage.display()));
            }
        }
        row("start", size, seen, new Aim.Times(MOST_START), one -> one.start().touchable().middle());
        for (Change change : List.of(Change.HOME_TO_AREA, Change.AREA_TO_REGION, Change.REGION_TO_HOME,
                Change.SEARCH_KEY)) {
            row(change.title() + ", p50", size, seen, new Aim.Times(MOST_PAGE), one -> one.whole(change).middle());
        }
        memory(size, seen);
        smallest = smallest == null ? seen.values().iterator().next() : smallest;
        check(size, content);
    }

    private void row(String name, int size, Map<String, Seen> seen, Aim aim, ToDoubleFunction<Seen> figure) {
        List<Yardstick> beside = new ArrayList<>();
        Seen first = smallest;
        if (first != null) {
            beside.add(new Yardstick("the bundled regions", figure.applyAsDouble(first)));
        }
        beside.addAll(peers(seen, figure));
        Row.of(measured(name, size), figure.applyAsDouble(seen.values().iterator().next()), "ms",
                first == null ? new Aim.None() : aim, beside.toArray(Yardstick[]::new)).tell();
    }

    private void memory(int size, Map<String, Seen> seen) {
        Seen first = smallest;
        Aim aim = first == null ? new Aim.None() : new Aim.Most(first.memory() + MOST_MEMORY);
        Row.of(measured("memory (PSS)", size), seen.values().iterator().next().memory(), "MiB", aim,
                peers(seen, Seen::memory).toArray(Yardstick[]::new)).tell();
    }

    private void check(int size, Path content) throws Exception {
        Commands commands = new Commands(content.getParent());
        double seconds = Commands.best(1, () -> commands.kiosk(HEAP, "bundle", "check", content.toString()));
        Row.Measured what = measured("content checked", size);
        if (checked == 0) {
            Row.of(what, seconds, "s", new Aim.None()).tell();
        } else {
            Row.of(what, seconds, "s", new Aim.Times(MOST_CHECK), new Yardstick("fewer of them", checked)).tell();
        }
        checked = seconds;
    }

    private static Row.Measured measured(String name, int size) {
        return new Row.Measured(name, size, "regions");
    }

    private static List<Yardstick> peers(Map<String, Seen> seen, ToDoubleFunction<Seen> figure) {
        return seen.entrySet().stream().skip(1).filter(one -> !Double.isNaN(figure.applyAsDouble(one.getValue())))
                .map(one -> new Yardstick(one.getKey(), figure.applyAsDouble(one.getValue()))).toList();
    }
}
