package eu.smartregions.kiosk.bundle.check;

import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Story;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/// The languages into which an exhibitor's texts are translated, and the time to read them.
///
/// @param texts all of its texts
record Coverage(List<LocalizedText> texts) {
    /// The reading speed of people who stand at a screen; slower than in a chair, where it is about 240.
    private static final int WORDS_A_MINUTE = 200;

    static Coverage of(Region region) {
        List<LocalizedText> texts = new ArrayList<>(List.of(region.name(), region.specialisation().summary()));
        region.specialisation().introduction().hook().ifPresent(texts::add);
        texts.addAll(region.specialisation().fields().sentences().values());
        region.specialisation().introduction().proofs()
                .forEach(proof -> texts.addAll(List.of(proof.title(), proof.text())));
        region.specialisation().priorities().forEach(priority -> texts.add(priority.label()));
        region.specialisation().memberships().forEach(membership -> texts.add(membership.partnership()));
        region.pictures().forEach(picture -> texts.add(picture.alt()));
        region.showcase().stories().forEach(story -> addAll(texts, story));
        region.showcase().exchanges().forEach(exchange -> texts.add(exchange.title()));
        region.showcase().documents().forEach(document -> texts.add(document.title()));
        region.showcase().meeting().contact()
                .ifPresent(contact -> texts.addAll(List.of(contact.function(), contact.organisation())));
        return new Coverage(texts);
    }

    static Coverage of(Organisation organisation) {
        return new Coverage(List.of(organisation.name(), organisation.what()));
    }

    private static void addAll(List<LocalizedText> texts, Story story) {
        Story.Telling telling = story.telling();
        texts.addAll(List.of(story.title(), telling.challenge(), telling.action(), telling.change()));
        story.evidence().highlight().ifPresent(highlight -> texts.add(highlight.what()));
    }

    /// Returns the number of texts in each language that at least one is in.
    Map<Language, Integer> languages() {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        texts.forEach(text -> text.wordings().keySet().forEach(language -> counts.merge(language, 1, Integer::sum)));
        return counts;
    }

    /// Returns the time in seconds to read everything while standing at the kiosk, in the language of most of the
    /// texts.
    int seconds() {
        Language language = languages().entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElse(Language.EN);
        int words = texts.stream().mapToInt(text -> new StringTokenizer(text.text(language)).countTokens()).sum();
        return Math.ceilDiv(words * 60, WORDS_A_MINUTE);
    }
}
