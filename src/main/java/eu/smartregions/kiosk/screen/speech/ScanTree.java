package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Target;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;

/// The order in which two switches lead through a page, so that anything takes few presses: groups first, lists before
/// all else, the bar last. The things of a group are shared out among smaller groups, the first of which hold the most:
/// the k-th stop costs k presses, so that whatever comes later must have less below it. With `n` presses any of
/// 2^(n - 1) things is reached.
final class ScanTree {
    /// So few things are a group's own stops, not a group.
    private static final int FEW = 3;
    private static final String KEY = "k-key";
    private static final String BAR = "k-nav";
    /// So many things are no group of groups.
    private static final int EASY = 7;

    private ScanTree() {
    }

    /// Returns the stops of a page.
    static List<ScanStop> of(ReadingList page) {
        Map<Kind, List<List<ScanStop>>> parts = new EnumMap<>(Kind.class);
        for (int i = 0; i < page.groups(); i++) {
            List<Target> targets = page.group(i).stream().flatMap(item -> item.target().stream())
                    .filter(target -> !target.chosen()).toList();
            if (!targets.isEmpty()) {
                Kind kind = kind(targets.getFirst());
                parts.computeIfAbsent(kind, _ -> new ArrayList<>()).add(kind == Kind.LIST
                        ? entries(list(targets.getFirst()).orElseThrow())
                        : each(targets));
            }
        }
        return joined(parts.values().stream().flatMap(List::stream).toList());
    }

    /// The kinds of parts of a page, in the order in which switches come to them.
    private enum Kind {
        LIST, OTHER, KEYS, BAR
    }

    private static Kind kind(Target first) {
        if (list(first).isPresent()) {
            return Kind.LIST;
        }
        if (first.getStyleClass().contains(KEY)) {
            return Kind.KEYS;
        }
        return first.getStyleClass().contains(BAR) ? Kind.BAR : Kind.OTHER;
    }

    /// @param parts of the page, in order
    private static List<ScanStop> joined(List<List<ScanStop>> parts) {
        List<ScanStop> stops = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<ScanStop> part = parts.get(i);
            boolean bar = i == 1 && parts.size() == 2;
            boolean list = i == 0 && part.getFirst() instanceof ScanStop.Entry;
            if (bar || part.size() <= FEW) {
                stops.addAll(part);
            } else if (list) {
                stops.addAll(shared(part));
            } else {
                stops.add(new ScanStop.Group(shared(part)));
            }
        }
        return stops;
    }

    private static List<ScanStop> each(List<Target> targets) {
        return targets.stream().<ScanStop>map(ScanStop.One::new).toList();
    }

    private static List<ScanStop> entries(RowGrid<?> list) {
        return IntStream.range(0, list.size()).<ScanStop>mapToObj(i -> new ScanStop.Entry(list, i)).toList();
    }

    /// Returns the list that something is an entry of.
    private static Optional<RowGrid<?>> list(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof RowGrid<?> list) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }

    /// Returns the same things in groups of groups.
    static List<ScanStop> shared(List<ScanStop> things) {
        if (things.size() <= EASY) {
            return things;
        }
        int presses = 1;
        while (1 << presses - 1 < things.size()) {
            presses++;
        }
        return shared(things, presses);
    }

    /// @param presses in which any of the things must be reached
    private static List<ScanStop> shared(List<ScanStop> things, int presses) {
        if (things.size() <= presses) {
            return things;
        }
        List<ScanStop> stops = new ArrayList<>();
        int left = presses - 1;
        for (int from = 0; from < things.size(); left--) {
            int beyond = Math.min(things.size(), from + (1 << Math.max(0, left - 1)));
            List<ScanStop> part = things.subList(from, beyond);
            if (part.size() == 1) {
                stops.add(part.getFirst());
            } else {
                stops.add(new ScanStop.Group(shared(part, left)));
            }
            from = beyond;
        }
        return stops;
    }
}
