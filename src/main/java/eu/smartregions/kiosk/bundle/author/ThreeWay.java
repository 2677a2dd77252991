package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings together what a sheet said last, what is written now, and what the sheet says now: what changed in the sheet
/// counts, all else stays as it is written.
final class ThreeWay {
    /// The names of what tells one thing in a list from another, the surest first.
    private static final List<List<String>> KEYS = List.of(List.of("file"), List.of("id"), List.of("address"),
            List.of("kind"), List.of("title", "en"), List.of("label", "en"), List.of("partnership", "en"),
            List.of("day"));

    private ThreeWay() {
    }

    /// Returns a value as maps, lists, texts, numbers and booleans.
    static @Nullable Object plain(JsonValue value) {
        return switch (value) {
            case JsonValue.Fields object -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                object.values().forEach((name, field) -> fields.put(name, plain(field)));
                yield fields;
            }
            case JsonValue.Items list -> {
                List<Object> items = new ArrayList<>();
                list.values().forEach(item -> items.add(plain(item)));
                yield items;
            }
            case JsonValue.Text text -> text.value();
            case JsonValue.Figure number -> {
                BigDecimal figure = new BigDecimal(number.written()).stripTrailingZeros();
                yield figure.setScale(Math.max(0, figure.scale()));
            }
            case JsonValue.Flag flag -> flag.value();
            default -> null;
        };
    }

    /// Returns what is right now; null if it is gone.
    ///
    /// @param last what the sheet said last
    /// @param mine what is written
    /// @param next what the sheet says now
    static @Nullable Object merge(@Nullable Object last, @Nullable Object mine, @Nullable Object next) {
        if (Objects.equals(last, next)) {
            return mine;
        }
        if (next == null) {
            return Objects.equals(last, mine) ? null : mine;
        }
        if (next instanceof Map<?, ?> fields && mine instanceof Map<?, ?> own) {
            return fields(last instanceof Map<?, ?> before ? before : Map.of(), own, fields);
        }
        if (next instanceof List<?> items && mine instanceof List<?> own && things(items) && things(own)) {
            return items(last instanceof List<?> before ? before : List.of(), own, items);
        }
        return next;
    }

    private static Map<String, Object> fields(Map<?, ?> last, Map<?, ?> mine, Map<?, ?> next) {
        Set<Object> names = new LinkedHashSet<>(mine.keySet());
        names.addAll(next.keySet());
        Map<String, Object> merged = new LinkedHashMap<>();
        for (Object name : names) {
            Object value = merge(last.get(name), mine.get(name), next.get(name));
            if (value != null) {
                merged.put(String.valueOf(name), value);
            }
        }
        return merged;
    }

    private static boolean things(List<?> items) {
        return items.stream().allMatch(Map.class::isInstance);
    }

    /// Returns the things of the sheet in its order, then those that were written by hand.
    private static List<Object> items(List<?> last, List<?> mine, List<?> next) {
        List<Object> merged = new ArrayList<>();
        for (Object item : next) {
            Object own = same(mine, item);
            merged.add(own == null ? item : merge(same(last, item), own, item));
        }
        for (Object item : mine) {
            if (same(next, item) == null && same(last, item) == null) {
                merged.add(item);
            }
        }
        return merged;
    }

    private static @Nullable Object same(List<?> among, Object item) {
        for (List<String> key : KEYS) {
            Object wanted = at(item, key);
            if (wanted != null) {
                return among.stream().filter(other -> wanted.equals(at(other, key))).findFirst().orElse(null);
            }
        }
        return null;
    }

    private static @Nullable Object at(Object item, List<String> place) {
        Object found = item;
        for (String step : place) {
            found = found instanceof Map<?, ?> fields ? fields.get(step) : null;
        }
        return found;
    }
}
