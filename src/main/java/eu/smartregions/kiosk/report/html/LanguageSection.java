package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.Account;
import eu.smartregions.kiosk.report.LanguageRow;
import eu.smartregions.kiosk.report.Lead;
import java.util.List;

/// Which languages visits ended in.
final class LanguageSection {
    private LanguageSection() {
    }

    static Section of(Account account) {
        List<LanguageRow> rows = account.figures().languages();
        long visits = account.scope().visits();
        Grid table = new Grid("visits by language", 2, "Language", "Code", "Visits", "Share");
        rows.forEach(row -> table.row(Words.language(row.language()), row.language(), Words.count(row.visits()),
                Words.share(row.visits(), visits)));
        return new Section("languages", "In which languages", finding(rows, visits), """
                The language that was showing last in a visit. Whoever chose none is counted with the language that the \
                kiosk starts in, which is therefore too high.""",
                html -> new Bars(rows.stream().map(row -> Bars.Bar.plain(Words.language(row.language()), row.visits(),
                        Words.count(row.visits()) + " · " + Words.share(row.visits(), visits))).toList()).draw(html),
                table);
    }

    private static String finding(List<LanguageRow> rows, long visits) {
        return switch (Lead.among(rows, LanguageRow::visits)) {
            case Lead.None<LanguageRow> _ -> "No visit, so no language.";
            case Lead.Few<LanguageRow>(long all) -> "Too few visits (" + all + ") to compare languages; "
                    + Words.list(rows.stream().limit(3).map(LanguageSection::named).toList()) + " occurred.";
            case Lead.Level<LanguageRow>(List<LanguageRow> leaders) ->
                    Words.list(leaders.stream().limit(4).map(LanguageSection::named).toList())
                            + " are level at the top; the difference may be chance.";
            case Lead.Clear<LanguageRow>(LanguageRow first, long count) -> named(first) + " was the language of "
                    + Words.share(count, visits) + " of the visits" + (rows.size() == 1 ? "; no other was used."
                    : ", the other " + Words.count(rows.size() - 1, "language") + " together of "
                            + Words.share(visits - count, visits) + ".");
        };
    }

    private static String named(LanguageRow row) {
        return Words.language(row.language());
    }
}
