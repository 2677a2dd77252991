package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.text.Language;
import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The order of names in each language, built when a language is first asked for. Any thread.
final class Collation {
    /// A quotation mark or an apostrophe before a name is none of its letters: ’s-Hertogenbosch is sorted under S.
    private static final Pattern BEFORE_NAME = Pattern.compile("^[^\\p{L}\\p{N}]+(?=.)");

    private final Map<Language, Collator> collators = new ConcurrentHashMap<>();

    /// Returns the key that a name is compared by with others of the same language.
    CollationKey key(String name, Language language) {
        return collator(language).getCollationKey(BEFORE_NAME.matcher(name).replaceFirst(""));
    }

    /// Returns the values in the order of their names.
    <T> List<T> sorted(Collection<T> values, Function<T, String> name, Language language) {
        IdentityHashMap<T, CollationKey> keys = new IdentityHashMap<>();
        values.forEach(value -> keys.put(value, key(name.apply(value), language)));
        return values.stream().sorted(Comparator.comparing(keys::get)).toList();
    }

    /// Returns the letters that names begin with, in the language's order, each with the index of its first name.
    /// Letters that the language sorts as another one belong to that one; names that begin with a digit have no
    /// heading.
    ///
    /// @param sorted names in the language's order
    Map<String, Integer> letters(List<String> sorted, Language language) {
        List<String> letters = LetterOrder.of(language);
        Map<String, Integer> indices = new LinkedHashMap<>();
        int heading = -1;
        for (int i = 0; i < sorted.size(); i++) {
            CollationKey name = key(sorted.get(i), language);
            int before = heading;
            while (heading + 1 < letters.size() && heads(letters.get(heading + 1), name, language)) {
                heading++;
            }
            if (heading > before) {
                indices.put(LetterOrder.titled(letters.get(heading)), i);
            }
        }
        return indices;
    }

    private boolean heads(String letter, CollationKey name, Language language) {
        return key(letter, language).compareTo(name) <= 0
                || key(LetterOrder.titled(letter), language).compareTo(name) <= 0;
    }

    private Collator collator(Language language) {
        return collators.computeIfAbsent(language, wanted -> {
            try {
                Collator collator = new RuleBasedCollator(LetterOrder.rules(wanted));
                collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
                return collator;
            } catch (ParseException e) {
                throw new IllegalStateException("The order of " + wanted.code() + " is written wrong", e);
            }
        });
    }
}
