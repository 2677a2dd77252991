package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.SearchRow;
import java.util.List;

/// The searches by what they led to, and those that found nothing.
final class SearchSection {
    private static final int SHOWN = 12;

    private final Account account;
    private final List<SearchRow> found;
    private final long all;
    private final long none;

    private SearchSection(Account account) {
        this.account = account;
        List<SearchRow> rows = account.figures().searches();
        found = rows.stream().filter(row -> !row.match().equals(Subject.NONE)).toList();
        all = rows.stream().mapToLong(SearchRow::searches).sum();
        none = all - found.stream().mapToLong(SearchRow::searches).sum();
    }

    static Section of(Account account) {
        SearchSection section = new SearchSection(account);
        Grid table = new Grid("what searches led to", 2, "Led to", "Kind", "Searches", "Share");
        account.figures().searches().forEach(row -> table.row(section.name(row.match()), row.match().kind().key(),
                ReportWords.count(row.searches()), ReportWords.share(row.searches(), section.all)));
        return new Section("searches", "What was looked for and not found", section.finding(), """
                What people typed is never stored, only what it led to: so this says how often nothing was found, not \
                what it was. A misspelt word may count as found or not found.""", section::draw, table);
    }

    private String finding() {
        if (all == 0) {
            return "There were no five searches for the same thing.";
        }
        String missed = none == 0 ? "each found something" : ReportWords.share(none, all) + " found nothing";
        if (all < Ranking.FEW) {
            return ReportWords.count(all, "search") + ", too few for a pattern; " + none
                    + " found nothing.";
        }
        return "Of " + ReportWords.count(all) + " searches " + missed
                + switch (Ranking.among(found, SearchRow::searches)) {
                    case Ranking.None<SearchRow> _ -> ".";
                    case Ranking.Few<SearchRow> _ -> ".";
                    case Ranking.Level<SearchRow> _ ->
                        "; no one thing was looked for clearly more often than the others.";
                    case Ranking.Clear<SearchRow>(SearchRow first, long count, long next) ->
                        "; what was found most often is " + name(first.match()) + " (" + ReportWords.count(count)
                                + "; the next " + ReportWords.count(next) + ").";
                };
    }

    private void draw(Html html) {
        List<SearchRow> rows = account.figures().searches().stream().limit(SHOWN).toList();
        new BarChart(rows.stream()
                .map(row -> new BarChart.Bar(name(row.match()), row.searches(), ReportWords.count(row.searches())
                        + " · " + ReportWords.share(row.searches(), all),
                        row.match().equals(Subject.NONE) ? "supply" : "plain"))
                .toList())
                .draw(html);
    }

    private String name(Subject match) {
        return match.equals(Subject.NONE) ? "Nothing found" : account.nameOf(match);
    }
}
