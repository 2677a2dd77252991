package eu.smartregions.kiosk.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// All words by which something can be found, sorted, each with the entries it finds. Immutable; any thread.
///
/// A find is the number of an entry times four, plus its rank: 0 for a name that begins with the word, 1 for any other
/// word of a name, 2 for a place, 3 for a subject.
final class TermIndex {
    private final String[] words;
    private final int[][] finds;

    private TermIndex(Map<String, IntStream.Builder> collected) {
        words = collected.keySet().stream().sorted().toArray(String[]::new);
        finds = Arrays.stream(words).map(word -> collected.get(word).build().toArray()).toArray(int[][]::new);
    }

    /// Collects the words of entries.
    static final class Builder {
        private final Map<String, IntStream.Builder> collected = new HashMap<>();

        /// Adds a word of an entry: each word once, and the entries in their order.
        ///
        /// @param rank 0 (best) to 3
        void add(String word, int entry, int rank) {
            collected.computeIfAbsent(word, _ -> IntStream.builder()).add(entry * 4 + rank);
        }

        /// Returns the index of the words added.
        TermIndex build() {
            return new TermIndex(collected);
        }
    }

    /// A range of neighbouring words.
    ///
    /// @param from the first
    /// @param to   beyond the last
    record Stretch(int from, int to) {
        boolean isEmpty() {
            return from >= to;
        }
    }

    /// Returns the words with this beginning.
    Stretch beginning(String prefix) {
        return new Stretch(firstFrom(prefix), firstFrom(prefix + Character.MAX_VALUE));
    }

    /// Returns the words that almost begin like `typed`: with at most so many letters added, left out, replaced or
    /// exchanged with their neighbour.
    ///
    /// Source: optimal string alignment distance, L. Boytsov, ACM Journal of Experimental Algorithmics 16 (2011), 2.2;
    /// the words are searched as the tree that their order makes of them.
    List<Stretch> almostBeginning(String typed, int mostErrors) {
        List<Stretch> found = new ArrayList<>();
        int[] row = IntStream.rangeClosed(0, typed.length()).toArray();
        new Walk(typed, mostErrors, found).into(new Stretch(0, words.length), 0, row, row, '\0');
        return found;
    }

    /// Returns the finds of the words in a range.
    int[][] finds(Stretch stretch) {
        return Arrays.copyOfRange(finds, stretch.from(), stretch.to());
    }

    private int firstFrom(String word) {
        int at = Arrays.binarySearch(words, word);
        return at >= 0 ? at : -at - 1;
    }

    /// A search through the tree of words for those near a typed one.
    private final class Walk {
        private final String typed;
        private final int most;
        private final List<Stretch> found;

        Walk(String typed, int most, List<Stretch> found) {
            this.typed = typed;
            this.most = most;
            this.found = found;
        }

        /// Searches the words of a range, which agree in their first `depth` letters.
        ///
        /// @param row    distances of those letters to every beginning of the typed word
        /// @param before the same for one letter less
        /// @param last   the last of those letters
        void into(Stretch words, int depth, int[] row, int[] before, char last) {
            int from = words.from();
            while (from < words.to()) {
                String word = TermIndex.this.words[from];
                if (word.length() == depth) {
                    from++;
                    continue;
                }
                char letter = word.charAt(depth);
                int to = end(from, words.to(), depth, letter);
                step(new Stretch(from, to), depth, new int[][]{row, before}, new char[]{letter, last});
                from = to;
            }
        }

        private void step(Stretch words, int depth, int[][] rows, char[] letters) {
            int[] next = next(depth, rows, letters);
            if (next[typed.length()] <= most) {
                found.add(words);
            } else if (Arrays.stream(next).min().orElseThrow() <= most) {
                into(words, depth + 1, next, rows[0], letters[0]);
            }
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
                if (words[middle].charAt(depth) <= letter) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
