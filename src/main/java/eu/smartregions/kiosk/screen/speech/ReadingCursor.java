package eu.smartregions.kiosk.screen.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Where on a page the keys are. Pages are made anew while a visitor is on them, so the place is found again by what is
/// there: the same node, else what is called the same, else what stands where it stood.
final class ReadingCursor {
    private final Map<Object, Mark> marks = new HashMap<>();
    private Object page = "";
    private @Nullable Mark mark;

    private record Mark(Node node, String name, int index) {
    }

    /// Begins another page at its title, or where the visitor was on it before.
    void arrive(Object newPage, boolean again) {
        if (mark != null) {
            marks.put(page, mark);
        }
        page = newPage;
        mark = again ? marks.get(newPage) : null;
    }

    /// Forgets all pages, as the visit ends.
    void forget() {
        marks.clear();
        mark = null;
    }

    /// Moves to an item.
    void move(ReadingList list, int index) {
        ReadingItem item = list.items().get(index);
        mark = new Mark(item.node(), item.texts().getFirst().text(), index);
    }

    /// Returns the index of the item where the keys are; empty at the title.
    OptionalInt at(ReadingList list) {
        List<ReadingItem> items = list.items();
        Mark was = mark;
        if (was == null || items.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt same = index(items, item -> item.node() == was.node());
        if (same.isPresent()) {
            return same;
        }
        Optional<Integer> called = IntStream.range(0, items.size()).boxed()
                .filter(i -> items.get(i).texts().getFirst().text().equals(was.name()))
                .min((a, b) -> Integer.compare(Math.abs(a - was.index()), Math.abs(b - was.index())));
        return OptionalInt.of(called.orElse(Math.min(was.index(), items.size() - 1)));
    }

    private static OptionalInt index(List<ReadingItem> items, Predicate<ReadingItem> which) {
        return IntStream.range(0, items.size()).filter(i -> which.test(items.get(i))).findFirst();
    }
}
