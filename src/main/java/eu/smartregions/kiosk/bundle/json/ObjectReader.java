package eu.smartregions.kiosk.bundle.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An object being read field by field. The fields that are asked for are the fields that exist: on closing, every
/// other one is reported, with the nearest existing name.
///
/// Readers built on a form never fail. After a mistake a harmless stand-in takes the value's place and reading goes on,
/// so that one run finds everything; content with a mistake is rejected as a whole, so nobody ever sees a stand-in.
public final class ObjectReader implements AutoCloseable {
    private final JsonValue source;
    private final Map<String, JsonValue> fields;
    private final List<String> asked = new ArrayList<>();
    private final List<String> missed = new ArrayList<>(0);

    private ObjectReader(JsonValue source, Map<String, JsonValue> fields) {
        this.source = source;
        this.fields = fields;
    }

    /// The fields of an object; anything else is reported and read as a form that says no more.
    public static ObjectReader of(JsonValue value) {
        if (value instanceof JsonValue.Fields object) {
            return new ObjectReader(object, object.values());
        }
        value.wrongType("an object in curly brackets");
        return unreadable();
    }

    /// In place of an object that cannot be read, which was already reported: it has no field and says nothing more.
    public static ObjectReader unreadable() {
        return new ObjectReader(new JsonValue.Absent(), Map.of());
    }

    /// A field that must be there.
    public JsonValue need(String name) {
        return may(name).orElseGet(() -> missing(name, "missing-field", "The field \"" + name + "\" is missing."));
    }

    /// A field that must be there, and what to say if it is not.
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

    /// A field that may be there.
    public Optional<JsonValue> may(String name) {
        asked.add(name);
        return Optional.ofNullable(fields.get(name));
    }

    /// The values of a list that must be there.
    public List<JsonValue> needItems(String name) {
        return items(need(name));
    }

    /// The values of a list that must be there, as long as anything more is recorded of their file.
    public Stream<JsonValue> each(String name) {
        return needItems(name).stream().takeWhile(value -> !value.beyondHelp());
    }

    /// The values of a list that may be there.
    public List<JsonValue> items(String name) {
        return may(name).map(ObjectReader::items).orElse(List.of());
    }

    /// Reports a list that is there but holds nothing.
    ///
    /// @param what what it should hold, for the message
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
