package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.EndingRow;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// On which screens visits ended, and why.
final class EndingSection {
    private EndingSection() {
    }

    /// A screen and the visits that ended on it.
    private record Last(String screen, long visits) {
    }

    static Section of(Account account) {
        List<EndingRow> rows = account.figures().endings();
        List<Last> screens = screens(rows);
        long ended = rows.stream().mapToLong(EndingRow::visits).sum();
        Grid table = new Grid("where and why visits ended", 2, "Screen", "Reason", "Visits", "Share");
        rows.forEach(row -> table.row(ReportWords.sentence(screen(row.screen())), reason(row.endReason()),
                ReportWords.count(row.visits()), ReportWords.share(row.visits(), ended)));
        return new Section("endings", "Where visits ended", finding(rows, screens, ended), """
                Why somebody walked away is not known: the last page may have answered the question, or lost the \
                reader. Visits that were still open when the figures were read are not in it.""",
                html -> new BarChart(screens.stream()
                        .map(last -> BarChart.Bar.plain(ReportWords.sentence(screen(last.screen)),
                                last.visits,
                                ReportWords.count(last.visits) + " · " + ReportWords.share(last.visits, ended)))
                        .toList())
                        .draw(html),
                table);
    }

    private static List<Last> screens(List<EndingRow> rows) {
        Map<String, Long> visits = rows.stream()
                .collect(Collectors.groupingBy(EndingRow::screen, Collectors.summingLong(EndingRow::visits)));
        return visits.entrySet().stream().filter(entry -> !entry.getKey().equals(Tally.REST))
                .map(entry -> new Last(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Last::visits).reversed().thenComparing(Last::screen)).toList();
    }

    private static String finding(List<EndingRow> rows, List<Last> screens, long ended) {
        long walked = rows.stream().filter(row -> row.endReason().equals("idle")).mapToLong(EndingRow::visits).sum();
        String how = "; in " + ReportWords.share(walked, ended) + " people walked away without pressing Home.";
        return switch (Ranking.among(screens, Last::visits)) {
            case Ranking.None<Last> _ -> "On no screen did five visits or more end on any day.";
            case Ranking.Few<Last>(long all) -> ReportWords.count(all, "visit") + " that ended, too few for an order "
                    + "of screens.";
            case Ranking.Level<Last>(List<Last> leaders) -> ReportWords.sentence(ReportWords.list(leaders.stream()
                    .map(last -> screen(last.screen) + " (" + ReportWords.count(last.visits) + ")").toList()))
                    + " are level as the place where most visits ended" + how;
            case Ranking.Clear<Last>(Last first, long count, long next) -> ReportWords.count(count) + " of "
                    + ReportWords.count(ended, "visit") + " (" + ReportWords.share(count, ended) + ") ended on "
                    + screen(first.screen) + (next == 0 ? "" : ", the next screen has " + ReportWords.count(next))
                    + how;
        };
    }

    private static String screen(String key) {
        return switch (key) {
            case Tally.REST -> "other pages, each too few to show";
            case "attract" -> "the attract loop";
            case "home" -> "Home";
            case "area" -> "an area’s page";
            case "map" -> "the map";
            case "region" -> "a region’s page";
            case "regions" -> "the list of regions";
            case "search" -> "the search";
            case "saved" -> "the saved list";
            case "partners" -> "the search for partners";
            case "compare" -> "a comparison of regions";
            case "coinvest" -> "what two regions could invest in";
            case "funding" -> "the funding guide";
            case "instrument" -> "a funding instrument’s page";
            case "events", "stories", "publications", "organisations" -> "the list of " + key;
            case "event", "organisation" -> "an " + key + "’s page";
            case "story", "publication" -> "a " + key + "’s page";
            case "programme" -> "the programme";
            case "floor" -> "the plan of the hall";
            default -> key;
        };
    }

    private static String reason(String key) {
        return switch (key) {
            case Tally.REST -> "any";
            case "home" -> "pressed Home";
            case "idle" -> "walked away";
            case "staff" -> "staff took over";
            case "power" -> "switched off";
            default -> key;
        };
    }
}
