package eu.smartregions.kiosk.bundle.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Changes one value in the text of a JSON file and leaves every other letter as it is written: order, layout, line
/// ends and fields that nobody here knows.
///
/// A place is named by the names and indexes that lead to it. Offsets are in bytes, as everywhere in this package.
public final class JsonEdit {
    private static final String STEP = "  ";

    private final SourceText sheet;
    private final byte[] text;
    private final JsonValue root;

    private JsonEdit(byte[] text) {
        this.text = text;
        this.sheet = new SourceText("", text);
        this.root = JsonTree.of(sheet);
    }

    /// Returns the outermost value of a text.
    public static JsonValue read(byte[] text) {
        return JsonTree.of(new SourceText("", text));
    }

    /// Returns the value at a place, or empty if there is none.
    public static Optional<JsonValue> at(JsonValue root, List<String> place) {
        JsonValue found = root;
        for (String step : place) {
            Optional<JsonValue> next = child(found, step);
            if (next.isEmpty()) {
                return next;
            }
            found = next.get();
        }
        return Optional.of(found);
    }

    private static Optional<JsonValue> child(JsonValue value, String step) {
        return switch (value) {
            case JsonValue.Fields object -> Optional.ofNullable(object.values().get(step));
            case JsonValue.Items list -> index(step).filter(at -> at < list.values().size()).map(list.values()::get);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> index(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(Integer.valueOf(step))
                : Optional.empty();
    }

    /// Returns the text with a value in a place; objects around it that are missing are made. An index that is as large
    /// as its list appends.
    ///
    /// @param value maps, lists, texts, numbers and booleans
    public static byte[] put(byte[] text, List<String> place, Object value) {
        return new JsonEdit(text).put(place, value);
    }

    /// Returns the text without the value in a place; the same text if there is none.
    public static byte[] remove(byte[] text, List<String> place) {
        return new JsonEdit(text).remove(place);
    }

    /// Returns the text in which two neighbours of a list have changed places.
    ///
    /// @param first the index of the one that stood first
    public static byte[] swap(byte[] text, List<String> list, int first) {
        JsonEdit edit = new JsonEdit(text);
        return at(edit.root, list).filter(JsonValue.Items.class::isInstance).map(JsonValue.Items.class::cast)
                .filter(items -> first >= 0 && first + 1 < items.values().size())
                .map(items -> edit.swapped(items.values().get(first), items.values().get(first + 1)))
                .orElse(text);
    }

    private byte[] swapped(JsonValue one, JsonValue other) {
        return sheet.with(List.of(new ObjectText.Change(one.starts(), end(one), written(other)),
                new ObjectText.Change(other.starts(), end(other), written(one))));
    }

    private String written(JsonValue value) {
        return passage(value.starts(), end(value));
    }

    private byte[] put(List<String> place, Object value) {
        JsonValue around = root;
        for (int i = 0; i < place.size(); i++) {
            Optional<JsonValue> next = child(around, place.get(i));
            boolean last = i == place.size() - 1;
            if (next.isEmpty()) {
                return added(around, place.get(i), nested(place.subList(i + 1, place.size()), value));
            }
            if (last) {
                return replaced(around, place.get(i), next.get(), value);
            }
            around = next.get();
        }
        return text;
    }

    private static Object nested(List<String> steps, Object value) {
        Object made = value;
        for (String step : steps.reversed()) {
            made = index(step).isPresent() ? List.of(made) : Map.of(step, made);
        }
        return made;
    }

    private byte[] replaced(JsonValue around, String name, JsonValue old, Object value) {
        if (around instanceof JsonValue.Fields object && !(value instanceof Map) && !(value instanceof List)) {
            ObjectText fields = new ObjectText(object);
            fields.put(name, value);
            return changed(fields.change());
        }
        return changed(new ObjectText.Change(old.starts(), end(old), laidOut(value, indent(old.named()))));
    }

    private byte[] added(JsonValue around, String name, Object value) {
        return switch (around) {
            case JsonValue.Fields object when object.values().isEmpty() -> changed(new ObjectText.Change(
                    object.starts(), object.ends(), laidOut(ordered(name, value), indent(object.named()))));
            case JsonValue.Fields object when value instanceof Map || value instanceof List ->
                after(List.copyOf(object.values().values()), JsonText.line(name) + ": ", value);
            case JsonValue.Fields object -> {
                ObjectText fields = new ObjectText(object);
                fields.put(name, value);
                yield changed(fields.change());
            }
            case JsonValue.Items list when list.values().isEmpty() -> changed(new ObjectText.Change(list.starts(),
                    end(list), laidOut(List.of(value), indent(list.named()))));
            case JsonValue.Items list -> after(list.values(), "", value);
            default -> text;
        };
    }

    private static Map<String, Object> ordered(String name, Object value) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put(name, value);
        return made;
    }

    /// Adds something after the last of some neighbours, with the space that stands before the last.
    private byte[] after(List<JsonValue> neighbours, String sign, Object value) {
        int first = neighbours.getLast().named();
        int before = first;
        while (before > 0 && text[before - 1] <= ' ') {
            before--;
        }
        String space = passage(before, first);
        String gap = space.isEmpty() ? " " : space;
        String added = "," + gap + sign + (gap.contains("\n")
                ? laidOut(value, gap.substring(gap.lastIndexOf('\n') + 1))
                : JsonText.line(value));
        int ends = end(neighbours.getLast());
        return changed(new ObjectText.Change(ends, ends, added));
    }

    private byte[] remove(List<String> place) {
        Optional<JsonValue> found = at(root, place);
        if (place.isEmpty() || found.isEmpty()) {
            return text;
        }
        JsonValue around = at(root, place.subList(0, place.size() - 1)).orElseThrow();
        List<JsonValue> neighbours = around instanceof JsonValue.Items list
                ? list.values()
                : List.copyOf(((JsonValue.Fields) around).values().values());
        int at = neighbours.indexOf(found.get());
        int from = at == 0 ? found.get().named() : end(neighbours.get(at - 1));
        int until = at == 0 && neighbours.size() > 1 ? neighbours.get(1).named() : end(found.get());
        if (neighbours.size() == 1) {
            from = around.starts() + 1;
            until = end(around) - 1;
        }
        return changed(new ObjectText.Change(from, until, ""));
    }

    private byte[] changed(ObjectText.Change change) {
        return sheet.with(List.of(change));
    }

    /// Returns a value laid out for people, as it stands in a line with this indent.
    private String laidOut(Object value, String indent) {
        return JsonText.of(value).strip().replace("\n", lineEnd() + indent);
    }

    private String lineEnd() {
        for (int i = 1; i < text.length; i++) {
            if (text[i] == '\n') {
                return text[i - 1] == '\r' ? "\r\n" : "\n";
            }
        }
        return "\n";
    }

    /// Returns the space at the start of the line of an offset.
    private String indent(int offset) {
        int line = offset;
        while (line > 0 && text[line - 1] != '\n') {
            line--;
        }
        int ends = line;
        while (ends < text.length && (text[ends] == ' ' || text[ends] == '\t')) {
            ends++;
        }
        return offset == 0 ? "" : passage(line, ends).isEmpty() && offset > ends ? STEP : passage(line, ends);
    }

    private String passage(int from, int until) {
        return new String(text, from, until - from, StandardCharsets.UTF_8);
    }

    /// Returns the offset after a value.
    private int end(JsonValue value) {
        return switch (value) {
            case JsonValue.Fields object -> object.ends();
            case JsonValue.Items list -> closing(list);
            case JsonValue.Text _ -> quoted(value.starts());
            default -> word(value.starts());
        };
    }

    /// Returns the offset after the bracket that closes a list, which is the next one after its last value.
    private int closing(JsonValue.Items list) {
        int at = list.values().isEmpty() ? list.starts() + 1 : end(list.values().getLast());
        while (text[at] != ']') {
            at++;
        }
        return at + 1;
    }

    private int quoted(int starts) {
        int at = starts + 1;
        while (text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int word(int starts) {
        int at = starts;
        while (at < text.length && text[at] > ' ' && ",]}".indexOf(text[at]) < 0) {
            at++;
        }
        return at;
    }
}
