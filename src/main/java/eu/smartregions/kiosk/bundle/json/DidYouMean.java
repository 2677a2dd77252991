package eu.smartregions.kiosk.bundle.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds what somebody probably meant to write.
public final class DidYouMean {
    private static final int LONGEST = 48;
    /// The number of candidates that are compared; a hostile bundle has thousands of names that are nearly alike.
    private static final int MOST = 500;

    private DidYouMean() {
    }

    /// Returns the candidate with the fewest edits (Levenshtein 1966) from `word`, or empty if none is near enough to
    /// be meant: a third of the letters, but at least two, may differ. Upper and lower case count as the same.
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String written = word.toLowerCase(Locale.ROOT);
        String nearest = null;
        int fewest = Math.max(2, word.length() / 3) + 1;
        for (String candidate : candidates.stream().limit(MOST).toList()) {
            int edits = Math.abs(candidate.length() - word.length()) < fewest
                    ? edits(written, candidate.toLowerCase(Locale.ROOT))
                    : fewest;
            if (edits < fewest && edits + 1 < candidate.length()) {
                fewest = edits;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int edits(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
