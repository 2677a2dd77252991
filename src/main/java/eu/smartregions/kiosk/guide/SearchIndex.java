package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds whatever the exhibition shows by the beginnings of words, in any language and script, from the first letter
/// on; small typing errors are forgiven where little else is found. Immutable; any thread.
public final class SearchIndex {
    /// Typing errors are forgiven where fewer hits than this are found without.
    private static final int FEW = 3;
    /// The number of letters from which a word may have one error, and two.
    private static final int ONE_ERROR = 4;
    private static final int TWO_ERRORS = 8;
    /// Up to this number hits are sorted in the visitor's language; more are sorted by their English names.
    private static final int MOST_SORTED = 200;
    /// Ranks go from 0 to 3; hits with typing errors come after all of those.
    private static final byte FORGIVEN = 4;
    private static final byte NOT_FOUND = Byte.MAX_VALUE;
    private static final int NUMBER_BITS = 32;
    /// Nobody types longer texts than this.
    private static final int LONGEST = 60;
    private static final Pattern FIRST_WORD_END = Pattern.compile("[\\s-]");

    private final Collation collation = new Collation();
    private final List<Entry> entries;
    private final TermIndex dictionary;

    private SearchIndex(List<Entry> entries, TermIndex dictionary) {
        this.entries = entries;
        this.dictionary = dictionary;
    }

