package eu.smartregions.kiosk.report.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.report.table.DataDictionary;
import eu.smartregions.kiosk.report.table.Format;
import eu.smartregions.kiosk.report.table.Table;
import eu.smartregions.kiosk.visit.EventType;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class TableFilesTest {
    @TempDir
    private Path folder;

    private String kiosk = "";

    @BeforeEach
    void theGoldenLog() throws Exception {
        GoldenLog.write(folder.resolve("data"));
        kiosk = Visits.query(folder.resolve("data/visits.db"), "SELECT kiosk_id FROM kiosk").getFirst();
    }

    @Test
    void visitsAreAsComputedByHand() throws Exception {
        export(Format.CSV, Selection.VISITORS);
        assertEquals("""
                visit_id,kiosk_id,kind,started_at,duration_s,active_s,end_reason,language,actions,meaningful,\
                content_id,kiosk
                0000000000000001,KIOSK,visitor,2019-06-11T10:00:00.000Z,60,60,idle,en,5,true,content-1,
                0000000000000002,KIOSK,visitor,2019-06-11T10:05:00.000Z,100,10,home,fr,4,true,content-1,
                0000000000000003,KIOSK,visitor,2019-06-12T09:00:00.000Z,0,0,staff,en,0,false,content-1,
                0000000000000005,KIOSK,visitor,2019-06-13T10:00:00.000Z,4,4,idle,en,4,true,content-1,
                0000000000000006,KIOSK,visitor,2019-06-13T23:30:00.000Z,9,9,idle,en,7,true,content-1,
                """, csv("visits").replace(kiosk, "KIOSK"));
    }

    @Test
    void regionsAreAsComputedByHand() throws Exception {
        export(Format.CSV, Selection.VISITORS);
        assertEquals("""
                region_id,name,visits,views,reading_s_total,reading_s_median,reading_s_q1,reading_s_q3,\
                collected,qr_shown
                alpha,Region alpha,2,2,33,17,10,23,0,0
                beta,Region beta,3,3,106,10,7,51,1,0
                delta,Region delta,1,1,3,3,3,3,2,1
                epsilon,Region epsilon,0,0,0,,,,0,0
                gamma,Region gamma,0,0,0,,,,0,0
                """, csv("regions"));
    }

    @Test
    void areasLanguagesAndEndingsAreAsComputedByHand() throws Exception {
        export(Format.CSV, Selection.VISITORS);
        assertEquals("""
                area_id,name,visits,views,reading_s_total,reading_s_median,regions_offered
                digital,Area digital,0,0,0,,2
                energy,Area energy,1,2,15,8,2
                health,Area health,1,1,4,4,4
                """, csv("areas"));
        assertEquals("""
                language,visits
                en,4
                fr,1
                """, csv("languages"));
        assertEquals("""
                screen,end_reason,visits
                region,idle,3
                home,staff,1
                region,home,1
                """, csv("endings"));
    }

    @Test
    void hoursPairsSearchesAndAnswersAreAsComputedByHand() throws Exception {
        export(Format.CSV, Selection.VISITORS);
        assertEquals("date,hour,visits,state,kiosk_id,kiosk", csv("hours").lines().findFirst().orElseThrow());
        assertEquals(4 * 24, csv("hours").lines().count() - 1);
        assertEquals(
                List.of("2019-06-11,10,2,open,KIOSK,", "2019-06-12,9,1,open,KIOSK,", "2019-06-13,10,1,open,KIOSK,",
                        "2019-06-14,1,1,open,KIOSK,"),
                csv("hours").replace(kiosk, "KIOSK").lines().skip(1).filter(line -> !line.contains(",0,off"))
                        .toList());
        assertEquals("""
                region_a,region_b,visits,expected,beyond_chance
                """, csv("pairs"));
        assertEquals("""
                matched_kind,matched_id,searches
                none,none,1
                region,alpha,1
                """, csv("searches"));
        assertEquals("""
                answer,visits
                very-good,0
                good,1
                so-so,0
                bad,0
                very-bad,0
                """, csv("feedback"));
    }

    @Test
    void pairsAreRoundedDownToFives() throws Exception {
        GoldenLog.repeat(folder.resolve("data/visits.db"), "0000000000000001", 2);
        export(Format.CSV, Selection.VISITORS);
        assertEquals("region_a,region_b,visits,expected,beyond_chance\n", csv("pairs"));
        GoldenLog.repeat(folder.resolve("data/visits.db"), "0000000000000006", 5);
        for (Format format : Format.values()) {
            export(format, Selection.VISITORS);
        }
        assertEquals("region_a,region_b,visits,expected,beyond_chance\nalpha,beta,5,10,no\n", csv("pairs"));
        assertEquals("[{\"region_a\":\"alpha\",\"region_b\":\"beta\",\"visits\":5,\"expected\":10,"
                + "\"beyond_chance\":\"no\"}]",
                Files.readString(folder.resolve("out/raw/pairs.json")).replace("\n", ""));
    }

    @Test
    void aDayIsADayOfTheKiosksClock() throws Exception {
        export(Format.CSV, selection("2019-06-14", "2019-06-14", Optional.empty()));
        assertEquals(List.of("0000000000000006"), firstColumn("visits"));
        assertEquals(24, csv("hours").lines().count() - 1);
    }

    @Test
    void eventsAreTheRawOnes() throws Exception {
        export(Format.CSV, Selection.VISITORS);
        assertTrue(csv("events").startsWith("""
                visit_id,seq,offset_ms,type,subject_kind,subject_id,detail
                0000000000000001,1,0,start,screen,attract,
                0000000000000001,2,100,open,screen,home,tap
                0000000000000001,3,5100,open,area,energy,tap
                0000000000000001,4,15100,open,region,alpha,tap
                0000000000000001,5,45100,open,area,energy,back
                0000000000000001,6,50100,open,region,beta,tap
                0000000000000001,7,60100,touch,region,beta,
                0000000000000001,8,100100,warn,region,beta,
                0000000000000001,9,120100,end,region,beta,idle
                0000000000000002,1,0,start,screen,attract,
                """), csv("events"));
        assertEquals(1 + 9 + 8 + 2 + 6 + 9, csv("events").lines().count());
    }

    @Test
    void rehearsalsAndDaysAreSelected() throws Exception {
        export(Format.CSV, selection("2019-06-12", "2019-06-12", Optional.empty()));
        assertEquals(List.of("0000000000000003", "0000000000000004"), firstColumn("visits"));
        export(Format.CSV, selection("2019-06-11", "2019-06-11", Optional.empty()));
        assertEquals(List.of("0000000000000001", "0000000000000002"), firstColumn("visits"));
        export(Format.CSV, new Selection(Optional.empty(), Optional.empty(), Optional.of(VisitKind.REHEARSAL)));
        assertEquals(List.of("0000000000000004"), firstColumn("visits"));
        assertTrue(csv("regions").contains("gamma,Region gamma,1,1,0,0,0,0,0,0\n"));
    }

    @Test
    void jsonSaysTheSameAsCsv() throws Exception {
        export(Format.CSV, Selection.EVERYTHING);
        export(Format.JSON, Selection.EVERYTHING);
        for (Table table : Table.values()) {
            JsonNode rows = new ObjectMapper()
                    .readTree(Files.readAllBytes(folder.resolve("out/raw/" + table.key() + ".json")));
            assertTrue(rows.isArray());
            assertEquals(csv(table.key()).lines().count() - 1, rows.size());
            for (JsonNode row : rows) {
                assertEquals(DataDictionary.columns(table), List.copyOf(row.propertyNames()));
            }
        }
        assertTrue(Files.readAllLines(folder.resolve("out/raw/regions.json")).contains(
                ",{\"region_id\":\"beta\",\"name\":\"Region beta\",\"visits\":3,\"views\":3,"
                        + "\"reading_s_total\":106.000,\"reading_s_median\":10.000,\"reading_s_q1\":7.000,"
                        + "\"reading_s_q3\":51.000,\"collected\":1,\"qr_shown\":0}"));
        assertTrue(Files.readString(folder.resolve("out/raw/regions.json")).contains(
                "\"reading_s_median\":null,\"reading_s_q1\":null,\"reading_s_q3\":null"));
    }

    @Test
    void theDictionaryDefinesEveryColumnOnce() throws Exception {
        export(Format.CSV, Selection.VISITORS);
        for (Table table : Table.values()) {
            String header = csv(table.key()).lines().findFirst().orElseThrow();
            assertEquals(String.join(",", DataDictionary.columns(table)), header);
            assertEquals(DataDictionary.columns(table).size(), Stream.of(header.split(",")).distinct().count());
        }
        assertEquals(1 + DataDictionary.columns().size(), csv("dictionary").lines().count());
    }

    @Test
    void theDictionarySaysWhichEventsAreViews() {
        String types = definition(Table.EVENTS, "type");
        for (EventType type : EventType.values()) {
            assertEquals(type != EventType.FORGET, types.contains(type.key() + " ("), type.key());
        }
        for (Table table : List.of(Table.REGIONS, Table.AREAS)) {
            assertTrue(definition(table, "views").contains("events of the types open and show"), table.key());
        }
    }

    private static String definition(Table table, String column) {
        return DataDictionary.columns().stream().filter(each -> each.table() == table && each.name().equals(column))
                .findFirst().orElseThrow().definition();
    }

    @Test
    void progressRisesVisitByVisit() throws Exception {
        List<String> told = new ArrayList<>();
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder.resolve("data")), Selection.EVERYTHING)) {
            new TableFiles(folder.resolve("out"), Format.XLSX).write(reader,
                    (step, done) -> told.add(step + " " + Math.round(100 * done)));
        }
        assertEquals(List.of("Writing visits 14", "Writing visits 30", "Writing visits 45", "Writing visits 59",
                "Writing visits 75", "Writing visits 90", "Writing tables 95"), told);
    }

    @Test
    void filesHaveAByteOrderMarkAndCrlfAndNothingIsLeftBeside() throws Exception {
        export(Format.CSV, Selection.VISITORS);
        byte[] bytes = Files.readAllBytes(folder.resolve("out/raw/languages.csv"));
        assertArrayEquals("\uFEFFlanguage,visits\r\nen,4\r\nfr,1\r\n".getBytes(StandardCharsets.UTF_8), bytes);
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertEquals(Table.values().length - 2 + 1, files.count(), "all but visits and events, and the raw tables");
        }
        try (Stream<Path> files = Files.list(folder.resolve("out/raw"))) {
            assertEquals(Table.values().length, files.count());
        }
    }

    @Test
    void severalKiosksAreCountedTogetherAndNoVisitTwice() throws Exception {
        Files.copy(folder.resolve("data/visits.db"), folder.resolve("copy.db"));
        try (StatisticsReader reader = StatisticsReader.open(
                List.of(folder.resolve("data"), folder.resolve("copy.db")), Selection.EVERYTHING)) {
            assertEquals(6, reader.visitCount());
            assertEquals(3, reader.figures().regions().get(1).views());
        }
    }

    @Test
    void aFileThatIsNoDatabaseOfAKioskIsNamed() throws Exception {
        Path noise = Files.writeString(folder.resolve("noise.db"), "not a database, but long enough to be looked at");
        assertThrows(IOException.class, () -> StatisticsReader.open(List.of(noise), Selection.VISITORS));
        IOException missing = assertThrows(IOException.class,
                () -> StatisticsReader.open(List.of(folder.resolve("nowhere")), Selection.VISITORS));
        assertTrue(missing.getMessage().startsWith("There is no visits.db in "), missing::getMessage);
    }

    @Test
    void forgedNumbersCountAsTheNearestThatIsPossible() throws Exception {
        GoldenLog.execute(folder.resolve("data/visits.db"), "UPDATE events SET offset_ms = 9223372036854775807 "
                + "WHERE visit_id = '0000000000000001' AND seq IN (6, 7)",
                "UPDATE visits SET utc_offset_s = 2000000000 WHERE visit_id = '0000000000000002'",
                "UPDATE visits SET started_at = 9000000000000000000 WHERE visit_id = '0000000000000003'",
                "INSERT INTO uptime VALUES ('s1', 'forged', 'open', 1560240000000, -2000000000, 9223372036854775807, "
                        + "0)");
        export(Format.CSV, Selection.VISITORS);
        assertTrue(csv("visits").contains("0000000000000001," + kiosk + ",visitor,2019-06-11T10:00:00.000Z,31622400,"),
                csv("visits"));
        assertTrue(csv("visits").contains(",9999-12-31T00:00:00.000Z,"), csv("visits"));
        assertTrue(csv("regions").lines().skip(1).allMatch(line -> !line.contains(",-")), csv("regions"));
        assertTrue(csv("hours").lines().count() < 50_000);
    }

    private static Selection selection(String from, String to, Optional<VisitKind> kind) {
        return new Selection(Optional.of(LocalDate.parse(from)), Optional.of(LocalDate.parse(to)), kind);
    }

    private void export(Format format, Selection selection) throws IOException {
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder.resolve("data")), selection)) {
            new TableFiles(folder.resolve("out"), format).write(reader, Progress.NONE);
        }
    }

    private String csv(String table) throws IOException {
        return Files.readString(folder.resolve("out/raw/" + table + ".csv")).replace("\uFEFF", "").replace("\r\n",
                "\n");
    }

    private List<String> firstColumn(String table) throws IOException {
        return csv(table).lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();
    }
}
