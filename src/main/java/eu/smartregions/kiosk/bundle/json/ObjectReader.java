package eu.smartregions.kiosk.bundle.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An object being read field by field. The fields that are asked for are the fields that exist: on closing, every
/// other one is reported, with the nearest existing name.
///
/// Reading never fails. After a mistake a harmless stand-in takes the value's place and reading goes on, so that one
/// run finds everything; content with a mistake is rejected as a whole, so nobody ever sees a stand-in.
public final class ObjectReader implements AutoCloseable {
    private final JsonValue source;
    private final Map<String, JsonValue> fields;
    private final List<String> asked = new ArrayList<>();
    private final List<String> missed = new ArrayList<>(0);

    private ObjectReader(JsonValue source, Map<String, JsonValue> fields) {
        this.source = source;
        this.fields = fields;
    }

    /// Returns a reader of the fields of an object; any other value is reported, and read as an object that reports no
    /// more.
    public static ObjectReader of(JsonValue value) {
        if (value instanceof JsonValue.Fields object) {
            return new ObjectReader(object, object.values());
        }
        value.wrongType("an object in curly brackets");
        return unreadable();
    }

    /// Returns a reader in place of an object that cannot be read and was already reported: it has no field and reports
    /// nothing.
    public static ObjectReader unreadable() {
        return new ObjectReader(new JsonValue.Absent(), Map.of());
    }

    /// Returns a field that must be there; if it is missing, that is reported.
    public JsonValue need(String name) {
        return may(name).orElseGet(() -> missing(name, "missing-field", "The field \"" + name + "\" is missing."));
    }

    /// Returns a field that must be there; if it is missing, that is reported by the given rule and message.
    public JsonValue need(String name, String rule, String message) {
        return may(name).orElseGet(() -> missing(name, rule, message));
    }

    private JsonValue missing(String name, String rule, String message) {
        if (!missed.contains(name)) {
            missed.add(name);
            source.wrong(rule, message, "Add \"" + name + "\" to this object.");
        }
        return new JsonValue.Absent();
    }

    /// Returns a field that may be there, or empty.
    public Optional<JsonValue> may(String name) {
        asked.add(name);
        return Optional.ofNullable(fields.get(name));
    }

    /// Returns the values of a list that must be there.
    public List<JsonValue> needItems(String name) {
        return items(need(name));
    }

    /// Returns the values of a list that must be there, and ends as soon as nothing more is recorded of their file.
    public Stream<JsonValue> each(String name) {
        return needItems(name).stream().takeWhile(value -> !value.beyondHelp());
    }

    /// Returns the values of a list that may be there.
    public List<JsonValue> items(String name) {
        return may(name).map(ObjectReader::items).orElse(List.of());
    }

    /// Reports a list that is there but empty.
    ///
    /// @param what the name of one item, for the message
    public void notEmpty(String name, String what) {
        if (need(name) instanceof JsonValue.Items items && items.values().isEmpty()) {
            items.wrong("empty-list", "This list is empty.", "Name at least one " + what + ".");
        }
    }

    private static List<JsonValue> items(JsonValue value) {
        if (value instanceof JsonValue.Items list) {
            return list.values();
        }
        value.wrongType("a list in square brackets");
        return List.of();
    }

    /// Reports the fields that nobody asked for.
    @Override
    public void close() {
        fields.forEach((name, value) -> {
            if (!asked.contains(name) && !value.beyondHelp()) {
                value.wrongName("unknown-field", "There is no field \"" + name + "\" here.",
                        DidYouMean.to(name, asked).map(near -> "Did you mean \"" + near + "\"? Otherwise remove it.")
                                .orElse("Remove it."));
            }
        });
    }
}
