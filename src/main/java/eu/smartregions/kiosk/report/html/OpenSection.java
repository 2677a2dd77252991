package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.chance.UnexpectedShares;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.Scope;
import eu.smartregions.kiosk.report.table.NaturalOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Visits for each hour in which visitors could use a kiosk, so that kiosks and days are compared fairly: each against
/// its share of these hours, by the rule of [UnexpectedShares].
final class OpenSection {
    private static final int SHOWN = 8;

    private final ReportWords words;
    private final List<Hourly> kiosks;
    private final List<Hourly> days;
    private final Hourly whole;

    private OpenSection(Telling telling) {
        words = telling.words();
        Scope scope = telling.account().scope();
        kiosks = added(scope, Scope.OpenDay::kioskId, id -> words.kiosk(scope.kiosk(id), id)).stream()
                .sorted(Comparator.comparing(Hourly::name, NaturalOrder.OF_NAMES)).toList();
        days = added(scope, Scope.OpenDay::day, words::day);
        whole = Hourly.of("", scope.openDays());
    }

    static Section of(Telling telling) {
        OpenSection section = new OpenSection(telling);
        ReportWords words = section.words;
        Grid table = new Grid(words, words.text("open.table"), 1, "what", "visits", "open", "rate", "interval.from",
                "interval.to");
        Stream.concat(section.kiosks.stream(), section.days.stream()).forEach(each -> section.fill(table, each));
        return new Section("open", Section.said(words, "open", section.finding()), section::draw, table);
    }

    private static <K extends Comparable<? super K>> List<Hourly> added(Scope scope, Function<Scope.OpenDay, K> whose,
            Function<K, String> name) {
        Map<K, List<Scope.OpenDay>> parts = scope.openDays().stream()
                .collect(Collectors.groupingBy(whose, TreeMap::new, Collectors.toList()));
        return parts.entrySet().stream().map(part -> Hourly.of(name.apply(part.getKey()), part.getValue())).toList();
    }

    private void fill(Grid table, Hourly each) {
        table.row(each.name(), each.visits(), Cell.time(each.openMillis(), words), Cell.rate(each.rate(), words),
                Cell.rate(each.interval().low(), words), Cell.rate(each.interval().high(), words));
    }

    private String finding() {
        if (kiosks.isEmpty()) {
            return words.text("open.unknown");
        }
        String visits = words.count(whole.visits(), "visit");
        if (whole.visits() < Ranking.FEW) {
            return words.text("open.few", visits, words.time(whole.openMillis()));
        }
        String all = words.text("open.whole", visits, words.time(whole.openMillis()), words.decimal(whole.rate()),
                words.decimal(whole.interval().low()), words.decimal(whole.interval().high()));
        return Stream.of(all, compared(kiosks, "open.kiosks.level"), compared(days, "open.days.level"))
                .filter(said -> !said.isEmpty()).collect(Collectors.joining(" "));
    }

    /// What can be said of kiosks or days that are more than one.
    private String compared(List<Hourly> parts, String level) {
        if (parts.size() < 2) {
            return "";
        }
        List<Hourly> unexpected = UnexpectedShares.among(parts, Hourly::visits, Hourly::openMillis);
        Optional<Hourly> more = unexpected.stream().filter(part -> part.rate() > whole.rate())
                .max(Comparator.comparingDouble(Hourly::rate));
        Optional<Hourly> less = unexpected.stream().filter(part -> part.rate() < whole.rate())
                .min(Comparator.comparingDouble(Hourly::rate));
        return unexpected.isEmpty()
                ? words.text(level, words.count(parts.size()))
                : words.sentence(Stream.concat(more.map(part -> tested("open.more", part)).stream(),
                        less.map(part -> tested("open.less", part)).stream())
                        .collect(Collectors.joining(words.text("join"), "", ".")));
    }

    /// What was tested, in its own figures.
    private String tested(String key, Hourly part) {
        return words.text(key, part.name(), words.count(part.visits()), words.count(whole.visits(), "visit.of"),
                words.time(part.openMillis()), words.time(whole.openMillis()));
    }

    private void draw(Html html) {
        if (kiosks.isEmpty()) {
            html.element("p", words.text("time.empty"), "class", "empty");
            return;
        }
        HourlyChart.legend(html, words);
        double most = Stream.concat(kiosks.stream(), days.stream()).mapToDouble(part -> part.interval().high()).max()
                .orElse(0);
        draw(html, "open.kiosks", kiosks, most);
        draw(html, "open.days", days, most);
    }

    private void draw(Html html, String title, List<Hourly> parts, double most) {
        html.open("div", "class", "row").element("h3", words.text(title));
        new HourlyChart(parts.stream().limit(SHOWN).toList(), whole.rate(), most).draw(html, words);
        if (parts.size() > SHOWN) {
            html.element("p", words.text("open.shown", SHOWN, words.count(parts.size())), "class", "empty");
        }
        html.close();
    }
}
