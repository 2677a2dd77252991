package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Quartiles;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.RegionRow;
import java.util.Comparator;
import java.util.List;

/// The regions that were opened, and the reading times of their pages.
final class RegionSection {
    private static final int SHOWN = 10;
    private static final int NAMED = 4;

    private final Telling telling;
    private final ReportWords words;
    private final List<RegionRow> rows;
    private final long visits;

    private RegionSection(Telling telling) {
        this.telling = telling;
        words = telling.words();
        rows = telling.account().figures().regions().stream().sorted(Comparator.comparingLong(RegionRow::visits)
                .reversed().thenComparing(telling::nameOf)).toList();
        visits = telling.account().scope().visits();
    }

    static Section opened(Telling telling) {
        RegionSection section = new RegionSection(telling);
        ReportWords words = section.words;
        Grid table = new Grid(words, words.text("regions.table"), 1, "region", "visits", "views", "saved", "qr");
        section.rows.forEach(row -> table.part(row.visits(), section.visits, telling.nameOf(row), row.visits(),
                row.views(), row.collected(), row.qrShown()));
        return new Section("regions", new Section.Said(words.text("regions.topic"), section.finding(),
                words.text("regions.caution", SHOWN)), section::drawVisits, table);
    }

    static Section read(Telling telling) {
        RegionSection section = new RegionSection(telling);
        ReportWords words = section.words;
        Grid table = new Grid(words, words.text("reading.table"), 1, "region", "views", "reading", "q1", "median",
                "q3", "mean");
        section.rows.stream().filter(row -> row.views() > 0).forEach(row -> section.fill(table, row));
        return new Section("reading",
                Section.said(words, "reading", section.finding(telling.account().regionReading())),
                section::drawReading, table);
    }

    private String finding() {
        String never = never();
        return switch (Ranking.among(rows, RegionRow::visits)) {
            case Ranking.None<RegionRow> _ -> words.text("regions.none");
            case Ranking.Few<RegionRow> _ -> words.text("regions.few",
                    words.count(rows.stream().mapToLong(RegionRow::views).sum(), "time"), never);
            case Ranking.Level<RegionRow>(List<RegionRow> leaders) -> leaders.size() > NAMED
                    ? words.text("regions.level.many", words.count(leaders.size()),
                            words.count(leaders.getFirst().visits(), "visit.of"), never)
                    : words.text("regions.level", words.list(leaders.stream()
                            .map(row -> words.text("regions.named", telling.nameOf(row), words.count(row.visits())))
                            .toList()), never);
            case Ranking.Clear<RegionRow>(RegionRow first, long count, long next) -> words.text("regions.clear",
                    telling.nameOf(first), words.count(count), words.count(visits, "visit.of"),
                    words.share(count, visits), words.count(next), never);
        };
    }

    private String never() {
        long unopened = rows.stream().filter(row -> row.visits() == 0).count();
        return unopened == 0
                ? words.text("regions.each", words.count(rows.size()))
                : words.text("regions.never", words.count(unopened), words.count(rows.size()));
    }

    private String finding(Quartiles spread) {
        if (spread.count() == 0) {
            return words.text("reading.none");
        }
        if (spread.count() < Ranking.FEW) {
            return words.text("reading.few", words.count(spread.count(), "time"), words.time(spread.median()));
        }
        return words.text("reading.finding", words.time(spread.q1()), words.time(spread.q3()),
                words.time(spread.median()), words.time(spread.mean()));
    }

    private void drawVisits(Html html) {
        new BarChart(rows.stream().filter(row -> row.visits() > 0).limit(SHOWN)
                .map(row -> BarChart.Bar.part(telling.nameOf(row), row.visits(), visits, words.count(row.visits())))
                .toList()).draw(html, words);
    }

    private void drawReading(Html html) {
        new RangeChart(rows.stream().filter(row -> row.views() > 0).limit(SHOWN)
                .map(row -> new RangeChart.Range(telling.nameOf(row), spread(row))).toList()).draw(html, words);
    }

    private void fill(Grid table, RegionRow row) {
        Quartiles spread = spread(row);
        table.row(telling.nameOf(row), row.views(), Cell.time(spread.total(), words), Cell.time(spread.q1(), words),
                Cell.time(spread.median(), words), Cell.time(spread.q3(), words), Cell.time(spread.mean(), words));
    }

    private static Quartiles spread(RegionRow row) {
        return new Quartiles(row.views(), row.reading().total(), row.reading().q1(), row.reading().median(),
                row.reading().q3());
    }
}
