package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bench.Row.Yardstick;
import eu.smartregions.kiosk.outside.Change;
import eu.smartregions.kiosk.outside.Seen;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The rows about pages: the kiosk's, with those of its peers beside.
///
/// @param seen what was seen of each, by its name; the kiosk first
record PageRows(Map<String, Seen> seen) {
    private static final Aim NONE = new Aim.None();
    private static final double P95 = 0.95;
    private static final double P99 = 0.99;
    private static final String MS = "ms";

    /// Prints all rows.
    void tell() {
        row("start until anything is painted, p50", MS, NONE, one -> one.start().painted().middle());
        row("start until it can be touched, p50", MS, new Aim.Times(0.8), one -> one.start().touchable().middle());
        row("memory (PSS) after the walk", "MiB", new Aim.Most(160), Seen::memory);
        row("the same, beside Chromium", "MiB", new Aim.Times(0.45), Seen::memory);
        for (Change change : Change.values()) {
            if (change == Change.ATTRACT_TO_HOME) {
                row(change.title() + ", whole page, most", MS, new Aim.Most(150),
                        one -> one.wholeEarly(change).most());
            } else {
                pages(change);
            }
        }
        worstBesideOthers();
        row("press to first changed frame, p50", MS, NONE, one -> one.pressed().middle());
        row("press to first changed frame, p99", MS, new Aim.Most(17), one -> one.pressed().at(P99));
        row("frames of a dragged list, p95", MS, new Aim.Most(16.7), one -> one.frames().at(P95));
        row("frames of a dragged list, p99", MS, new Aim.Most(33), one -> one.frames().at(P99));
        seen.forEach((name, one) -> {
            if (one.without() > 0) {
                System.out.println(name + ": " + one.without() + " touches changed nothing");
            }
        });
    }

    private void pages(Change change) {
        String whole = change.title() + ", whole page, ";
        row(change.title() + ", first frame, p50", MS, NONE, one -> one.first(change).middle());
        row(whole + "p50", MS, middleAim(change), one -> one.whole(change).middle());
        row(whole + "p99", MS, worstAim(change), one -> one.whole(change).at(P99));
        row(whole + "first time", MS, new Aim.Most(150), one -> one.wholeEarly(change).most());
    }

    private void worstBesideOthers() {
        List<Seen> all = List.copyOf(seen.values());
        if (all.size() > 1) {
            Stream.of(Change.values()).filter(change -> !Double.isNaN(all.get(1).whole(change).middle()))
                    .max(Comparator.comparingDouble(
                            change -> all.getFirst().whole(change).middle() / all.get(1).whole(change).middle()))
                    .ifPresent(change -> row("the worst of these beside the others (" + change.title() + "), p50", MS,
                            new Aim.Times(3), one -> one.whole(change).middle()));
        }
    }

    private static Aim middleAim(Change change) {
        return switch (change) {
            case SEARCH_KEY, LANGUAGE, TEXT_SIZE -> NONE;
            default -> new Aim.Most(40);
        };
    }

    private static Aim worstAim(Change change) {
        return switch (change) {
            case SEARCH_KEY -> new Aim.Most(50);
            case LANGUAGE, TEXT_SIZE -> new Aim.Most(100);
            default -> new Aim.Most(80);
        };
    }

    /// Peers that have no such change are left out of a row, and the row where the kiosk has none.
    private void row(String what, String unit, Aim aim, ToDoubleFunction<Seen> figure) {
        double kiosk = figure.applyAsDouble(seen.values().iterator().next());
        if (Double.isNaN(kiosk)) {
            System.out.println(what + ": not seen");
            return;
        }
        Yardstick[] beside = seen.entrySet().stream().skip(1)
                .filter(peer -> !Double.isNaN(figure.applyAsDouble(peer.getValue())))
                .map(peer -> new Yardstick(peer.getKey(), figure.applyAsDouble(peer.getValue())))
                .toArray(Yardstick[]::new);
        Row.of(what, kiosk, unit, beside.length == 0 && aim instanceof Aim.Times
                ? NONE
                : aim, beside).tell();
    }
}
