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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.RunnerException;

/// How long a search takes at each key among ten thousand regions, or as many as `regions` says: the bundled
/// ones many times over, each with the words of two of them and one of its own. One yardstick looks through all English
/// names; the other is the full text index of SQLite in memory, asked for the first names that have words which begin
/// so, without regard to mistakes.
@State(Scope.Benchmark)
public class SearchBench {
    private static final int REGIONS = Integer.getInteger("regions", 10_000);
    private static final int TYPED = 400;
    private static final int LONGEST = 40;
    private static final double MICROS_IN_MS = 1_000;

    private final Random chance = new Random(5);
    private final List<Typed> typed = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();
    private List<Region> regions = List.of();
    private @Nullable SearchIndex index;
    private @Nullable NamesInSqlite names;
    private int keys;
    private int looks;

    /// What stands in the search field after a key.
    private record Typed(String beginning, Language language) {
    }

    /// Measures and prints.
    public static void main(String[] words) throws RunnerException {
        MethodTimes times = MethodTimes.of(SearchBench.class);
        times.print("search, per key", "key");
        times.print("yardstick: all names looked through", "allNames");
        times.print("yardstick: SQLite FTS5", "fullText");
        Row.of(new Row.Measured("a key of the search, p99", REGIONS, "regions"), times.at("key", 99) / MICROS_IN_MS,
                "ms",
                new Aim.Most(5), new Row.Yardstick("SQLite FTS5", times.at("fullText", 99) / MICROS_IN_MS),
                new Row.Yardstick("all English names looked through", times.at("allNames", 99) / MICROS_IN_MS)).tell();
    }

    /// Makes the regions and their index, and types names letter by letter, every third with a mistake.
    @Setup
    public void prepare() throws SQLException {
        Exhibition bundled = ((Reading.Accepted) BundleReader.read(Path.of("kiosk-content"))).exhibition();
        regions = IntStream.range(0, REGIONS).mapToObj(i -> region(bundled.regions(), i)).toList();
        long before = System.nanoTime();
        index = SearchIndex
                .of(new Exhibition(bundled.event(), bundled.areas(), regions, bundled.library(), bundled.plans()));
        System.out.printf(Locale.ROOT, "index of %,d regions: %.0f ms, beside the screen%n", REGIONS,
                (System.nanoTime() - before) / 1e6);
        names = NamesInSqlite.of(regions);
        for (int i = 0; i < TYPED; i++) {
            Language language = Language.values()[i % Language.values().length];
            String name = regions.get(chance.nextInt(REGIONS)).name().text(language).toLowerCase(language.locale());
            String all = i % 3 == 0 ? mistaken(name) : name;
            IntStream.rangeClosed(1, Math.min(all.length(), LONGEST))
                    .forEach(length -> typed.add(new Typed(all.substring(0, length), language)));
            wanted.add(word().substring(0, 3));
        }
    }

    /// Searches for what stands there after the next key.
    @Benchmark
    public void key(Blackhole hole) {
        SearchIndex searched = Objects.requireNonNull(index, "prepared before it is measured");
        Typed next = typed.get(keys++ % typed.size());
        hole.consume(searched.search(next.beginning(), next.language()));
    }

    /// Asks SQLite for what stands there after the next key.
    @Benchmark
    public void fullText(Blackhole hole) throws SQLException {
        NamesInSqlite asked = Objects.requireNonNull(names, "prepared before it is measured");
        Typed next = typed.get(looks++ % typed.size());
        hole.consume(asked.search(next.beginning(), next.language()));
    }

    /// Looks through all English names for the next three letters.
    @Benchmark
    public long allNames() {
        String letters = wanted.get(looks++ % wanted.size());
        return regions.stream()
                .filter(region -> region.name().text(Language.EN).toLowerCase(Locale.ROOT).contains(letters))
                .count();
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

    private String mistaken(String name) {
        int at = chance.nextInt(name.length());
        return name.substring(0, at) + "q" + name.substring(at + 1);
    }
}
