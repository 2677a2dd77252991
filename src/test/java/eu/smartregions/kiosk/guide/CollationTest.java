package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Names are sorted as Unicode CLDR sorts them, by ICU4J: words of all languages in each language, since a list has the
/// names of many.
final class CollationTest {
    private static final List<String> WORDS = words();

    private final Collation collation = new Collation();

    @ParameterizedTest
    @EnumSource
    void comparesAnyTwoWordsAsUnicodeDoes(Language language) {
        Collator unicode = Collator.getInstance(language.locale());
        List<CollationKey> wanted = WORDS.stream().map(word -> asWanted(word, language))
                .map(unicode::getCollationKey).toList();
        List<java.text.CollationKey> keys = WORDS.stream().map(word -> collation.key(word, language)).toList();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) {
            for (int j = i + 1; j < WORDS.size(); j++) {
                int sign = Integer.signum(wanted.get(i).compareTo(wanted.get(j)));
                if (Integer.signum(keys.get(i).compareTo(keys.get(j))) != sign) {
                    wrong.add(WORDS.get(i) + (sign < 0 ? " < " : sign > 0 ? " > " : " = ") + WORDS.get(j));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /// Intended differences: a letter that is sorted as one of its own is also a heading (Bulgarian ъ, Polish ą, ę, ń,
    /// Slovak ř), since a list may hold a name with it; the Maltese ie, which CLDR sorts between id and if, is none.
    @ParameterizedTest
    @EnumSource
    void headsEachWordWithTheLetterThatUnicodeDoes(Language language) {
        AlphabeticIndex.ImmutableIndex<?> unicode = new AlphabeticIndex<>(language.locale())
                .addLabels(ULocale.ENGLISH, new ULocale("el"), new ULocale("bg")).addLabels(new UnicodeSet("[ъ]"))
                .addLabels(language == Language.PL ? new UnicodeSet("[ąęń]") : UnicodeSet.EMPTY)
                .addLabels(language == Language.SK ? new UnicodeSet("[ř]") : UnicodeSet.EMPTY).buildImmutableIndex();
        Map<String, String> wanted = new TreeMap<>();
        Map<String, String> heads = new TreeMap<>();
        for (String word : WORDS) {
            wanted.put(word, unicode.getBucket(unicode.getBucketIndex(asWanted(word, language))).getLabel());
            heads.put(word, String.join(" ", collation.letters(List.of(word), language).keySet()));
        }
        wanted.replaceAll((_, label) -> label.equals("IE") ? "i" : label.toLowerCase(Locale.ROOT));
        heads.replaceAll((_, letter) -> letter.toLowerCase(Locale.ROOT));
        assertEquals(Map.of(), differences(wanted, heads));
    }

    @Test
    void headsEachLetterOnceWhereItBegins() {
        assertEquals(Map.of("C", 0, "Č", 1, "H", 2, "Ch", 3, "I", 4), collation.letters(
                List.of("Cheb", "Čáslav", "Hradec", "Cvikov", "Ivaň").stream()
                        .sorted(Comparator.comparing(name -> collation.key(name, Language.CS))).toList(),
                Language.CS));
        assertEquals(Map.of("Å", 1, "Z", 0), collation.letters(List.of("Zahle", "Aarhus", "Ålborg"), Language.DA));
        assertEquals(Map.of("A", 1), collation.letters(List.of("5. kerület", "Abony"), Language.HU));
    }

    private static Map<String, String> differences(Map<String, String> wanted, Map<String, String> found) {
        Map<String, String> differences = new TreeMap<>(found);
        differences.replaceAll((word, head) -> head.equals(wanted.get(word)) ? "" : head + " for " + wanted.get(word));
        differences.values().removeIf(String::isEmpty);
        return differences;
    }

    /// Returns a word without the two intended differences of order: characters before the first letter do not count,
    /// where CLDR puts them before A, and Icelandic þ, a letter of none of the 24 alphabets, is sorted as th in all
    /// languages, as CLDR does in Danish and Swedish.
    private static String asWanted(String word, Language language) {
        String named = word.startsWith("’") ? word.substring(1) : word;
        return language == Language.DA || language == Language.SV ? named : named.replace("Þ", "Th");
    }

    private static List<String> words() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/eu/smartregions/kiosk/guide/words.txt"))) {
            return lines.flatMap(line -> Stream.of(line.split(" ")).skip(1)).map(word -> word.replace('_', ' '))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
