package eu.smartregions.kiosk.studio.document;

import eu.smartregions.kiosk.bundle.author.TextPlaces;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.bundle.read.Translations;
import eu.smartregions.kiosk.content.text.Language;
import java.util.List;
import java.util.Optional;

/// One text as somebody sees it who translates.
///
/// @param part    what it is, in the words of the forms' schemas
/// @param place   of the text in its file
/// @param limit   of each wording
/// @param source  the wording that is translated from; empty in the source's own language
/// @param wording in the language asked for; empty if there is none
/// @param state   what the wording is like
public record TextRow(String part, List<String> place, Limit limit, String source, String wording, State state) {

    /// What a wording is like.
    public enum State {
        /// Nobody has written it.
        MISSING,
        /// A machine made it, and nobody has confirmed it.
        BY_MACHINE,
        /// It was made from another source than the present one.
        OUTDATED,
        /// It is the source, or somebody wrote or confirmed it.
        RIGHT;

        /// Whether there is something to do.
        public boolean toDo() {
            return this != RIGHT;
        }
    }

    /// Returns the texts of a file that have a wording, in its order.
    ///
    /// @param kind     region, organisation or exhibition
    /// @param language the one to translate into
    public static List<TextRow> of(String kind, WrittenText text, Language language) {
        return text.at(List.of()).map(root -> new TextPlaces().in(kind, root).stream()
                .flatMap(place -> row(place, language).stream()).toList()).orElse(List.of());
    }

    private static Optional<TextRow> row(TextPlaces.Place place, Language language) {
        return place.translations().map(all -> new TextRow(place.words(), JsonValue.steps(place.text().pointer()),
                place.limit(), language == all.source() ? "" : all.wordings().get(all.source()),
                all.wordings().getOrDefault(language, ""), state(all, language)));
    }

    private static State state(Translations all, Language language) {
        if (!all.wordings().containsKey(language)) {
            return State.MISSING;
        }
        if (all.outdated().contains(language)) {
            return State.OUTDATED;
        }
        return all.machine().contains(language) ? State.BY_MACHINE : State.RIGHT;
    }

    /// Whether the wording is longer than it may be.
    public boolean tooLong() {
        return limit.length(wording) > limit.most();
    }
}
