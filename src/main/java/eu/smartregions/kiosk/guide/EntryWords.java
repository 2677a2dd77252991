package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Brings the words of entries into an index, each in every spelling, with its rank and those who read it there.
///
/// Ranks are 0 for the first word of a name, 1 for any other word of a name, 2 for a place, 3 for a subject, 4 for what
/// is told.
final class EntryWords {
    private static final int RANKS = 5;
    private static final int FIRST = 0;
    private static final int NAME = 1;
    static final int PLACE = 2;
    private static final int SUBJECT = 3;
    static final int TOLD = 4;
    /// A word of sentences that is as short as this means something only in capital letters or figures.
    private static final int SHORT = 2;
    private static final Pattern FIRST_WORD_END = Pattern.compile("[\\s-]");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}+");

    /// The same words occur again and again, in the names of neighbours and of one region in many languages.
    private final Map<String, Set<String>> spelt = new HashMap<>();

    /// Adds all words of an entry.
    void add(Entry entry, int number, TermIndex.Builder index) {
        Map<String, int[]> words = new HashMap<>();
        Entry.Texts texts = entry.texts();
        for (LocalizedText name : texts.names()) {
            Readership.known(name, entry.knownAbroad()).forEach((language, readers) -> {
                String wording = wording(name, language);
                add(FIRST_WORD_END.split(wording, 2)[0], FIRST, readers, words);
                add(wording, NAME, readers, words);
            });
        }
        for (LocalizedText place : texts.places()) {
            Readership.known(place, entry.knownAbroad())
                    .forEach((language, readers) -> add(wording(place, language), PLACE, readers, words));
        }
        for (LocalizedText place : texts.near()) {
            place.wordings().values().forEach(wording -> add(wording, PLACE, Readership.OF_OTHER_LANGUAGES, words));
        }
        shown(texts.about(), SUBJECT, words);
        shown(texts.told(), TOLD, words);
        words.forEach((word, readers) -> {
            int better = 0;
            for (int rank = 0; rank < RANKS; rank++) {
                if ((readers[rank] & ~better) != 0) {
                    index.add(word, number, rank, readers[rank] & ~better);
                    better |= readers[rank];
                }
            }
        });
    }

    private void shown(List<LocalizedText> texts, int rank, Map<String, int[]> words) {
        for (LocalizedText text : texts) {
            Readership.shown(text).forEach((language, readers) -> add(wording(text, language), rank, readers, words));
        }
    }

    private void add(String wording, int rank, int readers, Map<String, int[]> words) {
        for (String part : wording.split(" ")) {
            if (rank < TOLD || part.length() > SHORT || !SMALL.matcher(part).matches()) {
                spelt.computeIfAbsent(part, TextFolding::spellings)
                        .forEach(word -> words.computeIfAbsent(word, _ -> new int[RANKS])[rank] |= readers);
            }
        }
    }

    private static String wording(LocalizedText text, Language language) {
        return text.in(language).text();
    }
}
