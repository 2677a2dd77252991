package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.figure.Exhibitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class StatsReportTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream refusal = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aRehearsal() {
        RehearseCommand rehearse = new RehearseCommand(stream(err), stream(err),
                _ -> new RehearseCommand.Content(Exhibitions.small(), "content-1"));
        assertEquals(0, new CommandLine(rehearse).execute("--data", folder.resolve("data").toString(),
                "--visitors", "40", "--seed", "7"));
        err.reset();
    }

    @Test
    void thePageIsWrittenAndSaid() throws Exception {
        Path page = folder.resolve("new/report.html");
        assertEquals(0, report("--out", page.toString(), "--kind", "rehearsal"));
        assertEquals(page + System.lineSeparator(), out.toString(StandardCharsets.UTF_8));
        assertEquals("1 database with 40 rehearsal visits, 2019-06-11. Chosen: 40 visits.",
                err.toString(StandardCharsets.UTF_8).strip());
        assertTrue(Files.readString(page).contains("<dd>40</dd>"));
        assertEquals(List.of("report.html"), names(folder.resolve("new")));
    }

    @Test
    void theSameVisitsMakeTheSamePage() throws Exception {
        Path first = folder.resolve("first.html");
        Path second = folder.resolve("second.html");
        assertEquals(0, report("--out", first.toString(), "--kind", "all"));
        assertEquals(0, report("--out", second.toString(), "--kind", "all"));
        assertEquals(-1, Files.mismatch(first, second));
    }

    @Test
    void aFileThatCannotBeMadeIsNoReport() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "of yesterday");
        assertEquals(1, report("--out", file.resolve("report.html").toString()));
        assertEquals("of yesterday", Files.readString(file));
        assertEquals(2, report("--out", folder.toString()));
        assertEquals(List.of("data", "file"), names(folder));
    }

    @Test
    void anExhibitorGetsAPageOfItsOwn() throws Exception {
        Path page = folder.resolve("alpha.html");
        assertEquals(0, report("--out", page.toString(), "--kind", "rehearsal", "--for", "alpha"));
        assertTrue(Files.readString(page).contains("<h1><bdi>Region alpha</bdi></h1>"));
        assertEquals(2, report("--out", folder.resolve("alpha.zip").toString(), "--for", "alpha"));
    }

    @Test
    void whoMayHaveBeenMeantIsSaid() {
        KnownExhibitors known = new KnownExhibitors(List.of(region("de-saxony", "Saxony"), region("de-saxony-anhalt",
                "Saxony-Anhalt"), region("es-catalonia", "Catalonia")));
        assertEquals("No exhibitor has the id 'saxony'; did you mean de-saxony or de-saxony-anhalt?",
                said(known, "saxony"));
        assertEquals("No exhibitor has the id 'es-catalona'; did you mean es-catalonia?", said(known, "es-catalona"));
        assertEquals("No exhibitor has the id ''; the database knows 3, such as de-saxony, de-saxony-anhalt, "
                + "es-catalonia.",
                said(known, ""));
        assertEquals("No exhibitor has the id 'x'; the database knows none.",
                said(new KnownExhibitors(List.of()), "x"));
    }

    @Test
    void aPdfIsRefusedWithTheWayToOne() {
        assertEquals(2, report("--out", folder.resolve("rep.pdf").toString()));
        assertTrue(refusal.toString(StandardCharsets.UTF_8).contains("print it to a PDF from there"),
                refusal.toString(StandardCharsets.UTF_8));
        assertFalse(Files.exists(folder.resolve("rep.pdf")));
    }

    @Test
    void thePageIsInTheLanguageWithTheCommentGiven() throws Exception {
        Path page = folder.resolve("a.html");
        Path note = Files.writeString(folder.resolve("note.txt"), "Danke & auf Wiedersehen.");
        assertEquals(0, report("--out", page.toString(), "--kind", "rehearsal", "--lang", "de", "--note",
                note.toString()));
        assertTrue(Files.readString(page).contains("<html lang=\"de\">"));
        assertTrue(Files.readString(page).contains("Danke &amp; auf Wiedersehen."));
        assertEquals(2, report("--out", page.toString(), "--lang", "it"));
        assertTrue(refusal.toString(StandardCharsets.UTF_8).contains("--lang is one of en, de, fr"));
    }

    @Test
    void aCommentThatCannotBeShownIsRefused() throws Exception {
        Path page = folder.resolve("a.html");
        assertEquals(1, report("--out", page.toString(), "--note", folder.resolve("none.txt").toString()));
        Path endless = Files.writeString(folder.resolve("long.txt"), "a".repeat(2_001));
        assertEquals(1, report("--out", page.toString(), "--note", endless.toString()));
        Path binary = Files.write(folder.resolve("binary"), new byte[]{(byte) 0xFF, (byte) 0xFE, 0});
        assertEquals(1, report("--out", page.toString(), "--note", binary.toString()));
        assertEquals(1, report("--out", page.toString(), "--note", folder.toString()));
        assertTrue(refusal.toString(StandardCharsets.UTF_8).contains(folder + " is a folder; give the name of a text"),
                refusal.toString(StandardCharsets.UTF_8));
        assertEquals(1, report("--out", page.toString(), "--note",
                Files.write(folder.resolve("huge.txt"), new byte[8_001]).toString()));
        assertTrue(refusal.toString(StandardCharsets.UTF_8).contains("huge.txt is too long; make it 2000 characters"),
                refusal.toString(StandardCharsets.UTF_8));
        assertFalse(Files.exists(page));
    }

    @Test
    void anEmptyCommentLeavesNoHeading() throws Exception {
        Path page = folder.resolve("a.html");
        Path blank = Files.writeString(folder.resolve("blank.txt"), " \n");
        assertEquals(0, report("--out", page.toString(), "--kind", "rehearsal", "--note", blank.toString()));
        assertFalse(Files.readString(page).contains("Comment by the organiser"));
    }

    private static String said(KnownExhibitors known, String id) {
        return assertThrows(IOException.class, () -> known.find(id)).getMessage();
    }

    private static Exhibitor region(String id, String name) {
        return new Exhibitor(Subject.of(new RegionId(id)), name);
    }

    @Test
    void wrongUsageIsRefused() {
        assertEquals(2,
                report("--out", folder.resolve("a.html").toString(), "--from", "2019-06-12", "--to", "2019-06-11"));
        assertEquals(2, report());
        assertFalse(Files.exists(folder.resolve("a.html")));
    }

    @Test
    void progressIsShownOnATerminalAfterASecondAndWiped() {
        long[] now = {0};
        ProgressLine line = new ProgressLine(stream(err), true, () -> now[0]);
        line.reached("counting visits", 0.5);
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        now[0] = 1_500_000_000L;
        line.reached("counting visits", 0.75);
        line.end();
        String shown = err.toString(StandardCharsets.UTF_8);
        assertTrue(shown.startsWith("\rcounting visits (75 %) "), shown);
        assertTrue(shown.endsWith(" \r"), shown);
    }

    @Test
    void noProgressIsShownOnAPipe() {
        long[] now = {0};
        ProgressLine line = new ProgressLine(stream(err), false, () -> now[0]);
        now[0] = 3_000_000_000L;
        line.reached("counting visits", 0.75);
        line.end();
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    private int report(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--data", folder.resolve("data").toString()));
        all.addAll(List.of(arguments));
        Clock clock = Clock.fixed(Instant.parse("2019-06-14T08:00:00Z"), ZoneOffset.UTC);
        return new CommandLine(new StatsReportCommand(stream(out), stream(err), clock))
                .setCaseInsensitiveEnumValuesAllowed(true).setErr(new PrintWriter(refusal, true))
                .execute(all.toArray(String[]::new));
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
