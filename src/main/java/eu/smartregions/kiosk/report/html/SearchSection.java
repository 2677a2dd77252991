package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.Account;
import eu.smartregions.kiosk.report.Lead;
import eu.smartregions.kiosk.report.SearchRow;
import java.util.List;

/// What was looked for, and how often nothing was found.
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
        account.figures().searches().forEach(row -> table.row(section.name(row.match()), row.match().kind(),
                Words.count(row.searches()), Words.share(row.searches(), section.all)));
        return new Section("searches", "What was looked for and not found", section.finding(), """
                What people typed is never stored, only what it led to: so this says how often nothing was found, not \
                what it was. A misspelt word may count as found or not found.""", section::draw, table);
    }

    private String finding() {
        if (all == 0) {
            return "Nobody searched.";
        }
        String missed = none == 0 ? "each found something" : Words.share(none, all) + " found nothing";
        if (all < Lead.FEW) {
            return Words.count(all, "search") + ", too few for a pattern; " + none
                    + " found nothing.";
        }
        return "Of " + Words.count(all) + " searches " + missed + switch (Lead.among(found, SearchRow::searches)) {
            case Lead.None<SearchRow> _ -> ".";
            case Lead.Few<SearchRow> _ -> ".";
            case Lead.Level<SearchRow> _ -> "; no one thing was looked for clearly more often than the others.";
            case Lead.Clear<SearchRow>(SearchRow first, long count) ->
                    "; what was found most often is " + name(first.match()) + " (" + Words.count(count) + ").";
        };
    }

    private void draw(Html html) {
        List<SearchRow> rows = account.figures().searches().stream().limit(SHOWN).toList();
        new Bars(rows.stream().map(row -> new Bars.Bar(name(row.match()), row.searches(), Words.count(row.searches())
                + " · " + Words.share(row.searches(), all), row.match().equals(Subject.NONE) ? "supply" : "plain")).toList())
                .draw(html);
    }

    private String name(Subject match) {
        return match.equals(Subject.NONE) ? "Nothing found" : account.nameOf(match);
    }
}
