package eu.smartregions.kiosk.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// All words by which something can be found, sorted, each with the entries it finds and the readers who see it there.
/// Immutable; any thread.
final class TermIndex {
    /// A find keeps the number of its entry above so many bits, which hold its rank.
    private static final int RANK_BITS = 3;
    private static final int RANK = (1 << RANK_BITS) - 1;

    private final WordTable words;
    /// The index of each word's first find, and beyond the last word the number of finds.
    private final int[] starts;
    private final int[] finds;
    /// For each find the number of its readers in [#readers]: there are few different ones.
    private final char[] seen;
    private final int[] readers;

    private TermIndex(Builder collected) {
        List<String> sorted = collected.numbers.keySet().stream().sorted().toList();
        words = new WordTable(sorted);
        readers = collected.readers.stream().mapToInt(Integer::intValue).toArray();
        int[] places = new int[sorted.size()];
        for (int i = 0; i < places.length; i++) {
            places[collected.numbers.get(sorted.get(i))] = i;
        }
        starts = new int[places.length + 1];
        for (int i = 0; i < collected.size; i++) {
            starts[places[collected.words[i]] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = Arrays.copyOf(starts, places.length);
        finds = new int[collected.size];
        seen = new char[collected.size];
        for (int i = 0; i < collected.size; i++) {
            int at = next[places[collected.words[i]]]++;
            finds[at] = collected.finds[i];
            seen[at] = collected.seen[i];
        }
    }

    /// Collects the words of entries.
    static final class Builder {
        private static final int FIRST_ROOM = 1024;

        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<Integer, Character> readerNumbers = new HashMap<>();
        private final List<Integer> readers = new ArrayList<>();
        private int[] words = new int[FIRST_ROOM];
        private int[] finds = new int[FIRST_ROOM];
        private char[] seen = new char[FIRST_ROOM];
        private int size;

        /// Adds a word of an entry, for some readers.
        ///
        /// @param rank from 0 (best) to 7
        /// @param mask a bit for every reader who is told so
        void add(String word, int entry, int rank, int mask) {
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
                finds = Arrays.copyOf(finds, size * 2);
                seen = Arrays.copyOf(seen, size * 2);
            }
            words[size] = numbers.computeIfAbsent(word, _ -> numbers.size());
            finds[size] = entry << RANK_BITS | rank;
            seen[size] = readerNumbers.computeIfAbsent(mask, added -> {
                readers.add(added);
                return (char) (readers.size() - 1);
            });
            size++;
        }

        /// Returns the index of the words added.
        TermIndex build() {
            return new TermIndex(this);
        }
    }

    /// A range of neighbouring words.
    ///
    /// @param from the first
    /// @param to   beyond the last
    record Stretch(int from, int to) {
    }

    /// Returns the words with this beginning.
    Stretch beginning(String prefix) {
        return new Stretch(words.before(prefix), words.before(prefix + Character.MAX_VALUE));
    }

    /// Returns the words that almost begin like `typed`: with at most so many letters added, left out, replaced or
    /// exchanged with their neighbour.
    ///
    /// Source: optimal string alignment distance, L. Boytsov, ACM Journal of Experimental Algorithmics 16 (2011), 2.2;
    /// the words are searched as the tree that their order makes of them.
    List<Stretch> almostBeginning(String typed, int mostErrors) {
        return near(new Walk(typed, mostErrors, false));
    }

    /// Returns the words that are almost `typed`, by the same measure.
    List<Stretch> almost(String typed, int mostErrors) {
        return near(new Walk(typed, mostErrors, true));
    }

    private List<Stretch> near(Walk walk) {
        int[] row = IntStream.rangeClosed(0, walk.typed.length()).toArray();
        walk.into(new Stretch(0, words.size()), 0, row, row, '\0');
        return walk.found;
    }

    /// Lowers the ranks of all entries that the words of a range find, for those readers.
    ///
    /// @param mask  bits of readers, of whom one must see it
    /// @param ranks of every entry; the best stays
    /// @param worst ranks that are worse do not count
    void rank(Stretch stretch, int mask, byte[] ranks, int worst) {
        boolean[] told = new boolean[readers.length];
        for (int i = 0; i < told.length; i++) {
            told[i] = (readers[i] & mask) != 0;
        }
        for (int i = starts[stretch.from()]; i < starts[stretch.to()]; i++) {
            int find = finds[i];
            byte rank = (byte) (find & RANK);
            if (told[seen[i]] && rank <= worst && rank < ranks[find >> RANK_BITS]) {
                ranks[find >> RANK_BITS] = rank;
            }
        }
    }

    /// Returns the number of words, and of finds.
    int[] size() {
        return new int[]{words.size(), finds.length};
    }

    /// A search through the tree of words for those near a typed one.
    private final class Walk {
        private final String typed;
        private final int most;
        private final boolean whole;
        private final List<Stretch> found = new ArrayList<>();

        /// @param whole whether only whole words count, not their beginnings
        Walk(String typed, int most, boolean whole) {
            this.typed = typed;
            this.most = most;
            this.whole = whole;
        }

        /// Searches the words of a range, which agree in their first `depth` letters.
        ///
        /// @param row    distances of those letters to every beginning of the typed word
        /// @param before the same for one letter less
        /// @param last   the last of those letters
        void into(Stretch words, int depth, int[] row, int[] before, char last) {
            int from = words.from();
            while (from < words.to()) {
                if (TermIndex.this.words.length(from) == depth) {
                    from++;
                    continue;
                }
                char letter = TermIndex.this.words.letter(from, depth);
                int to = end(from, words.to(), depth, letter);
                step(new Stretch(from, to), depth, new int[][]{row, before}, new char[]{letter, last});
                from = to;
            }
        }

        private void step(Stretch words, int depth, int[][] rows, char[] letters) {
            int[] next = next(depth, rows, letters);
            boolean near = next[typed.length()] <= most;
            if (near && !whole) {
                found.add(words);
                return;
            }
            if (near && TermIndex.this.words.length(words.from()) == depth + 1) {
                found.add(new Stretch(words.from(), words.from() + 1));
            }
            if (within(next)) {
                into(words, depth + 1, next, rows[0], letters[0]);
            }
        }

        private boolean within(int[] row) {
            for (int distance : row) {
                if (distance <= most) {
                    return true;
                }
            }
            return false;
        }

        private int[] next(int depth, int[][] rows, char[] letters) {
            int[] next = new int[typed.length() + 1];
            next[0] = depth + 1;
            for (int i = 1; i <= typed.length(); i++) {
                char wanted = typed.charAt(i - 1);
                int replaced = rows[0][i - 1] + (wanted == letters[0] ? 0 : 1);
                next[i] = Math.min(replaced, Math.min(rows[0][i], next[i - 1]) + 1);
                if (i > 1 && depth > 0 && wanted == letters[1] && typed.charAt(i - 2) == letters[0]) {
                    next[i] = Math.min(next[i], rows[1][i - 2] + 1);
                }
            }
            return next;
        }

        /// Returns the index beyond the last word that has this letter there.
        private int end(int from, int to, int depth, char letter) {
            int low = from;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (words.letter(middle, depth) <= letter) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
