package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.report.figure.FeedbackRow;
import eu.smartregions.kiosk.report.figure.Ranking;
import java.util.List;

/// The answers of visitors to the question how the kiosk was.
final class FeedbackSection {
    private final ReportWords words;
    private final List<FeedbackRow> rows;
    private final long answers;
    private final long visits;

    private FeedbackSection(Telling telling) {
        words = telling.words();
        answers = telling.account().figures().feedback().stream().mapToLong(FeedbackRow::visits).sum();
        rows = answers == 0 ? List.of() : telling.account().figures().feedback();
        visits = telling.account().scope().visits();
    }

    static Section of(Telling telling) {
        FeedbackSection section = new FeedbackSection(telling);
        ReportWords words = section.words;
        Grid table = new Grid(words, words.text("feedback.table"), 1, "answer", "visits", "answers");
        section.rows.forEach(row -> table.part(row.visits(), section.answers, section.named(row), row.visits(),
                Cell.share(row.visits(), section.answers, words)));
        return new Section("feedback", Section.said(words, "feedback", section.finding()), section::draw, table);
    }

    private void draw(Html html) {
        new BarChart(rows.stream().map(row -> BarChart.Bar.part(named(row), row.visits(), answers,
                words.count(row.visits()) + " · " + words.share(row.visits(), answers))).toList()).draw(html, words);
    }

    private String finding() {
        if (answers == 0) {
            return words.text("feedback.none");
        }
        long pleased = rows.stream().filter(row -> row.answer().equals(Opinion.VERY_GOOD.key())
                || row.answer().equals(Opinion.GOOD.key())).mapToLong(FeedbackRow::visits).sum();
        return answers < Ranking.FEW
                ? words.text("feedback.few", words.count(answers, "answer"), words.count(pleased))
                : words.text("feedback.finding", words.share(pleased, answers), words.share(answers, visits));
    }

    private String named(FeedbackRow row) {
        return words.text("answer." + row.answer());
    }
}
