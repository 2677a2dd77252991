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
    private static final int ONE_ERROR = 4;
    private static final int TWO_ERRORS = 8;

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

    /// Returns the ranks of the entries that come nearest to words that nothing has all of.
    byte[] nearest(List<String> words, int readers) {
        byte[] near = new byte[entries];
        byte[] most = none();
        byte[] counted = new byte[entries];
        for (String word : words) {
            byte[] ranks = nearly(word, readers);
            worsen(near, ranks);
            for (int i = 0; i < entries; i++) {
                if (ranks[i] != NOT_FOUND) {
                    counted[i]++;
                    most[i] = (byte) Math.min(most[i], ranks[i]);
                }
            }
        }
        if (anything(near)) {
            return near;
        }
        if (!anything(most)) {
            return beginning(words, readers);
        }
        int best = 0;
        for (byte count : counted) {
            best = Math.max(best, count);
        }
        for (int i = 0; i < entries; i++) {
            most[i] = counted[i] == best ? most[i] : NOT_FOUND;
        }
        return most;
    }

    /// Returns what is known by a name that begins so in any language; where nothing is, what is found despite a typing
    /// error or two.
    private byte[] nearly(String word, int readers) {
        byte[] ranks = exactly(word, readers | Readership.OF_OTHER_LANGUAGES);
        if (anything(ranks)) {
            return ranks;
        }
        for (String spelling : TextFolding.typed(word)) {
            int errors = spelling.length() < ONE_ERROR ? 0 : spelling.length() < TWO_ERRORS ? 1 : 2;
            if (errors > 0) {
                dictionary.almostBeginning(spelling, errors)
                        .forEach(stretch -> dictionary.rank(stretch, readers, ranks));
            }
        }
        for (int i = 0; i < entries; i++) {
            ranks[i] = ranks[i] == NOT_FOUND ? NOT_FOUND : (byte) (ranks[i] + FORGIVEN);
        }
        return ranks;
    }

    /// Returns what begins with as many of the first letters of a word as anything does.
    private byte[] beginning(List<String> words, int readers) {
        int longest = words.stream().mapToInt(String::length).max().orElseThrow();
        for (int length = longest - 1; length > 0; length--) {
            for (String word : words) {
                if (word.length() > length) {
                    byte[] ranks = exactly(word.substring(0, length), readers);
                    if (anything(ranks)) {
                        return ranks;
                    }
                }
            }
        }
        return none();
    }

    private byte[] exactly(String word, int readers) {
        byte[] ranks = none();
        for (String spelling : TextFolding.typed(word)) {
            dictionary.rank(dictionary.beginning(spelling), readers, ranks);
        }
        return ranks;
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
