package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.outside.Machine;
import eu.smartregions.kiosk.report.fleet.PostgresServer;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.VisitLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Taking a million events home, each beside the plainest program that moves the same rows: export beside
/// `sqlite3 -csv`, push beside `psql \copy`; and merging fifty kiosks. Each is a process of its own, so that its start
/// counts, and the kiosk's is started as its launcher does it, but with a heap of 128 MiB.
public final class StatsBench {
    private static final int EVENTS_A_VISIT = 20;
    private static final int ROUNDS = 3;
    private static final String ORDERED = "SELECT e.* FROM visits v JOIN events e ON e.visit_id = v.visit_id"
            + " ORDER BY v.started_at, v.visit_id, e.seq";

    private final Path folder;

    private StatsBench(Path folder) {
        this.folder = folder;
    }

    /// @param arguments none
    public static void main(String[] arguments) throws Exception {
        Machine.require("sqlite3", "psql");
        new StatsBench(Files.createTempDirectory("stats-bench")).run();
    }

    private void run() throws Exception {
        Path big = database("big", 50_000, 1);
        compare("export of 1,000,000 events, 128 MiB heap", "sqlite3 -csv, the same rows", 1.5,
                () -> kiosk("stats", "export", "--data", big.toString(), "--out", folder.resolve("out").toString(),
                        "--format", "csv"),
                () -> {
                    process(folder.resolve("v.csv"), "sqlite3", "-csv", big.toString(), "SELECT * FROM visits ORDER "
                            + "BY started_at");
                    process(folder.resolve("e.csv"), "sqlite3", "-csv", big.toString(), ORDERED);
                });
        List<String> merge = new ArrayList<>(
                List.of("stats", "merge", "--out", folder.resolve("merged.db").toString(), "--data"));
        for (int i = 0; i < 50; i++) {
            merge.add(database("kiosk-" + i, 1_000, 100 + i).toString());
        }
        System.out.printf("%-44s %7.2f s  (aim 20 s)%n", "merge of 50 files of 20,000 events",
                best(() -> kiosk(merge.toArray(String[]::new))));
        push(big);
    }

    private void push(Path big) throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            process(folder.resolve("events.csv"), "sqlite3", "-csv", big.toString(), "SELECT * FROM events");
            String psql = "postgresql://kiosk@127.0.0.1:" + server.port() + "/postgres";
            kiosk("stats", "push", "--data", database("none", 1, 7).toString(), "--to", server.address());
            compare("push of 1,000,000 events", "psql \\copy, the same rows and key", 2,
                    () -> {
                        process(folder.resolve("log"), "psql", psql, "-qc", "TRUNCATE kiosk_log.events, "
                                + "kiosk_log.visits");
                        kiosk("stats", "push", "--data", big.toString(), "--to", server.address());
                    },
                    () -> {
                        process(folder.resolve("log"), "psql", psql, "-qc", "DROP TABLE IF EXISTS yardstick", "-c",
                                "CREATE TABLE yardstick (LIKE kiosk_log.events INCLUDING ALL)", "-c",
                                "\\copy yardstick FROM '" + folder.resolve("events.csv") + "' CSV");
                    });
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void compare(String what, String yardstick, double aim, Work work, Work measure) throws Exception {
        double took = best(work);
        double wanted = best(measure);
        System.out.printf("%-44s %7.2f s%n%-44s %7.2f s%n%-44s %7.2f  (aim %.1f)%n", what, took, yardstick, wanted,
                "ratio",
                took / wanted, aim);
    }

    private static double best(Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - before) / 1e9);
        }
        return best;
    }

    private void kiosk(String... words) throws IOException, InterruptedException {
        Path image = Path.of(System.getProperty("kiosk.image"));
        List<String> command = new ArrayList<>(List.of(image.resolve("bin/java").toString(),
                "@" + image.resolve("lib/kiosk.options"), "-Xmx128m", "-XX:AOTCache=" + image.resolve("lib/kiosk.aot"),
                "-Dkiosk.home=" + image, "-Dorg.sqlite.lib.path=" + image.resolve("lib"),
                "-m", "eu.smartregions.kiosk/eu.smartregions.kiosk.Main"));
        command.addAll(List.of(words));
        process(folder.resolve("log"), command.toArray(String[]::new));
    }

    private void process(Path out, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors").toFile());
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        Process process = builder.start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", Stream.of(command).limit(8).toList()) + ": "
                    + Files.readString(folder.resolve("errors")));
        }
    }

    private Path database(String name, int visits, long seed) throws SQLException {
        Path data = folder.resolve(name);
        VisitLog.open(data, new SubjectNames("bench", Map.of(), Map.of(), ZoneOffset.UTC), _ -> {}).close();
        Path file = data.resolve("visits.db");
        SplittableRandom random = new SplittableRandom(seed);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            try (PreparedStatement visit = connection.prepareStatement(
                    "INSERT INTO visits VALUES (?, (SELECT kiosk_id FROM kiosk), 'visitor', ?, 'bench', 'en', 60000, "
                            + "7200)");
                    PreparedStatement event = connection.prepareStatement("INSERT INTO events VALUES (?, ?, ?, ?, ?, "
                            + "?, ?)")) {
                for (int i = 0; i < visits; i++) {
                    String id = String.format("%016x", random.nextLong());
                    visit.setString(1, id);
                    visit.setLong(2, 1_780_000_000_000L + i * 60_000L);
                    visit.executeUpdate();
                    for (int seq = 1; seq <= EVENTS_A_VISIT; seq++) {
                        insert(event, id, seq, random);
                    }
                }
            }
            statement.execute("COMMIT");
        }
        return file;
    }

    private static void insert(PreparedStatement event, String id, int seq, SplittableRandom random)
            throws SQLException {
        boolean page = seq % 2 == 0;
        event.setString(1, id);
        event.setInt(2, seq);
        event.setLong(3, seq * 4_000L + random.nextInt(3_000));
        event.setString(4, seq == 1 ? "start" : seq == EVENTS_A_VISIT ? "end" : page ? "open" : "touch");
        event.setString(5, page ? "region" : "area");
        event.setString(6, (page ? "region-" : "area-") + random.nextInt(page ? 89 : 10));
        event.setString(7, seq == EVENTS_A_VISIT ? "idle" : page ? "tap" : "");
        event.executeUpdate();
    }
}
