package eu.smartregions.kiosk.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import eu.smartregions.kiosk.report.export.TableFiles;
import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
    private static final List<String> HOSTILE = List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1",
            "\r=1",
            "a \"quoted\" word", "two\nlines", "old\rlines", "both\r\nlines", "; , semicolons", " spaces ", "", "0123",
            "1e5",
            "TRUE", "2019-06-11", "1/2", "\u202Egnp.exe", "\u2066isolated", "\uFF1D1+1", "_x003D_1+1", "<b>&amp;</b>",
            "'apostrophe",
            "Ελλάδα 🇪🇺", "x".repeat(40_000));

    @TempDir
    private Path folder;

    @Test
    void aSheetForEachTableSaysTheSameAsTheCsvFiles() throws Exception {
        GoldenLog.write(folder.resolve("data"));
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder.resolve("data")), Selection.EVERYTHING)) {
            new TableFiles(folder, Format.CSV).write(reader, Progress.NONE);
            assertEquals(List.of(folder.resolve("statistics.xlsx"), folder.resolve("raw/statistics.xlsx")),
                    new TableFiles(folder, Format.XLSX).write(reader, Progress.NONE));
        }
        Map<String, List<List<String>>> sheets = Sheets.read(folder.resolve("raw/statistics.xlsx"));
        assertEquals(Stream.of(Table.values()).map(Table::key).toList(), List.copyOf(sheets.keySet()));
        for (Table table : Table.values()) {
            List<List<String>> sheet = sheets.get(table.key());
            List<List<String>> csv = csv(folder.resolve("raw").resolve(table.key() + ".csv"));
            assertEquals(csv.size(), sheet.size(), table::key);
            for (int row = 1; row < csv.size(); row++) {
                assertEquals(csv.get(row).stream().filter(field -> !field.isEmpty()).map(WorkbookTest::plain).toList(),
                        sheet.get(row).stream().map(cell -> plain(cell.substring(2))).filter(value -> !value.isEmpty())
                                .toList());
            }
        }
        assertEquals("1 frozen", Sheets.frozen(folder.resolve("raw/statistics.xlsx"), 1));
        assertEquals(
                List.of("s:alpha", "s:Region alpha", "n:2", "n:2", "n:33.000", "n:16.500", "n:9.750", "n:23.250", "n:0",
                        "n:0"),
                sheets.get("regions").get(1));
        assertEquals("b:1", sheets.get("visits").get(1).get(9));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        List<List<String>> rows = Sheets.read(hostile()).get("regions");
        for (int i = 0; i < HOSTILE.size(); i++) {
            String wanted = HOSTILE.get(i).length() > 32_767 ? HOSTILE.get(i).substring(0, 32_767) : HOSTILE.get(i);
            assertEquals("s:" + wanted, rows.get(i + 1).get(0));
        }
        assertEquals("a\uFFFDb", SheetRows.text("a\0b"));
        assertEquals("a\uFFFDb", SheetRows.text("a\uD800b"));
        assertEquals("a\uFFFDb", SheetRows.text("a\uFFFFb"));
    }

    @Test
    void libreOfficeReadsWhatWasWritten() throws Exception {
        assumeTrue(isInstalled("soffice"), "LibreOffice is not installed here (apt-get install "
                + "libreoffice-calc-nogui)");
        Path file = hostile();
        Process office = new ProcessBuilder("soffice", "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--headless",
                "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,3",
                "--outdir",
                folder.toString(), file.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile()).start();
        assertTrue(office.waitFor(120, TimeUnit.SECONDS), "LibreOffice did not come to an end");
        List<List<String>> rows = csv(folder.resolve("hostile-regions.csv"));
        for (int i = 0; i < HOSTILE.size() - 1; i++) {
            assertEquals(HOSTILE.get(i).replace("\r\n", "\n").replace('\r', '\n'),
                    rows.get(i + 1).get(0).replace("\r\n", "\n").replace('\r', '\n'));
        }
        assertEquals(List.of("3", "0.25"), rows.get(1).subList(2, 4));
    }

    @Test
    void aFileIsEitherCompleteOrNotThere() throws Exception {
        Path target = Files.writeString(folder.resolve("statistics.xlsx"), "the export before");
        try (TableWriter files = Format.XLSX.writer(folder, EnumSet.allOf(Table.class));
                RowWriter rows = files.table(Table.REGIONS)) {
            rows.write(cells -> cells.add("half"));
        }
        assertEquals("the export before", Files.readString(target));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(target), left.toList());
        }
    }

    private Path hostile() throws IOException {
        Path file = folder.resolve("hostile.xlsx");
        try (Workbook workbook = new Workbook(file, EnumSet.allOf(Table.class))) {
            try (RowWriter rows = workbook.table(Table.REGIONS)) {
                for (String text : HOSTILE) {
                    rows.write(cells -> cells.add(text).add("next").add(3).seconds(250));
                }
            }
            for (Table table : Table.values()) {
                if (table != Table.REGIONS) {
                    workbook.table(table).close();
                }
            }
            workbook.finish();
        }
        return file;
    }

    private static String plain(String value) {
        if (value.matches("\\d+\\.\\d{3}")) {
            return String.valueOf(Math.round(Double.parseDouble(value)));
        }
        return value.equals("true") ? "1" : value.equals("false") ? "0" : value;
    }

    private static List<List<String>> csv(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().detectBomHeader(true).skipEmptyLines(false)
                .ofCsvRecord(file)) {
            reader.forEach(record -> rows.add(record.getFields()));
        }
        return rows;
    }

    private static boolean isInstalled(String command) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, command)));
    }
}
