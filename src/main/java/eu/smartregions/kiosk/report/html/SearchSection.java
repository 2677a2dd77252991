package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.SearchRow;
import java.util.List;
import java.util.Optional;

/// The searches by what they led to, and those that found nothing.
final class SearchSection {
    private static final int SHOWN = 8;

    private final Telling telling;
    private final ReportWords words;
    private final List<SearchRow> rows;
    private final List<SearchRow> found;
    private final long all;
    private final long none;

    private SearchSection(Telling telling) {
        this.telling = telling;
        words = telling.words();
        rows = telling.account().figures().searches();
        found = rows.stream().filter(row -> !row.match().equals(Subject.NONE)).toList();
        all = rows.stream().mapToLong(SearchRow::searches).sum();
        none = all - found.stream().mapToLong(SearchRow::searches).sum();
    }

    static Section of(Telling telling) {
        SearchSection section = new SearchSection(telling);
        ReportWords words = section.words;
        Grid table = new Grid(words, words.text("searches.table"), 2, "led", "kind", "searches", "share");
        section.rows.forEach(row -> table.row(section.name(row.match()),
                words.textOr("kind." + row.match().kind().key(), row.match().kind().key()), row.searches(),
                Cell.share(row.searches(), section.all, words)));
        return new Section("searches", Section.said(words, "searches", section.finding()), section::draw, table);
    }

    private String finding() {
        if (all == 0) {
            return words.text("searches.none");
        }
        if (all < Ranking.FEW) {
            return words.text("searches.few", words.count(all, "search"), words.count(none));
        }
        String missed = none == 0
                ? words.text("searches.each")
                : words.text("searches.missed", words.share(none, all));
        return switch (Ranking.among(found, SearchRow::searches)) {
            case Ranking.None<SearchRow> _ -> words.text("searches.finding", words.count(all), missed);
            case Ranking.Few<SearchRow> _ -> words.text("searches.finding", words.count(all), missed);
            case Ranking.Level<SearchRow> _ -> words.text("searches.level", words.count(all), missed);
            case Ranking.Clear<SearchRow>(SearchRow first, long count, long next) -> words.text("searches.clear",
                    words.count(all), missed, name(first.match()), words.count(count), words.count(next));
        };
    }

    private void draw(Html html) {
        new BarChart(rows.stream().limit(SHOWN)
                .map(row -> new BarChart.Bar(name(row.match()), row.searches(), Optional.empty(),
                        words.count(row.searches()) + " · " + words.share(row.searches(), all),
                        row.match().equals(Subject.NONE) ? "supply" : "plain"))
                .toList()).draw(html, words);
    }

    private String name(Subject match) {
        return match.equals(Subject.NONE) ? words.text("searches.nothing") : telling.nameOf(match);
    }
}
