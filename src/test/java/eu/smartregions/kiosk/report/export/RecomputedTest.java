package eu.smartregions.kiosk.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.report.table.Format;
import eu.smartregions.kiosk.visit.VisitKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that shares nothing with the kiosk computes every exported table again, from the raw rows alone and by the
/// published dictionary: `recompute.py` among the test resources.
class RecomputedTest {
    private static final int DIFFERENT = 1;
    private static final int TOO_OLD = 77;

    @TempDir
    private static Path folder;

    private static List<Path> data = List.of();

    private record Run(int code, String said) {
    }

    @BeforeAll
    static void threeKiosks() throws Exception {
        data = RawRows.kiosks(folder.resolve("kiosks"));
        try (InputStream script = RecomputedTest.class.getResourceAsStream("recompute.py")) {
            Files.copy(Objects.requireNonNull(script, "recompute.py"), folder.resolve("recompute.py"));
        }
    }

    @Test
    void everyTableOfVisitors() throws Exception {
        assertRecomputed(Selection.VISITORS);
    }

    @Test
    void everyTableOfAllKindsOfVisits() throws Exception {
        assertRecomputed(Selection.EVERYTHING);
    }

    @Test
    void everyTableOfSomeDays() throws Exception {
        assertRecomputed(new Selection(Optional.of(RawRows.FIRST.plusDays(1)), Optional.of(RawRows.FIRST.plusDays(2)),
                Optional.of(VisitKind.VISITOR)));
    }

    @Test
    void everyTableOfRehearsals() throws Exception {
        assertRecomputed(new Selection(Optional.empty(), Optional.empty(), Optional.of(VisitKind.REHEARSAL)));
    }

    @Test
    void theWorldHasWhatIsHardToCompute() throws Exception {
        Path out = export(Selection.VISITORS).resolve("csv");
        String pairs = Files.readString(out.resolve("pairs.csv"));
        assertTrue(pairs.contains(",yes") && pairs.contains(",no"), pairs);
        assertTrue(Files.readString(out.resolve("languages.csv")).contains("rest,"));
        assertTrue(Files.readString(out.resolve("endings.csv")).contains("rest,rest,"));
        String hours = Files.readString(out.resolve("hours.csv"));
        assertTrue(hours.contains(",staff,") && hours.contains(",off,") && hours.contains(",0,open,"), hours);
        try (StatisticsReader reader = StatisticsReader.open(data, Selection.VISITORS)) {
            assertEquals(1, reader.account(Progress.NONE).scope().known().clocksSet().size());
        }
    }

    @Test
    void aWrongValueIsFoundInEveryTable() throws Exception {
        Path out = export(Selection.VISITORS);
        List<Path> tables;
        try (var files = Files.walk(out.resolve("csv"))) {
            tables = files.filter(file -> file.toString().endsWith(".csv") && !file.endsWith("dictionary.csv")).sorted()
                    .toList();
        }
        assertEquals(11 + 9, tables.size(), "every table but the dictionary, of everything and of what is published");
        for (Path table : tables) {
            String text = Files.readString(table);
            assertTrue(text.lines().count() > 1, () -> table + " has no row");
            Files.writeString(table, text.replaceFirst("(?s)[0-9]([^0-9]*)$", "x$1"));
        }
        Run run = recompute(Selection.VISITORS, out);
        assertEquals(DIFFERENT, run.code, run.said);
        tables.forEach(table -> assertTrue(run.said.contains("csv, "
                + (table.getParent().endsWith("raw") ? "raw " : "published ")
                + table.getFileName().toString().replace(".csv", ":")), () -> table + ": " + run.said));
    }

    private static void assertRecomputed(Selection selection) throws Exception {
        Run run = recompute(selection, export(selection));
        assertEquals(0, run.code, run.said);
        assertTrue(run.said.matches("[1-9]\\d{3,} values of [1-9]\\d* visits computed; 0 rows differ\\.\\s*"),
                run.said);
    }

    private static Path export(Selection selection) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        for (Format format : List.of(Format.CSV, Format.JSON)) {
            try (StatisticsReader reader = StatisticsReader.open(data, selection)) {
                new TableFiles(out.resolve(format.extension()), format).write(reader, Progress.NONE);
            }
        }
        return out;
    }

    private static Run recompute(Selection selection, Path out) throws Exception {
        List<String> command = new ArrayList<>(List.of("python3", folder.resolve("recompute.py").toString(),
                out.toString(), selection.kindKey(), day(selection.from()), day(selection.to())));
        data.forEach(kiosk -> command.add(kiosk.resolve("visits.db").toString()));
        Path said = out.resolve("said.txt");
        Process python;
        try {
            python = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        } catch (IOException none) {
            abort("Python is not installed here (apt-get install python3): " + none.getMessage());
            throw none;
        }
        assertTrue(python.waitFor(300, TimeUnit.SECONDS), "recompute.py did not come to an end");
        String text = Files.readString(said, StandardCharsets.UTF_8);
        if (python.exitValue() == TOO_OLD) {
            abort(text);
        }
        return new Run(python.exitValue(), text);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }
}
