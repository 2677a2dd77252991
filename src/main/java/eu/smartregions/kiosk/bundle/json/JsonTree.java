package eu.smartregions.kiosk.bundle.json;

import eu.smartregions.kiosk.bundle.json.JsonValue.Origin;
import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Turns the text of a JSON file into [values with places][JsonValue] in one pass.
///
/// The streaming parser alone is used: binding to classes would lose the places of fields that are unknown or missing,
/// and would have to be loaded while the kiosk starts.
public final class JsonTree {
    /// JSON that is nested deeper is refused.
    static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 1 << 16;
    /// Thirty times the values in the largest file of a real exhibition.
    private static final int MOST_VALUES = 50_000;
    private static final int LONGEST_LIST = 5_000;
    private static final JsonFactory JSON = factory(MOST_VALUES);
    private static final JsonFactory OWN = factory(Long.MAX_VALUE);

    private final SourceText sheet;
    private final JsonParser parser;
    private final int longestList;

    private JsonTree(SourceText sheet, JsonParser parser, int longestList) {
        this.sheet = sheet;
        this.parser = parser;
        this.longestList = longestList;
    }

    private static JsonFactory factory(long mostValues) {
        return JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNameLength(128)
                .maxNumberLength(32)
                .maxTokenCount(mostValues)
                .build()).build();
    }

    /// Returns the outermost value. Text that is not JSON is reported and read as a value that is absent; a field given
    /// twice is reported, and its first value counts.
    public static JsonValue of(SourceText sheet) {
        return read(sheet, JSON, LONGEST_LIST);
    }

    /// Returns the outermost value of a file that the kiosk wrote itself, however many values it holds.
    public static JsonValue ofOwn(SourceText sheet) {
        return read(sheet, OWN, Integer.MAX_VALUE);
    }

    /// Returns a text directly in the outermost object, or empty if there is none. Reads no further than that field,
    /// and reports nothing.
    public static Optional<String> text(SourceText sheet, String field) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), sheet.text())) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals(field)) {
                    return value == JsonToken.VALUE_STRING ? Optional.of(parser.getString()) : Optional.empty();
                }
                parser.skipChildren();
            }
        } catch (JacksonException _) {
            // A syntax error is reported when the whole file is read.
        }
        return Optional.empty();
    }

    /// Returns the first syntax error of a text, or empty if there is none or the text is deeper than content can be.
    static Optional<JsonMistake.Told> firstMistake(byte[] text) {
        try (JsonParser parser = OWN.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                // The next mistake ends it.
            }
            return Optional.empty();
        } catch (StreamConstraintsException _) {
            return Optional.empty();
        } catch (UnexpectedEndOfInputException broken) {
            return Optional.of(JsonMistake.ended(text, offset(broken.getLocation())));
        } catch (JacksonException broken) {
            return Optional.of(JsonMistake.told(text, offset(broken.getLocation()), broken.getOriginalMessage()));
        }
    }

    private static JsonValue read(SourceText sheet, JsonFactory factory, int longestList) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), sheet.text())) {
            return new JsonTree(sheet, parser, longestList).document();
        }
    }

    private JsonValue document() {
        try {
            return outermost();
        } catch (StreamConstraintsException _) {
            report(parser.currentLocation(), "json-limit", "This is larger or deeper than content can be.",
                    "Keep to %d levels, %d values, lists of %d, texts of %d characters and numbers of 32 digits."
                            .formatted(DEEPEST, MOST_VALUES, LONGEST_LIST, LONGEST_TEXT));
        } catch (JacksonException _) {
            JsonMending.of(sheet.text()).mistakes()
                    .forEach(told -> sheet.report(Severity.ERROR, told.offset(), "", told.finding()));
        }
        return new JsonValue.Absent();
    }

    private JsonValue outermost() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            report(parser.currentLocation(), "json-syntax", "The file is empty.", "Write the content into it.");
            return new JsonValue.Absent();
        }
        JsonValue outermost = value(first, null, "");
        if (parser.nextToken() != null) {
            report(parser.currentTokenLocation(), "json-syntax", "Something follows after the end of the content.",
                    "Remove everything after the last bracket.");
        }
        return outermost;
    }

    private void report(TokenStreamLocation place, String rule, String message, String fix) {
        sheet.report(Severity.ERROR, offset(place), "", new Finding(rule, message, fix));
    }

    private static int offset(TokenStreamLocation place) {
        return (int) Math.max(0, place.getByteOffset());
    }

    private int here() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /// A value without a name.
    private JsonValue value(JsonToken token, @Nullable JsonValue parent, String key) {
        int starts = here();
        return value(token, new Origin(sheet, parent, key, starts, starts));
    }

    private JsonValue value(JsonToken token, Origin origin) {
        return switch (token) {
            case START_OBJECT -> fields(new JsonValue.Fields(origin));
            case START_ARRAY -> items(new JsonValue.Items(origin));
            case VALUE_STRING -> new JsonValue.Text(origin, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Figure(origin, parser.getString());
            case VALUE_TRUE -> new JsonValue.Flag(origin, true);
            case VALUE_FALSE -> new JsonValue.Flag(origin, false);
            case VALUE_NULL -> new JsonValue.Null(origin);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("A JSON value cannot start with " + token);
        };
    }

    private JsonValue fields(JsonValue.Fields object) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            int named = here();
            JsonValue value = value(parser.nextToken(), new Origin(sheet, object, name, named, here()));
            if (object.values().putIfAbsent(name, value) != null) {
                value.wrongName("duplicate-key", "The field \"" + name + "\" is given twice.", "Keep one of the two.");
            }
        }
        object.closedAt(here() + 1);
        return object;
    }

    private JsonValue items(JsonValue.Items list) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (list.values().size() == longestList) {
                throw new StreamConstraintsException("The list is too long");
            }
            list.values().add(value(token, list, Integer.toString(list.values().size())));
        }
        return list;
    }
}
