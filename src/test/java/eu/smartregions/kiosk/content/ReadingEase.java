package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How many years at school a text asks for. English: Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and
/// Chissom, Research Branch Report 8-75, 1975). German: the first Wiener Sachtextformel (Bamberger and Vanecek, 1984).
/// French: the reading ease of Kandel and Moles (1958), with the grades of Flesch's table, in which 80 is where the
/// sixth grade ends.
final class ReadingEase {
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:['’-]\\p{L}+)*|\\d[\\d.,\\u00a0\\u202f]*");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?:])\\s+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëîïôöûùüœæ]+");
    private static final Pattern MUTE_ENGLISH = Pattern.compile(".*[^aeiouyl]e|.*[^aeiouytsxzhcg]es|.*[^aeiouytd]ed");
    private static final Pattern MUTE_FRENCH = Pattern.compile(".*[^aeiouyàâéèêëîïôûùüœæ](e|es|ent)");
    private static final int LONG = 6;
    private static final int MANY = 3;
    private static final double SIXTH_GRADE_ENDS = 80;
    private static final double A_GRADE = 10;

    private final Language language;
    private final List<String> sentences;
    private final List<String> words;

    ReadingEase(String text, Language language) {
        this.language = language;
        sentences = SENTENCE.splitAsStream(text).toList();
        words = words(text).toList();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group());
    }

    /// Returns the number of words of the longest sentence.
    int longest() {
        return sentences.stream().mapToInt(sentence -> (int) words(sentence).count()).max().orElse(0);
    }

    /// Returns the grade of school.
    double grade() {
        double length = (double) words.size() / sentences.size();
        double syllables = words.stream().mapToInt(word -> syllables(word, language)).average().orElse(0);
        return switch (language) {
            case EN -> 0.39 * length + 11.8 * syllables - 15.59;
            case DE -> 0.1935 * share(word -> syllables(word, language) >= MANY) + 0.1672 * length
                    + 0.1297 * share(word -> word.length() > LONG) - 0.0327
                            * share(word -> syllables(word, language) == 1)
                    - 0.875;
            case FR -> 6 + (SIXTH_GRADE_ENDS - (207 - 1.015 * length - 73.6 * syllables)) / A_GRADE;
            default -> throw new IllegalArgumentException(language.code());
        };
    }

    private double share(java.util.function.Predicate<String> which) {
        return 100.0 * words.stream().filter(which).count() / words.size();
    }

    /// Returns the number of syllables as they are spoken: the groups of vowels, without endings that are mute. A
    /// number counts as one.
    static int syllables(String word, Language language) {
        String small = word.toLowerCase(Locale.ROOT);
        int groups = (int) VOWELS.matcher(small).results().count();
        boolean mute = switch (language) {
            case EN -> MUTE_ENGLISH.matcher(small).matches();
            case FR -> groups > 1 && MUTE_FRENCH.matcher(small).matches();
            default -> false;
        };
        return Math.max(1, mute ? groups - 1 : groups);
    }
}
