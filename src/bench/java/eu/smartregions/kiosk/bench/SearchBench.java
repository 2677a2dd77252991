package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.SearchIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How long a search takes at each key, results and the keys that lead on together, among ten thousand regions: the
/// bundled ones many times over, each with the words of two of them and one of its own. The yardstick looks through all
/// English names.
public final class SearchBench {
    private static final int REGIONS = 10_000;
    private static final int TYPED = 400;
    private static final List<Character> KEYS = IntStream
            .concat(IntStream.rangeClosed('a', 'z'), IntStream.of(' ', '-', '0', '1', '2'))
            .mapToObj(key -> (char) key).toList();

    private final Random chance = new Random(5);
    private final Exhibition exhibition;
    private final SearchIndex index;

    private SearchBench() {
        Exhibition bundled = ((Reading.Accepted) BundleReader.read(Path.of("kiosk-content"))).exhibition();
        List<Region> regions = IntStream.range(0, REGIONS).mapToObj(i -> region(bundled.regions(), i)).toList();
        exhibition = new Exhibition(bundled.event(), bundled.areas(), regions, bundled.library(), bundled.plans());
        long before = System.nanoTime();
        index = SearchIndex.of(exhibition);
        System.out.printf(Locale.ROOT, "index of %,d regions: %.0f ms, beside the screen%n", REGIONS,
                (System.nanoTime() - before) / 1e6);
    }

    /// Measures and prints.
    public static void main(String[] words) {
        SearchBench bench = new SearchBench();
        bench.keys(TYPED);
        Percentiles.print("search, per key", bench.keys(TYPED), "p99 5 ms");
        Percentiles.print("yardstick: all names looked through", bench.yardstick(), "");
    }

    private Region region(List<Region> bundled, int number) {
        Region one = bundled.get(number % bundled.size());
        Region other = bundled.get((number / bundled.size() + number) % bundled.size());
        String own = word();
        Map<Language, String> names = one.name().wordings().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey,
                        each -> each.getValue() + " " + other.name().text(each.getKey()) + " " + own));
        return new Region(new RegionId("region-" + number), new LocalizedText(names), one.territory(),
                one.specialisation(), one.showcase());
    }

    private String word() {
        String letters = "bdfgklmnprstvz";
        return IntStream.range(0, 3)
                .mapToObj(
                        _ -> letters.charAt(chance.nextInt(letters.length())) + "" + "aeiou".charAt(chance.nextInt(5)))
                .collect(Collectors.joining());
    }

    /// Types names letter by letter, every third with a mistake.
    private List<Double> keys(int names) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            Language language = Language.values()[i % Language.values().length];
            String name = exhibition.regions().get(chance.nextInt(REGIONS)).name().text(language)
                    .toLowerCase(language.locale());
            String typed = i % 3 == 0 ? mistaken(name) : name;
            for (int length = 1; length <= Math.min(typed.length(), 40); length++) {
                String beginning = typed.substring(0, length);
                long before = System.nanoTime();
                index.search(beginning, language);
                index.next(beginning, KEYS);
                millis.add((System.nanoTime() - before) / 1e6);
            }
        }
        return millis;
    }

    private String mistaken(String name) {
        int at = chance.nextInt(name.length());
        return name.substring(0, at) + "q" + name.substring(at + 1);
    }

    private List<Double> yardstick() {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < TYPED; i++) {
            String wanted = word().substring(0, 3);
            long before = System.nanoTime();
            long found = exhibition.regions().stream()
                    .filter(region -> region.name().text(Language.EN).toLowerCase(Locale.ROOT).contains(wanted))
                    .count();
            millis.add((System.nanoTime() - before) / 1e6 + 0 * found);
        }
        return millis;
    }
}
