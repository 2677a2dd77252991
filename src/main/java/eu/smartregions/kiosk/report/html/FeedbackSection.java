package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.FeedbackRow;
import eu.smartregions.kiosk.report.figure.Ranking;
import java.util.List;

/// The answers of visitors to the question how the kiosk was.
final class FeedbackSection {
    private FeedbackSection() {
    }

    static Section of(Account account) {
        long answers = account.figures().feedback().stream().mapToLong(FeedbackRow::visits).sum();
        List<FeedbackRow> rows = answers == 0 ? List.of() : account.figures().feedback();
        Grid table = new Grid("answers", 1, "Answer", "Visits", "Share of the answers");
        rows.forEach(row -> table.row(named(row), ReportWords.count(row.visits()),
                ReportWords.share(row.visits(), answers)));
        return new Section("feedback", "How they found it", finding(rows, answers, account.scope().visits()), """
                Those who answer are not those who do not: people who stay to the end answer more often. Read it as \
                the opinion of those who answered.""",
                html -> new BarChart(
                        rows.stream()
                                .map(row -> BarChart.Bar.plain(named(row), row.visits(), ReportWords.count(row.visits())
                                        + " · " + ReportWords.share(row.visits(), answers)))
                                .toList())
                        .draw(html),
                table);
    }

    private static String finding(List<FeedbackRow> rows, long answers, long visits) {
        if (answers == 0) {
            return "No answer to the question how the kiosk was came five times.";
        }
        long pleased = rows.stream().filter(row -> row.answer().equals(Opinion.VERY_GOOD.key())
                || row.answer().equals(Opinion.GOOD.key())).mapToLong(FeedbackRow::visits).sum();
        if (answers < Ranking.FEW) {
            return ReportWords.count(answers, "answer") + ", too few for shares; " + pleased + " said good or very "
                    + "good.";
        }
        return ReportWords.share(pleased, answers) + " of those who answered said good or very good; "
                + ReportWords.share(answers, visits) + " of the visits left an answer.";
    }

    private static String named(FeedbackRow row) {
        return ReportWords.sentence(row.answer().replace('-', ' '));
    }
}
