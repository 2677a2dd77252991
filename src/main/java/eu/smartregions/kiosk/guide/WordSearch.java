package eu.smartregions.kiosk.guide;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Ranks the entries of an index by typed words; the lower a rank, the better.
final class WordSearch {
    /// The rank of what is not found.
    static final byte NOT_FOUND = Byte.MAX_VALUE;
    /// Ranks of what is found as typed go from 0 to 4; what is found despite typing errors comes after all of those.
    private static final byte FORGIVEN = 5;
    /// The number of letters from which a word may have one error, and two.
    private static final int ONE_ERROR = 5;
    private static final int TWO_ERRORS = 8;
    private static final int ONE_ERROR_ABROAD = 7;
    /// Of what has no such name, at least so many first letters must be those of a name, and two thirds of all.
    private static final int FEWEST = 4;

    private final TermIndex dictionary;
    private final int entries;

    WordSearch(TermIndex dictionary, int entries) {
        this.dictionary = dictionary;
        this.entries = entries;
    }

    /// Returns the rank of every entry by all words: that of the word with the worst rank.
    ///
    /// @param readers those who search, as in [Readership]
    byte[] every(List<String> words, int readers) {
        byte[] worst = new byte[entries];
        // The longest find least and are found fastest; where one finds nothing, no other matters.
        for (String word : words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
            byte[] ranks = exactly(word, readers);
            if (!anything(ranks)) {
                return ranks;
            }
            worsen(worst, ranks);
        }
        return worst;
    }

    /// Returns the ranks of the entries that come nearest to words that nothing has all of: those that have the most,
    /// and of all letters more than half; often that is none.
    byte[] nearest(List<String> words, int readers) {
        byte[] best = none();
        int[] letters = new int[entries];
        for (String word : words) {
            byte[] ranks = nearly(word, readers);
            for (int i = 0; i < entries; i++) {
                if (ranks[i] != NOT_FOUND) {
                    letters[i] += word.length();
                    best[i] = (byte) Math.min(best[i], ranks[i]);
                }
            }
        }
        int most = Arrays.stream(letters).max().orElse(0);
        if (2 * most <= words.stream().mapToInt(String::length).sum()) {
            return beginning(words, readers);
        }
        for (int i = 0; i < entries; i++) {
            best[i] = letters[i] == most ? best[i] : NOT_FOUND;
        }
        return best;
    }

    /// Returns what is known by a name that begins so in any language; where nothing is, what is found despite a typing
    /// error or two: by the beginning of a name or place, or by a whole word of what is told. The beginning of any word
    /// that is told would be found by nearly everything. Last come names in other languages, with one error in long
    /// ones.
    private byte[] nearly(String word, int readers) {
        int abroad = readers | Readership.OF_OTHER_LANGUAGES;
        byte[] ranks = exactly(word, abroad);
        if (anything(ranks)) {
            return ranks;
        }
        for (String spelling : TextFolding.typed(word)) {
            int length = spelling.length();
            forgive(spelling, length < ONE_ERROR ? 0 : length < TWO_ERRORS ? 1 : 2, readers, ranks);
            if (length >= ONE_ERROR) {
                dictionary.almost(spelling, 1)
                        .forEach(stretch -> dictionary.rank(stretch, readers, ranks, EntryWords.TOLD));
            }
            if (length >= ONE_ERROR_ABROAD && !anything(ranks)) {
                forgive(spelling, 1, abroad, ranks);
            }
        }
        for (int i = 0; i < entries; i++) {
            ranks[i] = ranks[i] == NOT_FOUND ? NOT_FOUND : (byte) (ranks[i] + FORGIVEN);
        }
        return ranks;
    }

    private void forgive(String spelling, int errors, int readers, byte[] ranks) {
        if (errors > 0) {
            dictionary.almostBeginning(spelling, errors)
                    .forEach(stretch -> dictionary.rank(stretch, readers, ranks, EntryWords.PLACE));
        }
    }

    /// Returns what has a name or place that begins with as many of the first letters of a word as anything does, but
    /// with most of them: a name with an ending of some language.
    private byte[] beginning(List<String> words, int readers) {
        byte[] ranks = none();
        int longest = words.stream().mapToInt(String::length).max().orElseThrow();
        for (int length = longest - 1; length >= FEWEST && !anything(ranks); length--) {
            for (String word : words) {
                if (word.length() > length && 3 * length >= 2 * word.length()) {
                    rank(word.substring(0, length), readers, ranks, EntryWords.PLACE);
                }
            }
        }
        return ranks;
    }

    private byte[] exactly(String word, int readers) {
        byte[] ranks = none();
        rank(word, readers, ranks, EntryWords.TOLD);
        return ranks;
    }

    private void rank(String word, int readers, byte[] ranks, int worst) {
        for (String spelling : TextFolding.typed(word)) {
            dictionary.rank(dictionary.beginning(spelling), readers, ranks, worst);
        }
    }

    private byte[] none() {
        byte[] ranks = new byte[entries];
        Arrays.fill(ranks, NOT_FOUND);
        return ranks;
    }

    private static void worsen(byte[] worst, byte[] ranks) {
        for (int i = 0; i < worst.length; i++) {
            worst[i] = (byte) Math.max(worst[i], ranks[i]);
        }
    }

    /// Whether anything is found by its name, its place or its subject, not only by what is told of it.
    static boolean called(byte[] ranks) {
        for (byte rank : ranks) {
            if (rank < EntryWords.TOLD) {
                return true;
            }
        }
        return false;
    }

    /// Whether anything is found.
    static boolean anything(byte[] ranks) {
        for (byte rank : ranks) {
            if (rank != NOT_FOUND) {
                return true;
            }
        }
        return false;
    }

    /// Groups names, whichever of their words was found; then each kind by itself; what has errors after all of them.
    static int group(byte rank) {
        return Math.max(1, rank % FORGIVEN) + (rank >= FORGIVEN ? FORGIVEN : 0);
    }
}
