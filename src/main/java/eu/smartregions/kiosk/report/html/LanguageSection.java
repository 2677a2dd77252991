package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.LanguageRow;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.Tally;
import java.util.List;

/// The languages in which visits ended.
final class LanguageSection {
    private LanguageSection() {
    }

    static Section of(Account account) {
        List<LanguageRow> rows = account.figures().languages();
        List<LanguageRow> named = rows.stream().filter(row -> !row.language().equals(Tally.REST)).toList();
        long visits = account.scope().visits();
        Grid table = new Grid("visits by language", 2, "Language", "Code", "Visits", "Share");
        rows.forEach(
                row -> table.row(named(row), row.language(), ReportWords.count(row.visits()),
                        ReportWords.share(row.visits(), visits)));
        return new Section("languages", "In which languages", finding(named, visits), """
                The language that was showing last in a visit. Whoever chose none is counted with the language that \
                the kiosk starts in, which is therefore too high.""",
                html -> new BarChart(rows.stream()
                        .map(row -> BarChart.Bar.plain(named(row), row.visits(),
                                ReportWords.count(row.visits()) + " · " + ReportWords.share(row.visits(), visits)))
                        .toList()).draw(html),
                table);
    }

    private static String finding(List<LanguageRow> rows, long visits) {
        return switch (Ranking.among(rows, LanguageRow::visits)) {
            case Ranking.None<LanguageRow> _ -> "No language was used in five visits or more on any day.";
            case Ranking.Few<LanguageRow>(long all) -> "Too few visits (" + all + ") to compare languages; "
                    + ReportWords.list(rows.stream().limit(3).map(LanguageSection::named).toList()) + " occurred.";
            case Ranking.Level<LanguageRow>(List<LanguageRow> leaders) ->
                ReportWords.list(leaders.stream().limit(4).map(row -> named(row) + " ("
                        + ReportWords.count(row.visits()) + ")").toList())
                        + " are level at the top; the difference may be chance.";
            case Ranking.Clear<LanguageRow>(LanguageRow first, long count, long next) -> named(first)
                    + " was the language of " + ReportWords.count(count, "visit") + " ("
                    + ReportWords.share(count, visits) + ")" + (rows.size() == 1
                            ? "; no other was used."
                            : ", the next of " + ReportWords.count(next) + ", all others together of "
                                    + ReportWords.share(visits - count, visits) + ".");
        };
    }

    private static String named(LanguageRow row) {
        return row.language().equals(Tally.REST)
                ? "Others, each too few to show"
                : ReportWords.language(row.language());
    }
}
