package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.Scope;
import eu.smartregions.kiosk.report.figure.Tally;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The organisers' report as one HTML page: on paper at most six sheets, the tables last.
public final class ReportPage {
    /// Figures of more characters may be broken into lines.
    private static final int ONE_LINE = 12;

    private ReportPage() {
    }

    /// @param account what is said
    /// @param edition its language, date and what comes from the content
    /// @return the whole document
    public static String of(Account account, Edition edition) {
        Telling telling = new Telling(account, edition);
        ReportWords words = telling.words();
        Scope scope = account.scope();
        List<Section> sections = sections(telling);
        String title = telling.occasion().map(name -> words.text("page.title.of", name))
                .orElse(words.text("page.title"));
        return Frame.page(words.language(), title, html -> {
            head(html, telling);
            html.open("main", "class", "report");
            Notices.write(html, scope, account.figures().silences(), words);
            tiles(html, telling);
            edition.note().ifPresent(note -> note(html, note, words));
            inShort(html, sections, words);
            html.open("div", "class", "findings");
            sections.forEach(section -> section.write(html, words, scope));
            html.close();
            new Imprint(telling).write(html);
            html.open("section", "id", "appendix", "class", "appendix").element("h2", words.text("appendix"));
            sections.forEach(section -> section.writeTable(html, scope));
            html.close().close();
        });
    }

    private static List<Section> sections(Telling telling) {
        List<Function<Exhibition, Section>> placed = List.of(shown -> MapSection.of(telling, shown),
                shown -> CountrySection.of(telling, shown));
        Optional<Exhibition> mapped = telling.exhibition().filter(shown -> !shown.map().regions().isEmpty());
        return Stream.of(Stream.of(TimeSection.of(telling), OpenSection.of(telling), LengthSection.of(telling),
                LanguageSection.of(telling), AreaSection.of(telling), RegionSection.opened(telling)),
                placed.stream().flatMap(make -> mapped.map(make).stream()),
                Stream.of(RegionSection.read(telling), PairSection.of(telling), EndingSection.of(telling),
                        SearchSection.of(telling), FeedbackSection.of(telling)))
                .flatMap(Function.identity()).toList();
    }

    private static void head(Html html, Telling telling) {
        ReportWords words = telling.words();
        Scope scope = telling.account().scope();
        html.open("header").open("div", "class", "inner");
        html.element("p", words.text("page.kicker"), "class", "kicker");
        html.open("h1").name(telling.occasion().orElse(words.text("page.title"))).close();
        PageHead.counted(html, scope, words, telling.edition(), PageHead.named(scope.kioskNames()));
        telling.exhibition().flatMap(shown -> shown.event().organiser())
                .ifPresent(organiser -> PageHead.organiser(html, organiser, words));
        html.close().close();
    }

    private static void tiles(Html html, Telling telling) {
        Account account = telling.account();
        ReportWords words = telling.words();
        Scope scope = account.scope();
        Hourly open = Hourly.of("", scope.openDays());
        long opened = account.figures().regions().stream().filter(row -> row.visits() > 0).count();
        html.open("dl", "class", "tiles");
        tile(html, words.text("tile.visits"), words.count(scope.visits()), words.text("tile.visits.more"));
        tile(html, words.text("tile.meaningful"),
                words.share(scope.meaningful().visits(), scope.meaningful().of()),
                words.text("tile.meaningful.more", words.count(scope.meaningful().visits())));
        tile(html, words.text("tile.duration"), words.time(account.durations().median()),
                words.text("tile.duration.more", words.time(account.durations().mean())));
        tile(html, words.text("tile.regions"), words.count(opened),
                words.text("tile.regions.more", words.count(account.figures().regions().size())));
        tile(html, words.text("tile.languages"), words.count(account.figures().languages().stream()
                .filter(row -> !row.language().equals(Tally.REST)).count()), words.text("tile.languages.more"));
        if (open.openMillis() > 0) {
            tile(html, words.text("tile.rate"), words.decimal(open.rate()), words.text("tile.rate.more"));
        }
        html.close();
    }

    static void tile(Html html, String what, String figure, String more) {
        html.open("div", figure.length() > ONE_LINE ? new String[]{"class", "long"} : new String[0])
                .element("dt", what).element("dd", figure).element("dd", more, "class", "more").close();
    }

    private static void note(Html html, String note, ReportWords words) {
        html.open("section", "class", "note").element("h2", words.text("note"));
        note.strip().lines().map(String::strip).filter(line -> !line.isEmpty())
                .forEach(line -> html.open("p").name(line).close());
        html.close();
    }

    static void inShort(Html html, List<Section> sections, ReportWords words) {
        html.open("section", "class", "short").element("h2", words.text("contents")).open("ul");
        sections.forEach(section -> html.open("li").element("a", section.topic(), "href", "#" + section.id())
                .text(" " + section.finding()).close());
        html.close().close();
    }
}
