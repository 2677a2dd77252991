package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Introduction;
import eu.smartregions.kiosk.content.Specialisation;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/// Reads how a region introduces itself, and which of its areas it is known for.
final class FieldsReader {
    /// A proof may be older than any statistics: a university, a garden, a bridge.
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_MAIN = 3;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:]) +");

    private final KnownIds known;
    private final ObjectReader form;
    private final Set<AreaId> areas;

    /// @param form  the region
    /// @param areas those that it works in
    FieldsReader(KnownIds known, ObjectReader form, Set<AreaId> areas) {
        this.known = known;
        this.form = form;
        this.areas = areas;
    }

    /// Returns the hook and its motif, the summary and the proofs.
    Introduction introduction() {
        return new Introduction(form.may("hook").map(hook -> Texts.localized(hook, Limit.HOOK)),
                form.may("motif").map(motif -> ChoiceReader.one(motif, "motif", Introduction.Emblem.values(),
                        Introduction.Emblem::key)),
                Texts.localized(form.need("summary"), Limit.SUMMARY),
                form.items("proof").stream().map(this::proof).toList(), form.may("easy").map(FieldsReader::easy));
    }

    private static Introduction.Easy easy(JsonValue value) {
        try (ObjectReader easy = ObjectReader.of(value)) {
            return new Introduction.Easy(easyText(easy.need("hook")), easyText(easy.need("summary")));
        }
    }

    /// Returns a text of short sentences; longer ones are told.
    private static LocalizedText easyText(JsonValue value) {
        LocalizedText text = Texts.localized(value, Limit.EASY);
        text.wordings().forEach((language, wording) -> SENTENCE_END.splitAsStream(wording)
                .filter(sentence -> new StringTokenizer(sentence).countTokens() > Limit.EASY_SENTENCE).findFirst()
                .ifPresent(sentence -> value.doubtful("long-sentence",
                        "This sentence has more than " + Limit.EASY_SENTENCE
                                + " words in " + language.code() + ": \"" + sentence + "\"",
                        "Make two sentences of it.")));
        return text;
    }

    private Introduction.Proof proof(JsonValue value) {
        try (ObjectReader proof = ObjectReader.of(value)) {
            return new Introduction.Proof(Texts.localized(proof.need("title"), Limit.PROOF_TITLE),
                    Texts.localized(proof.need("text"), Limit.PROOF), own(proof.need("area")),
                    proof.may("year").map(year -> NumberReader.whole(year, FIRST_YEAR, LAST_YEAR)),
                    Texts.plain(proof.need("source"), Limit.PROOF_SOURCE));
        }
    }

    /// Returns the areas, with the main ones and a sentence for some.
    ///
    /// @param named areas that the region names besides those of its priorities
    Specialisation.Fields fields(Set<AreaId> named) {
        List<JsonValue> main = form.items("mainAreas");
        if (main.size() > MOST_MAIN) {
            main.get(MOST_MAIN).wrong("too-many-main-areas", "These are " + main.size() + " main areas; a region is "
                    + "known for " + MOST_MAIN + " at most.", "Keep the strongest " + MOST_MAIN + ".");
        }
        return new Specialisation.Fields(main.stream().limit(MOST_MAIN).map(this::own).distinct().toList(), named,
                form.may("inArea").map(this::sentences).orElse(Map.of()));
    }

    private Map<AreaId, LocalizedText> sentences(JsonValue value) {
        if (!(value instanceof JsonValue.Fields object)) {
            value.wrongType("an object with one sentence an area");
            return Map.of();
        }
        Map<AreaId, LocalizedText> sentences = new LinkedHashMap<>();
        object.values().forEach((area, sentence) -> {
            LocalizedText text = Texts.localized(sentence, Limit.IN_AREA);
            known.areaNamed(area, sentence).filter(id -> own(id, sentence)).ifPresent(id -> sentences.put(id, text));
        });
        return sentences;
    }

    private AreaId own(JsonValue value) {
        AreaId area = known.area(value);
        own(area, value);
        return area;
    }

    /// Whether the region works in an area; where it does not, that is reported.
    private boolean own(AreaId area, JsonValue at) {
        if (areas.isEmpty() || areas.contains(area) || !known.knows(area)) {
            return true;
        }
        at.wrong("area-not-own", "The region does not say that it works in \"" + area + "\".",
                "Add \"" + area + "\" to \"areas\" or to a priority, or remove it here.");
        return false;
    }
}
