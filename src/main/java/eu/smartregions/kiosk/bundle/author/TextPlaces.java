package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.bundle.read.Translations;
import eu.smartregions.kiosk.content.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the texts in several languages in a file, wherever the schema of its kind has one.
public final class TextPlaces {
    private final Map<String, SchemaPart> forms = new HashMap<>(Schemas.parts());

    /// A text and where it stands.
    ///
    /// @param words the place in the words of the schemas, such as `Stories 2 (quiet-harbour), Title`
    /// @param limit the limit of each of its wordings
    /// @param text  the text itself
    public record Place(String words, Limit limit, JsonValue.Fields text) {
        /// Returns its wordings and what is known of them; empty if it has none. Those that break a rule are there too.
        public Optional<Translations> translations() {
            Map<Language, String> wordings = new EnumMap<>(Language.class);
            text.values().forEach((code, wording) -> {
                if (wording instanceof JsonValue.Text written && !written.value().isBlank()) {
                    Language.of(code).ifPresent(language -> wordings.put(language, written.value()));
                }
            });
            if (wordings.isEmpty()) {
                return Optional.empty();
            }
            Translations read = Translations.read(text, limit);
            return Optional.of(new Translations(wordings, read.machine(), read.of()));
        }
    }

    /// Whether files of a kind can hold texts in several languages.
    ///
    /// @param kind the name of the file without its ending, such as `region`
    public boolean anyIn(String kind) {
        return form(kind).isPresent();
    }

    /// Returns the texts of a file, in its order; what has another form than the schema says is passed over.
    ///
    /// @param kind the name of the file without its ending
    public List<Place> in(String kind, JsonValue file) {
        List<Place> places = new ArrayList<>();
        form(kind).ifPresent(form -> walk(form, file, "", places));
        return places;
    }

    private Optional<SchemaPart> form(String kind) {
        return Optional.ofNullable(forms.get(kind)).filter(SchemaPart::holdsWordings);
    }

    private static void walk(SchemaPart form, JsonValue value, String words, List<Place> places) {
        Optional<Limit> limit = form.wordings();
        if (limit.isPresent()) {
            if (value instanceof JsonValue.Fields text) {
                places.add(new Place(words, limit.get(), text));
            }
        } else if (value instanceof JsonValue.Fields object) {
            String before = words.isEmpty() ? "" : words + ", ";
            object.values().forEach((name, field) -> form.part(name)
                    .ifPresent(part -> walk(part, field, before + part.title(name), places)));
        } else if (value instanceof JsonValue.Items list) {
            form.part("").ifPresent(part -> {
                for (int i = 0; i < list.values().size(); i++) {
                    JsonValue item = list.values().get(i);
                    walk(part, item, words + " " + (i + 1) + id(item), places);
                }
            });
        }
    }

    private static String id(JsonValue item) {
        return item instanceof JsonValue.Fields object && object.values().get("id") instanceof JsonValue.Text id
                ? " (" + id.value() + ")"
                : "";
    }
}
