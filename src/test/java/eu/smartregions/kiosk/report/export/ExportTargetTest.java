package eu.smartregions.kiosk.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.LanguageRow;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.report.table.Format;
import eu.smartregions.kiosk.report.table.RowWriter;
import eu.smartregions.kiosk.report.table.Table;
import eu.smartregions.kiosk.report.table.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever the place is that tables are exported to, no half file has a final name afterwards.
class ExportTargetTest {
    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void theGoldenLog() throws Exception {
        GoldenLog.write(folder.resolve("data"));
        out = Files.createDirectory(folder.resolve("out"));
    }

    @ParameterizedTest
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets few users make links")
    @EnumSource
    void aLinkIsNotFollowedAndNothingElseWritten(Format format) throws Exception {
        Path precious = Files.writeString(folder.resolve("precious"), "precious");
        String name = format == Format.XLSX ? "statistics.xlsx" : "regions." + format.extension();
        Files.createSymbolicLink(out.resolve(name), precious);
        IOException refused = assertThrows(IOException.class, () -> export(format));
        assertTrue(refused.getMessage().contains("is a link to another file"), refused::getMessage);
        assertEquals("precious", Files.readString(precious));
        assertEquals(List.of(out.resolve(name)), files());
    }

    @ParameterizedTest
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux can mount a small disk in memory")
    @EnumSource
    void aFullStickKeepsTheExportBefore(Format format) throws Exception {
        mounted("size=64k", () -> {
            Path before = Files.writeString(
                    out.resolve(format == Format.XLSX ? "statistics.xlsx" : "visits." + format.extension()),
                    "before");
            Files.write(out.resolve("other"), new byte[50_000]);
            assertNamesThePlace(assertThrows(IOException.class, () -> export(format)));
            assertEquals("before", Files.readString(before));
            assertEquals(Stream.of(before, out.resolve("other")).sorted().toList(), files());
        });
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux can mount a small disk in memory")
    void aStickThatCannotBeWrittenIsSaid() throws Exception {
        mounted("ro", () -> {
            assertNamesThePlace(assertThrows(IOException.class, () -> export(Format.CSV)));
            assertEquals(List.of(), files());
        });
    }

    @Test
    void aFileInTheFoldersPlaceIsSaid() throws Exception {
        Files.delete(out);
        Files.writeString(out, "a file");
        assertThrows(IOException.class, () -> export(Format.CSV));
        assertEquals("a file", Files.readString(out));
    }

    @Test
    void aFolderThatVanishesLeavesNothing() throws Exception {
        try (TableWriter files = Format.CSV.writer(out, EnumSet.allOf(Table.class))) {
            RowWriter rows = files.table(Table.LANGUAGES);
            rows.write(new LanguageRow("en", 1));
            rows.close();
            for (Path file : files()) {
                Files.delete(file);
            }
            Files.delete(out);
            assertThrows(IOException.class, files::finish);
        }
        assertTrue(Files.notExists(out));
    }

    private void assertNamesThePlace(IOException failure) {
        assertTrue(failure.getMessage().startsWith("The tables could not be written to " + out + ": "),
                failure::getMessage);
    }

    private interface Step {
        void run() throws Exception;
    }

    private void mounted(String options, Step step) throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", out.toString()) == 0, "a medium cannot be "
                + "mounted here");
        try {
            step.run();
        } finally {
            run("umount", out.toString());
        }
    }

    private void export(Format format) throws IOException {
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder.resolve("data")), Selection.EVERYTHING)) {
            new TableFiles(out, format).write(reader, Progress.NONE);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.sorted().toList();
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }
}
