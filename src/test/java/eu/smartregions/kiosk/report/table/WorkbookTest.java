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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    private static final List<String> HOSTILE = List.of("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1",
            "\r=1",
            "a \"quoted\" word", "two\nlines", "old\rlines", "both\r\nlines", "; , semicolons", " spaces ", "", "0123",
            "1e5",
            "TRUE", "2019-06-11", "1/2", "\u202Egnp.exe", "\u2066isolated", "\uFF1D1+1", "_x003D_1+1", "<b>&amp;</b>",
            "'apostrophe",
            "Ελλάδα 🇪🇺", "x".repeat(40_000));

    private static final int DAYS_BEFORE_1970 = 25_569;
    /// The visit whose kiosk's clock is two hours ahead.
    private static final String VISIT_6 = "2019-06-13T23:30:00.000Z";

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
                assertEquals(
                        csv.get(row).stream().filter(field -> !field.isEmpty())
                                .map(field -> plain(numbered(table, field))).toList(),
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
    void daysAndTimesAreDatesByTheClockOfTheVenue() throws Exception {
        GoldenLog.write(folder.resolve("data"));
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder.resolve("data")), Selection.EVERYTHING)) {
            new TableFiles(folder, Format.XLSX).write(reader, Progress.NONE);
        }
        Path file = folder.resolve("raw/statistics.xlsx");
        Map<String, List<List<String>>> sheets = Sheets.read(file);
        assertEquals("n:43630.0625", sheets.get("visits").get(6).get(3), "half past eleven UTC is 1:30 at the venue");
        assertEquals("yyyy-mm-dd hh:mm:ss", Sheets.format(file, "visits", 1, 3));
        assertEquals("n:43627", sheets.get("hours").get(1).getFirst());
        assertEquals("yyyy-mm-dd", Sheets.format(file, "hours", 1, 0));
    }

    @Test
    void aDayThatNoWorkbookCanNumberIsText() throws Exception {
        OffsetDateTime moment = OffsetDateTime.parse("1899-12-31T23:00:00.5+01:00");
        List<List<String>> rows = Sheets.read(workbook("old.xlsx", List.of(
                cells -> cells.moment(moment).day(LocalDate.of(1900, 2, 28)).day(LocalDate.of(1900, 3, 1))
                        .moment(moment.withYear(10_000)).moment(OffsetDateTime.parse("2019-06-11T00:00:00.001Z")))))
                .get("regions");
        assertEquals(List.of("s:1899-12-31T22:00:00.500Z", "s:1900-02-28", "n:61", "s:+10000-12-31T22:00:00.500Z",
                "n:43627.0000000116"), rows.get(1));
    }

    /// What an office program in German, French, Swedish and English makes of a table in CSV, and shows of a workbook.
    @ParameterizedTest
    @ValueSource(strings = {"de-DE 1031", "fr-FR 1036", "sv-SE 1053", "en-GB 2057"})
    void officeProgramsOfOtherLanguagesReadTheSameNumbers(String language) throws Exception {
        assumeTrue(isInstalled("soffice"), "LibreOffice is not installed here (apt-get install "
                + "libreoffice-calc-nogui)");
        GoldenLog.write(folder.resolve("data"));
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder.resolve("data")), Selection.EVERYTHING)) {
            new TableFiles(folder, Format.CSV).write(reader, Progress.NONE);
            new TableFiles(folder, Format.XLSX).write(reader, Progress.NONE);
        }
        Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(folder.resolve("profile/user/registrymodifications.xcu"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
                <value>%s</value></prop></item></oor:items>
                """.formatted(language.substring(0, 5)));
        convert("--infilter=CSV:44,34,76,1,," + language.substring(6), "xlsx", folder.resolve("raw/visits.csv"),
                folder.resolve("raw/regions.csv"), folder.resolve("raw/hours.csv"));
        assertEquals(List.of("n:60", "n:60"),
                Sheets.read(folder.resolve("visits.xlsx")).get("visits").get(1).subList(4, 6));
        assertEquals(List.of("n:2", "n:2", "n:33", "n:17", "n:10", "n:23", "n:0", "n:0"),
                Sheets.read(folder.resolve("regions.xlsx")).get("regions").get(1).subList(2, 10));
        assertEquals("n:43627", Sheets.read(folder.resolve("hours.xlsx")).get("hours").get(1).getFirst());
        convert("--norestore", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1",
                folder.resolve("raw/statistics.xlsx"));
        assertEquals("2019-06-14 01:30:00", csv(folder.resolve("statistics-visits.csv")).get(6).get(3));
        assertEquals("2019-06-11", csv(folder.resolve("statistics-hours.csv")).get(1).getFirst());
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
        convert("--norestore", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,3", file);
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
        return workbook("hostile.xlsx",
                HOSTILE.stream().map(text -> (Row) cells -> cells.add(text).add("next").add(3).seconds(250)).toList());
    }

    /// Writes a workbook with rows in one of its sheets.
    private Path workbook(String name, List<Row> regions) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook workbook = new Workbook(file, EnumSet.allOf(Table.class))) {
            try (RowWriter rows = workbook.table(Table.REGIONS)) {
                for (Row row : regions) {
                    rows.write(row);
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

    private void convert(String option, String to, Path... files) throws Exception {
        List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=file://"
                + folder.resolve("profile"), "--headless", option, "--convert-to", to, "--outdir", folder.toString()));
        Stream.of(files).map(Path::toString).forEach(command::add);
        Process office = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile()).start();
        assertTrue(office.waitFor(120, TimeUnit.SECONDS), "LibreOffice did not come to an end");
    }

    /// What a day or moment of a CSV file is in a workbook.
    private static String numbered(Table table, String field) {
        if (table == Table.HOURS && field.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return String.valueOf(LocalDate.parse(field).toEpochDay() + DAYS_BEFORE_1970);
        }
        if (field.matches(".*T.*\\d{3}Z")) {
            Instant moment = Instant.parse(field);
            return new BigDecimal(moment.plusSeconds(field.equals(VISIT_6) ? 7_200 : 0).toEpochMilli())
                    .divide(new BigDecimal(86_400_000), 10, RoundingMode.HALF_UP)
                    .add(new BigDecimal(DAYS_BEFORE_1970)).stripTrailingZeros().toPlainString();
        }
        return field;
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
