package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.visit.Visits;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StatsExportTest {
    /// The figures of regions, computed once more in another way: by window functions, and with quantiles as sums over
    /// all ranks, weighted by their distance from the wanted position.
    private static final String REGIONS_FROM_EVENTS = """
            WITH touched AS (
                SELECT visit_id, max(offset_ms) AS last FROM events
                 WHERE type NOT IN ('show', 'warn', 'clock', 'end') GROUP BY visit_id),
            shown AS (
                SELECT visit_id, type, subject_kind, subject_id, offset_ms,
                       lead(offset_ms) OVER (PARTITION BY visit_id ORDER BY seq) AS left_at
                  FROM events WHERE type IN ('start', 'open', 'show', 'end')),
            reading AS (
                SELECT subject_id, visit_id, min(left_at, last) - offset_ms AS ms
                  FROM shown JOIN touched USING (visit_id) WHERE type <> 'end' AND subject_kind = 'region'),
            ranked AS (
                SELECT *, row_number() OVER (PARTITION BY subject_id ORDER BY ms) - 1 AS rank,
                       count(*) OVER (PARTITION BY subject_id) - 1 AS last_rank
                  FROM reading)
            SELECT subject_id, count(DISTINCT visit_id), count(*), sum(ms),
                   sum(ms * max(0, 1 - abs(rank - 0.50 * last_rank))),
                   sum(ms * max(0, 1 - abs(rank - 0.25 * last_rank))),
                   sum(ms * max(0, 1 - abs(rank - 0.75 * last_rank)))
              FROM ranked GROUP BY subject_id ORDER BY subject_id
            """;

    @TempDir
    private Path folder;

    private Path data;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aRehearsalOfTwoHundred() {
        data = folder.resolve("data");
        RehearseCommand rehearse = new RehearseCommand(stream(), stream(),
                _ -> new RehearseCommand.Content(Exhibitions.small(), "content-1"));
        assertEquals(0,
                new CommandLine(rehearse).execute("--data", data.toString(), "--visitors", "200", "--seed", "7"));
    }

    @Test
    void regionsCanBeComputedAgainFromTheEvents() throws Exception {
        assertEquals(0, export("--format", "csv", "--kind", "rehearsal"));
        List<String> exported = lines("regions.csv");
        List<String> computed = Visits.query(data.resolve("visits.db"), REGIONS_FROM_EVENTS);
        assertEquals(5, computed.size());
        assertEquals(5, exported.size() - 1);
        for (int i = 0; i < 5; i++) {
            String[] row = exported.get(i + 1).split(",");
            String[] wanted = computed.get(i).split(" ");
            assertEquals(wanted[0], row[0]);
            assertEquals(wanted[1], row[2]);
            assertEquals(wanted[2], row[3]);
            for (int column = 3; column < 7; column++) {
                assertEquals(Double.parseDouble(wanted[column]) / 1_000, Double.parseDouble(row[column + 1]),
                        0.501);
            }
        }
        assertTrue(Integer.parseInt(exported.get(1).split(",")[3]) > 20);
    }

    @Test
    void rehearsalsAreLeftOutUnlessAskedFor() throws Exception {
        assertEquals(0, export("--format", "csv"));
        assertEquals(1, lines("visits.csv").size());
        assertEquals("1 database with 200 rehearsal visits, 2019-06-11 to 2019-06-12. Chosen: 0 visits.",
                err.toString(StandardCharsets.UTF_8).strip());
        assertEquals(0, export("--format", "csv", "--kind", "all"));
        assertEquals(201, lines("visits.csv").size());
        assertEquals(0, export("--format", "csv", "--kind", "all", "--from", "2019-06-12", "--to", "2019-06-12"));
        assertEquals(101, lines("visits.csv").size());
    }

    @Test
    void theFilesWrittenAreSaid() {
        assertEquals(0, export("--format", "json"));
        List<String> published = List.of("regions.json", "areas.json", "languages.json", "hours.json", "kiosks.json",
                "pairs.json",
                "searches.json", "endings.json", "feedback.json", "dictionary.json");
        assertEquals(Stream.of(published.stream(), Stream.of("raw/visits.json", "raw/events.json"),
                published.stream().map(name -> "raw/" + name)).flatMap(names -> names).toList(),
                out.toString(StandardCharsets.UTF_8).lines().map(line -> folder.resolve("out").relativize(Path.of(line))
                        .toString().replace('\\', '/')).toList());
    }

    @Test
    void wrongUsageIsRefused() {
        assertEquals(2, export("--format", "doc"));
        assertEquals(2, export("--format", "csv", "--from", "yesterday"));
        assertEquals(2, export("--format", "csv", "--from", "2019-06-12", "--to", "2019-06-11"));
        assertEquals(2, commandLine().execute());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aFolderWithoutADatabaseIsNoExport() {
        assertNotEquals(0, commandLine().execute("export", "--data", folder.resolve("nowhere").toString(), "--out",
                folder.resolve("out").toString(), "--format", "csv"));
        assertFalse(Files.exists(folder.resolve("out")));
    }

    private int export(String... arguments) {
        List<String> all = new ArrayList<>(List.of("export", "--data", data.toString(), "--out",
                folder.resolve("out").toString()));
        all.addAll(List.of(arguments));
        return commandLine().execute(all.toArray(String[]::new));
    }

    private CommandLine commandLine() {
        return new CommandLine(new StatsCommand())
                .addSubcommand(new StatsExportCommand(stream(), new PrintStream(err, true, StandardCharsets.UTF_8)))
                .setCaseInsensitiveEnumValuesAllowed(true).setErr(new PrintWriter(new ByteArrayOutputStream()));
    }

    private PrintStream stream() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    private List<String> lines(String file) throws Exception {
        return Files.readAllLines(folder.resolve("out/raw").resolve(file));
    }
}
