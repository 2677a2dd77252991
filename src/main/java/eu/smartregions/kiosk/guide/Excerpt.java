package eu.smartregions.kiosk.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The part of a text that shows why it was found: the words around the one that matches, whole words only, with dots
/// where the text goes on.
final class Excerpt {
    private static final String DOTS = "…";
    private static final Pattern CLAUSE_END = Pattern.compile(".*[.,;:!?]");
    private static final Pattern COMMA = Pattern.compile("[,;:]$");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?]");
    /// Excerpts of so many characters, the fullest first.
    private static final List<Integer> LENGTHS = List.of(90, 60, 40, 24);

    private final String[] words;
    private final int match;

    private Excerpt(String[] words, int match) {
        this.words = words;
        this.match = match;
    }

    /// Returns excerpts around the first word that matches, the fullest first; none where no word does.
    static List<String> of(String text, Predicate<String> matches) {
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            if (matches.test(words[i])) {
                Excerpt excerpt = new Excerpt(words, i);
                List<String> excerpts = new ArrayList<>();
                for (int length : LENGTHS) {
                    excerpts.add(excerpt.around(length));
                }
                excerpts.add(excerpt.said(i, i));
                return excerpts.stream().distinct().toList();
            }
        }
        return List.of();
    }

    /// Returns as many words as a length holds: from the beginning of the clause or as near to it as half the room
    /// allows, then onwards.
    private String around(int length) {
        int first = match;
        while (first > 0 && !CLAUSE_END.matcher(words[first - 1]).matches()
                && said(first - 1, match).length() <= Math.max(length / 2, said(match, match).length())) {
            first--;
        }
        int last = match;
        while (last + 1 < words.length && said(first, last + 1).length() <= length) {
            last++;
        }
        return said(first, last);
    }

    private String said(int first, int last) {
        StringBuilder said = new StringBuilder(
                first == 0 || SENTENCE_END.matcher(words[first - 1]).matches() ? "" : DOTS + " ");
        for (int i = first; i <= last; i++) {
            said.append(words[i]).append(i == last ? "" : " ");
        }
        return last == words.length - 1 ? said.toString() : COMMA.matcher(said).replaceFirst("") + " " + DOTS;
    }
}
