package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.bundle.read.SourceMark;
import eu.smartregions.kiosk.bundle.read.Translations;
import eu.smartregions.kiosk.content.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A part of a JSON Schema, built keyword by keyword. Limits and choices are those that the readers use.
///
/// Source: JSON Schema, draft 2020-12.
final class SchemaPart {
    private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private final Map<String, Object> keywords = new LinkedHashMap<>();
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<String> needed = new ArrayList<>();
    private final Map<String, SchemaPart> parts = new LinkedHashMap<>();
    private @Nullable SchemaPart each;
    private @Nullable Limit wordings;

    private SchemaPart(String type) {
        keywords.put("type", type);
    }

    /// Returns an object that may have no fields but those added to it.
    static SchemaPart object() {
        return new SchemaPart("object");
    }

    /// Returns a list of at least one value.
    static SchemaPart someOf(SchemaPart item) {
        return listOf(item).with("minItems", 1);
    }

    static SchemaPart listOf(SchemaPart item) {
        SchemaPart list = new SchemaPart("array").with("items", item.keywords());
        list.each = item;
        return list;
    }

    /// Returns a text in no particular language.
    static SchemaPart text(Limit limit) {
        SchemaPart text = new SchemaPart("string");
        return switch (limit.unit()) {
            case CHARACTERS -> text.with("pattern", "\\S").with("maxLength", limit.most());
            case WORDS -> text.with("pattern", "^\\s*(\\S+\\s+){0," + (limit.most() - 1) + "}\\S+\\s*$");
        };
    }

    /// Returns a text in one or more of the Union's languages.
    static SchemaPart localized(Limit limit) {
        SchemaPart text = object();
        text.wordings = limit;
        List<String> codes = Arrays.stream(Language.values()).map(Language::code).toList();
        text.keywords.put("propertyNames", Map.of("enum",
                Stream.concat(codes.stream(), Stream.of(Translations.MACHINE, Translations.OF)).toList()));
        text.keywords.put("properties", new TreeMap<>(Map.of(Translations.MACHINE,
                new TreeMap<>(Map.of("type", "array", "items", Map.of("enum", codes), "title", "Machine translations",
                        "description", "The languages that a machine translated and nobody has confirmed yet.")),
                Translations.OF,
                new TreeMap<>(Map.of("type", "object", "propertyNames", Map.of("enum", codes),
                        "additionalProperties",
                        new TreeMap<>(Map.of("type", "string", "pattern", SourceMark.PATTERN)), "title",
                        "Translated from", "description", "The mark of the source that a language was translated "
                                + "from; 'kiosk bundle texts import' writes it.")))));
        text.keywords.put("additionalProperties", text(limit).keywords());
        text.keywords.put("minProperties", 1);
        return text.example(new TreeMap<>(Map.of("de", "...", "en", "...")));
    }

    /// An object with any identifiers as fields, all of the same form.
    static SchemaPart mapOf(SchemaPart value) {
        SchemaPart map = object().with("propertyNames", id().keywords()).with("additionalProperties",
                value.keywords());
        map.each = value;
        return map;
    }

    static SchemaPart id() {
        return new SchemaPart("string").with("pattern", ID).with("maxLength", 64);
    }

    static SchemaPart matching(String pattern) {
        return new SchemaPart("string").with("pattern", pattern);
    }

    static SchemaPart oneOf(List<String> choices) {
        return new SchemaPart("string").with("enum", choices);
    }

    static <T extends Enum<T>> SchemaPart oneOf(T[] choices, Function<T, String> key) {
        return oneOf(Arrays.stream(choices).map(key).toList());
    }

    static SchemaPart number(Number least, Number most) {
        return new SchemaPart("number").with("minimum", least).with("maximum", most);
    }

    static SchemaPart whole(int least, int most) {
        return new SchemaPart("integer").with("minimum", least).with("maximum", most);
    }

    static SchemaPart flag() {
        return new SchemaPart("boolean");
    }

    /// Sets its title and description.
    SchemaPart said(String title, String description) {
        Map<String, Object> rest = new LinkedHashMap<>(keywords);
        keywords.clear();
        keywords.put("title", title);
        keywords.put("description", description);
        keywords.putAll(rest);
        return this;
    }

    SchemaPart example(Object example) {
        return with("examples", List.of(example));
    }

    SchemaPart with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    /// Adds a field that must be there.
    SchemaPart need(String name, SchemaPart field) {
        needed.add(name);
        return may(name, field);
    }

    /// Adds a field that may be there.
    SchemaPart may(String name, SchemaPart field) {
        fields.put(name, field.keywords());
        parts.put(name, field);
        return this;
    }

    /// Requires one of these fields.
    SchemaPart needOneOf(String... names) {
        return with("anyOf", Arrays.stream(names).map(name -> Map.of("required", List.of(name))).toList());
    }

    /// Returns the form of a field of an object, or of whatever is in a list or map; empty if there is none.
    Optional<SchemaPart> part(String name) {
        return Optional.ofNullable(parts.getOrDefault(name, each));
    }

    /// Returns the limit of each wording, if it is a text in several languages.
    Optional<Limit> wordings() {
        return Optional.ofNullable(wordings);
    }

    /// Whether there can be a text in several languages anywhere in it.
    boolean holdsWordings() {
        return wordings != null || each != null && each.holdsWordings()
                || parts.values().stream().anyMatch(SchemaPart::holdsWordings);
    }

    /// Returns its title, or the given name if it has none.
    String title(String name) {
        return keywords.getOrDefault("title", name).toString();
    }

    Map<String, Object> keywords() {
        if (!fields.isEmpty()) {
            keywords.put("properties", fields);
            keywords.put("required", needed);
            keywords.put("additionalProperties", false);
        }
        return keywords;
    }
}
