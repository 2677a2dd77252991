package eu.smartregions.kiosk.guide;

import java.util.Arrays;
import java.util.List;

/// Many words in their order, the letters of all in one array: as strings they would take four times the memory.
/// Immutable; any thread.
final class WordTable {
    private final char[] letters;
    /// Where each word begins, and beyond the last word the number of letters.
    private final int[] starts;

    /// @param sorted the words, in the order of [String#compareTo]
    WordTable(List<String> sorted) {
        starts = new int[sorted.size() + 1];
        for (int i = 0; i < sorted.size(); i++) {
            starts[i + 1] = starts[i] + sorted.get(i).length();
        }
        letters = new char[starts[sorted.size()]];
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).getChars(0, sorted.get(i).length(), letters, starts[i]);
        }
    }

    /// Returns the number of words.
    int size() {
        return starts.length - 1;
    }

    /// Returns the number of letters of a word.
    int length(int word) {
        return starts[word + 1] - starts[word];
    }

    /// Returns a letter of a word.
    ///
    /// @param at less than its length
    char letter(int word, int at) {
        return letters[starts[word] + at];
    }

    /// Returns the number of words before this one in the order, whether it is there or not.
    int before(String word) {
        char[] wanted = word.toCharArray();
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compare(letters, starts[middle], starts[middle + 1], wanted, 0, wanted.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
