package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds whatever the exhibition shows by the beginnings of words, from the first letter on: by all that a visitor
/// could read in the language chosen, and by names in English and in their own language. Where there is nothing, it
/// finds what comes nearest. Immutable; any thread.
public final class SearchIndex {
    /// Up to this number hits are sorted in the visitor's language; more are sorted by their English names.
    private static final int MOST_SORTED = 200;
    /// So many of the nearest are told.
    private static final int MOST_NEAR = 12;
    private static final int NUMBER_BITS = 32;
    /// Nobody types longer texts than this.
    private static final int LONGEST = 60;

    private final Collation collation = new Collation();
    private final List<Entry> entries;
    private final TermIndex dictionary;
    private final WordSearch search;
    /// The entries of each subject.
    private final Map<Subject, List<Integer>> places;

    /// Places that lie in no region shown.
    private final Nearby elsewhere;

    private SearchIndex(List<Entry> entries, TermIndex dictionary, Nearby elsewhere) {
        this.entries = entries;
        this.elsewhere = elsewhere;
        this.dictionary = dictionary;
        this.search = new WordSearch(dictionary, entries.size());
        this.places = IntStream.range(0, entries.size()).boxed()
                .collect(Collectors.groupingBy(i -> entries.get(i).subject()));
    }

    /// Returns the index of an exhibition; building it takes some time.
    public static SearchIndex of(Exhibition exhibition) {
        List<Entry> entries = inOrder(Entry.all(exhibition));
        TermIndex.Builder words = new TermIndex.Builder();
        EntryWords spelling = new EntryWords();
        for (int i = 0; i < entries.size(); i++) {
            spelling.add(entries.get(i), i, words);
        }
        return new SearchIndex(entries, words.build(), new Nearby(exhibition));
    }

    /// Returns regions first, then the other kinds; each in the order of the English names.
    private static List<Entry> inOrder(List<Entry> entries) {
        List<Subject.Kind> kinds = entries.stream().map(entry -> entry.subject().kind()).distinct().toList();
        IdentityHashMap<Entry, String> names = new IdentityHashMap<>();
        entries.forEach(entry -> names.put(entry, TextFolding.plain(name(entry, Language.EN))));
        return entries.stream().sorted(Comparator.comparing((Entry entry) -> kinds.indexOf(entry.subject().kind()))
                .thenComparing(names::get)).toList();
    }

    /// Returns everything that has a word beginning with each of the typed ones. Names come before places, those before
    /// subjects, and those before what is told; within each, regions come first, then fields, events and the rest.
    /// Where there is nothing of that kind, or only what is told, and a place that lies in no region shown is called
    /// so, those of its country or of its neighbours. Else the few that come nearest: known by that name in another
    /// language, or but for typing errors, or without its ending; with most of the words. Often that is nothing.
    ///
    /// @param typed    as the visitor typed it
    /// @param language the visitor's, in which texts are read
    public SearchResult search(String typed, Language language) {
        List<String> words = words(typed);
        if (words.isEmpty()) {
            return SearchResult.OF_NOTHING;
        }
        int readers = Readership.of(language);
        byte[] ranks = search.every(words, readers);
        boolean exact = WordSearch.anything(ranks);
        Optional<Nearby.Elsewhere> place = WordSearch.called(ranks)
                ? Optional.empty()
                : elsewhere.meant(words, language, exact);
        if (place.isPresent()) {
            return new SearchResult(instead(place.get(), readers), false, place.get().said());
        }
        if (exact) {
            return new SearchResult(hits(ranks, words, language, readers), true, Optional.empty());
        }
        int abroad = readers | Readership.OF_OTHER_LANGUAGES;
        return new SearchResult(hits(search.nearest(words, readers), words, language, abroad).stream().limit(MOST_NEAR)
                .toList(), false, Optional.empty());
    }

    /// Returns the regions to tell of instead of a place: by no word that was typed.
    private List<Hit> instead(Nearby.Elsewhere place, int readers) {
        return place.regions().stream().flatMap(region -> places.getOrDefault(Subject.of(region), List.of()).stream())
                .map(i -> new Hit(entries.get(i), List.of(), readers)).toList();
    }

    /// Whether a subject is among what a search finds, or comes nearest; without the work of putting it in order.
    public boolean finds(String typed, Language language, Subject subject) {
        List<String> words = words(typed);
        int readers = Readership.of(language);
        byte[] exact = search.every(words, readers);
        byte[] ranks = WordSearch.anything(exact) ? exact : search.nearest(words, readers);
        return places.getOrDefault(subject, List.of()).stream().anyMatch(i -> ranks[i] != WordSearch.NOT_FOUND);
    }

    /// Returns the number of different words, and of places where they stand.
    public int[] size() {
        return dictionary.size();
    }

    private List<Hit> hits(byte[] ranks, List<String> words, Language language, int readers) {
        return sorted(ranks, words, language).mapToObj(i -> new Hit(entries.get(i), words, readers)).toList();
    }

    private IntStream sorted(byte[] ranks, List<String> words, Language language) {
        long[] keys = IntStream.range(0, ranks.length).filter(i -> ranks[i] != WordSearch.NOT_FOUND)
                .mapToLong(i -> order(ranks[i], i) << NUMBER_BITS | i).sorted().toArray();
        IntStream found = Arrays.stream(keys).mapToInt(key -> (int) (key & (1L << NUMBER_BITS) - 1));
        if (keys.length > MOST_SORTED) {
            return found;
        }
        Map<Integer, CollationKey> names = new HashMap<>();
        List<Integer> few = new ArrayList<>(found.boxed().toList());
        few.forEach(i -> names.put(i, collation.key(name(entries.get(i), language), language)));
        Set<Integer> unseen = few.stream()
                .filter(i -> !new Hit(entries.get(i), words, Readership.of(language)).seenByName(language))
                .collect(Collectors.toSet());
        few.sort(Comparator.comparing((Integer i) -> order(ranks[i], i)).thenComparing(unseen::contains)
                .thenComparing(i -> ranks[i]).thenComparing(names::get));
        return few.stream().mapToInt(Integer::intValue);
    }

    /// Returns the place of an entry without regard to its name: by the way it was found, then regions before all else.
    private long order(byte rank, int entry) {
        return WordSearch.group(rank) * 2L + (entries.get(entry).subject().kind() == Subject.Kind.REGION ? 0 : 1);
    }

    private static String name(Entry entry, Language language) {
        LocalizedText name = entry.texts().names().getFirst();
        return name.text(language);
    }

    private static List<String> words(String typed) {
        String shortened = typed.substring(0, Math.min(typed.length(), LONGEST));
        return Stream.of(TextFolding.plain(shortened).split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
