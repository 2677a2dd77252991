package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.EndingRow;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// On which screens visits ended, and why.
final class EndingSection {
    private static final int SHOWN = 8;

    private final ReportWords words;
    private final List<EndingRow> rows;
    private final List<Last> screens;
    private final long ended;

    private EndingSection(Telling telling) {
        words = telling.words();
        rows = telling.account().figures().endings();
        screens = screens(rows);
        ended = rows.stream().mapToLong(EndingRow::visits).sum();
    }

    /// A screen and the visits that ended on it.
    private record Last(String screen, long visits) {
    }

    static Section of(Telling telling) {
        EndingSection section = new EndingSection(telling);
        ReportWords words = section.words;
        Grid table = new Grid(words, words.text("endings.table"), 2, "screen", "reason", "visits", "share");
        section.rows
                .forEach(row -> table.part(row.visits(), section.ended, words.sentence(section.screen(row.screen())),
                        words.textOr("reason." + row.endReason(), row.endReason()), row.visits(),
                        Cell.share(row.visits(), section.ended, words)));
        return new Section("endings", Section.said(words, "endings", section.finding()), section::draw, table);
    }

    private void draw(Html html) {
        new BarChart(screens.stream().limit(SHOWN)
                .map(last -> BarChart.Bar.part(words.sentence(screen(last.screen)), last.visits, ended,
                        words.count(last.visits) + " · " + words.share(last.visits, ended)))
                .toList()).draw(html, words);
    }

    private static List<Last> screens(List<EndingRow> rows) {
        Map<String, Long> visits = rows.stream()
                .collect(Collectors.groupingBy(EndingRow::screen, Collectors.summingLong(EndingRow::visits)));
        return visits.entrySet().stream().filter(entry -> !entry.getKey().equals(Tally.REST))
                .map(entry -> new Last(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Last::visits).reversed().thenComparing(Last::screen)).toList();
    }

    private String finding() {
        long walked = rows.stream().filter(row -> row.endReason().equals("idle")).mapToLong(EndingRow::visits).sum();
        String how = words.text("endings.how", words.share(walked, ended));
        return switch (Ranking.among(screens, Last::visits)) {
            case Ranking.None<Last> _ -> words.text("endings.none");
            case Ranking.Few<Last>(long all) -> words.text("endings.few", words.count(all, "visit"));
            case Ranking.Level<Last>(List<Last> leaders) -> words.sentence(words.text("endings.level",
                    words.list(leaders.stream()
                            .map(last -> words.text("language.named", screen(last.screen), words.count(last.visits)))
                            .toList()),
                    how));
            case Ranking.Clear<Last>(Last first, long count, long next) -> next == 0
                    ? words.text("endings.only", words.count(count), words.count(ended, "visit.of"),
                            words.share(count, ended), screen(first.screen), how)
                    : words.text("endings.clear", words.count(count), words.count(ended, "visit.of"),
                            words.share(count, ended), screen(first.screen), words.count(next), how);
        };
    }

    private String screen(String key) {
        return words.textOr("screen." + key, key);
    }
}