    /// Returns the index of an exhibition; building it takes some time.
    public static SearchIndex of(Exhibition exhibition) {
        List<Entry> entries = inOrder(Entry.all(exhibition));
        TermIndex.Builder words = new TermIndex.Builder();
        // The same words occur again and again, in the names of neighbours and of one region in many languages.
        Map<String, Set<String>> spelt = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            int number = i;
            Map<String, Integer> ranks = new HashMap<>();
            ranks(entries.get(i).texts(), (text, rank) -> {
                for (String part : text.split(" ")) {
                    spelt.computeIfAbsent(part, TextFolding::spellings)
                            .forEach(word -> ranks.merge(word, rank, Math::min));
                }
            });
            ranks.forEach((word, rank) -> words.add(word, number, rank));
        }
        return new SearchIndex(entries, words.build());
    }

    /// Returns regions first, then the other kinds; each in the order of the English names.
    private static List<Entry> inOrder(List<Entry> entries) {
        List<Subject.Kind> kinds = entries.stream().map(entry -> entry.subject().kind()).distinct().toList();
        IdentityHashMap<Entry, String> names = new IdentityHashMap<>();
        entries.forEach(entry -> names.put(entry, TextFolding.plain(name(entry, Language.EN))));
        return entries.stream().sorted(Comparator.comparing((Entry entry) -> kinds.indexOf(entry.subject().kind()))
                .thenComparing(names::get)).toList();
    }

    /// Passes every wording by which something can be found to `told`, with the rank of its words.
    private static void ranks(Entry.Texts texts, ObjIntConsumer<String> told) {
        wordings(texts.names()).forEach(wording -> {
            told.accept(FIRST_WORD_END.split(wording, 2)[0], 0);
            told.accept(wording, 1);
        });
        wordings(texts.places()).forEach(wording -> told.accept(wording, 2));
        wordings(texts.about()).forEach(wording -> told.accept(wording, 3));
    }

    private static Stream<String> wordings(List<LocalizedText> texts) {
        return texts.stream().flatMap(text -> text.wordings().values().stream()).distinct();
    }

    /// Returns everything that has a word beginning with each of the typed ones. Names come before places and those
    /// before subjects; within each, regions come first, then fields, events and the rest.
    ///
    /// @param typed    as the visitor typed it
    /// @param language the visitor's, for the order of names
    public List<Hit> search(String typed, Language language) {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        byte[] ranks = ranks(words, false);
        if (count(ranks) < FEW) {
            byte[] forgiving = ranks(words, true);
            for (int i = 0; i < ranks.length; i++) {
                ranks[i] = ranks[i] == NOT_FOUND && forgiving[i] != NOT_FOUND
                        ? (byte) (forgiving[i] + FORGIVEN)
                        : ranks[i];
            }
        }
        return sorted(ranks, words, language).mapToObj(i -> new Hit(entries.get(i), words)).toList();
    }

    /// Returns those of the keys after which something is still found without forgiving errors.
    ///
    /// @param typed the text so far
    /// @param keys  letters, digits, blank and hyphen
    public Set<Character> next(String typed, Collection<Character> keys) {
        Set<Character> leading = new TreeSet<>();
        if (typed.length() >= LONGEST) {
            return leading;
        }
        List<String> words = words(typed);
        boolean between = typed.isEmpty() || words(typed + "a").size() > words.size();
        List<String> done = between || words.isEmpty() ? words : words.subList(0, words.size() - 1);
        byte[] found = done.isEmpty() ? new byte[entries.size()] : ranks(done, false);
        boolean anything = !words.isEmpty() && !between && count(ranks(words, false)) > 0;
        for (char key : keys) {
            boolean letter = Character.isLetterOrDigit(key);
            if (letter ? leads(words(typed + key), done.size(), found) : anything) {
                leading.add(key);
            }
        }
        return leading;
    }

    private boolean leads(List<String> words, int done, byte[] found) {
        return words.size() > done && TextFolding.typed(words.getLast()).stream().map(dictionary::beginning)
                .anyMatch(stretch -> anyFound(stretch, found));
    }

    private boolean anyFound(TermIndex.Stretch stretch, byte[] found) {
        return Arrays.stream(dictionary.finds(stretch)).anyMatch(finds -> {
            for (int find : finds) {
                if (found[find >> 2] != NOT_FOUND) {
                    return true;
                }
            }
            return false;
        });
    }

    /// Returns the rank of every entry by all words: that of the word with the worst rank.
    private byte[] ranks(List<String> words, boolean forgiving) {
        byte[] worst = new byte[entries.size()];
        for (String word : words) {
            byte[] ranks = ranks(word, forgiving);
            for (int i = 0; i < worst.length; i++) {
                worst[i] = (byte) Math.max(worst[i], ranks[i]);
            }
        }
        return worst;
    }

    private byte[] ranks(String word, boolean forgiving) {
        byte[] ranks = new byte[entries.size()];
        Arrays.fill(ranks, NOT_FOUND);
        for (String spelling : TextFolding.typed(word)) {
            int errors = !forgiving || spelling.length() < ONE_ERROR ? 0 : spelling.length() < TWO_ERRORS ? 1 : 2;
            List<TermIndex.Stretch> stretches = errors == 0
                    ? List.of(dictionary.beginning(spelling))
                    : dictionary.almostBeginning(spelling, errors);
            for (TermIndex.Stretch stretch : stretches) {
                for (int[] finds : dictionary.finds(stretch)) {
                    for (int find : finds) {
                        ranks[find >> 2] = (byte) Math.min(ranks[find >> 2], find & 3);
                    }
                }
            }
        }
        return ranks;
    }

    private IntStream sorted(byte[] ranks, List<String> words, Language language) {
        long[] keys = IntStream.range(0, ranks.length).filter(i -> ranks[i] != NOT_FOUND)
                .mapToLong(i -> order(ranks[i], i) << NUMBER_BITS | i).sorted().toArray();
        IntStream found = Arrays.stream(keys).mapToInt(key -> (int) (key & (1L << NUMBER_BITS) - 1));
        if (keys.length > MOST_SORTED) {
            return found;
        }
        Map<Integer, CollationKey> names = new HashMap<>();
        List<Integer> few = new ArrayList<>(found.boxed().toList());
        few.forEach(i -> names.put(i, collation.key(name(entries.get(i), language), language)));
        Set<Integer> unseen = few.stream().filter(i -> !new Hit(entries.get(i), words).seenByName(language))
                .collect(Collectors.toSet());
        few.sort(Comparator.comparing((Integer i) -> order(ranks[i], i)).thenComparing(unseen::contains)
                .thenComparing(i -> ranks[i]).thenComparing(names::get));
        return few.stream().mapToInt(Integer::intValue);
    }

    /// Returns the place of an entry without regard to its name: by the way it was found, then regions before all else.
    private long order(byte rank, int entry) {
        return group(rank) * 2L + (entries.get(entry).subject().kind() == Subject.Kind.REGION ? 0 : 1);
    }

    /// Groups names, whichever of their words was found; then places; then the rest; hits with errors after all of
    /// them.
    private static int group(byte rank) {
        return Math.max(1, rank % FORGIVEN) + (rank >= FORGIVEN ? FORGIVEN : 0);
    }

    private static int count(byte[] ranks) {
        int count = 0;
        for (byte rank : ranks) {
            count += rank == NOT_FOUND ? 0 : 1;
        }
        return count;
    }

    private static String name(Entry entry, Language language) {
        return entry.texts().names().getFirst().text(language);
    }

    private static List<String> words(String typed) {
        String shortened = typed.substring(0, Math.min(typed.length(), LONGEST));
        return Stream.of(TextFolding.plain(shortened).split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
