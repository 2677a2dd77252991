package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.LanguageRow;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.Tally;
import java.util.Comparator;
import java.util.List;

/// The languages in which visits ended.
final class LanguageSection {
    private static final int NAMED = 4;
    private static final int SHOWN = 12;

    private final ReportWords words;
    private final List<LanguageRow> rows;
    private final long visits;

    private LanguageSection(Telling telling) {
        words = telling.words();
        rows = telling.account().figures().languages().stream()
                .sorted(Comparator.comparing(row -> row.language().equals(Tally.REST))).toList();
        visits = telling.account().scope().visits();
    }

    static Section of(Telling telling) {
        LanguageSection section = new LanguageSection(telling);
        ReportWords words = section.words;
        Grid table = new Grid(words, words.text("languages.table"), 2, "language", "code", "visits", "share");
        section.rows.forEach(
                row -> table.part(row.visits(), section.visits, section.named(row), row.language(), row.visits(),
                        Cell.share(row.visits(), section.visits, words)));
        return new Section("languages", Section.said(words, "languages", section.finding()), section::draw, table);
    }

    private void draw(Html html) {
        new BarChart(rows.stream().limit(SHOWN).map(row -> BarChart.Bar.part(named(row), row.visits(), visits,
                words.count(row.visits()) + " · " + words.share(row.visits(), visits))).toList()).draw(html, words);
    }

    private String finding() {
        List<LanguageRow> named = rows.stream().filter(row -> !row.language().equals(Tally.REST)).toList();
        return switch (Ranking.among(named, LanguageRow::visits)) {
            case Ranking.None<LanguageRow> _ -> words.text("languages.none");
            case Ranking.Few<LanguageRow>(long all) -> words.text("languages.few", words.count(all),
                    words.list(named.stream().limit(3).map(this::named).toList()));
            case Ranking.Level<LanguageRow>(List<LanguageRow> leaders) -> words.text("languages.level",
                    words.list(leaders.stream().limit(NAMED)
                            .map(row -> words.text("language.named", named(row), words.count(row.visits()))).toList()));
            case Ranking.Clear<LanguageRow>(LanguageRow first, long count, long next) -> named.size() == 1
                    ? words.text("languages.only", named(first), words.count(count, "visit"),
                            words.share(count, visits))
                    : words.text("languages.clear", named(first), words.count(count, "visit"),
                            words.share(count, visits), words.count(next), words.share(visits - count, visits));
        };
    }

    private String named(LanguageRow row) {
        return row.language().equals(Tally.REST) ? words.text("languages.rest") : words.language(row.language());
    }
}
