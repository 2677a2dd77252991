package eu.smartregions.kiosk.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.report.closing.ClosingReport;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.html.Edition;
import eu.smartregions.kiosk.report.html.ReportPage;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.report.table.Format;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A kiosk is told by the name that its settings give it, wherever its figures go.
final class KioskNamesTest {
    private static final Edition MADE = Edition
            .english(ZonedDateTime.parse("2016-06-02T18:05:01+02:00[Europe/Brussels]"));

    @TempDir
    private Path folder;

    @Test
    void standInTablesAndInTheReport() throws Exception {
        open("first", "Hall 1, entrance");
        open("second", "");
        List<Path> both = List.of(folder.resolve("first"), folder.resolve("second"));
        try (StatisticsReader reader = StatisticsReader.open(both, Selection.EVERYTHING)) {
            new TableFiles(folder.resolve("tables"), Format.CSV).write(reader, Progress.NONE);
            String report = ReportPage.of(reader.account(Progress.NONE), MADE);
            assertTrue(report.contains("2 kiosks ("), report);
            assertTrue(report.contains("Hall 1, entrance"));
        }
        List<String> visits = Files.readAllLines(folder.resolve("tables/raw/visits.csv"));
        assertTrue(visits.getFirst().endsWith(",kiosk"), visits.getFirst());
        assertEquals(5, visits.stream().filter(row -> row.endsWith(",\"Hall 1, entrance\"")).count());
        assertEquals(5, visits.stream().filter(row -> row.endsWith(",content-1,")).count());
    }

    @Test
    void areNotListedAtTheTopOfTheReportWhereTheyAreMany() throws Exception {
        for (int i = 1; i <= 9; i++) {
            open("data-" + i, "Hall " + i);
        }
        List<Path> nine = IntStream.rangeClosed(1, 9).mapToObj(i -> folder.resolve("data-" + i)).toList();
        try (StatisticsReader reader = StatisticsReader.open(nine, Selection.EVERYTHING)) {
            String report = ReportPage.of(reader.account(Progress.NONE), MADE);
            assertTrue(report.contains("at 9 kiosks, by "), report);
        }
        try (StatisticsReader reader = StatisticsReader.open(nine.subList(0, 8), Selection.EVERYTHING)) {
            assertTrue(ReportPage.of(reader.account(Progress.NONE), MADE).contains("8 kiosks (Hall 1; Hall 2; "));
        }
    }

    @Test
    void areThoseThatWereGivenLast() throws Exception {
        open("data", "Hall 1");
        open("data", "Hall 2");
        assertEquals(List.of("Hall 2"), List.copyOf(names().values()));
        open("data", "");
        assertEquals(Map.of(), names());
    }

    @Test
    void standInTheNameOfTheClosingReport() {
        ClosingReport report = new ClosingReport(MADE);
        assertEquals("closing-report-2016-06-02-180501.zip", report.fileName(""));
        assertEquals("closing-report-hall-1-entree-2016-06-02-180501.zip", report.fileName("Hall 1: \"Entrée\""));
        assertFalse(report.fileName("../a\\b").contains(".."), "a name leads nowhere else");
    }

    private Map<String, String> names() throws IOException {
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder.resolve("data")), Selection.EVERYTHING)) {
            return reader.kioskNames();
        }
    }

    /// Opens a kiosk of this name that five visitors came to.
    private void open(String data, String name) {
        try (VisitLog log = VisitLog.open(folder.resolve(data), Visits.catalogue().at(new SubjectNames.Kiosk(name, "")),
                _ -> {})) {
            IntStream.range(0, 5)
                    .forEach(i -> Visits.whole(data + i, "2019-06-11T10:0" + i + ":00Z").forEach(log::record));
        }
    }
}
