package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.report.fleet.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Taking events home, a million or as many as `events` says, each beside the plainest program that moves the same
/// rows: export beside `sqlite3 -csv`, push beside `psql \copy`; and merging fifty kiosks. The kiosk's commands have a
/// heap of 128 MiB.
public final class StatsBench {
    private static final int EVENTS = Integer.getInteger("events", Length.of(1_000_000, 100_000));
    private static final int MANY = 1_000_000;
    private static final int HEAP = 128;
    private static final int ROUNDS = Length.of(3, 1);
    private static final String ORDERED = "SELECT e.* FROM visits v JOIN events e ON e.visit_id = v.visit_id"
            + " ORDER BY v.started_at, v.visit_id, e.seq";

    private final Path folder;
    private final Commands commands;

    private StatsBench(Path folder) {
        this.folder = folder;
        this.commands = new Commands(folder);
    }

    /// @param arguments none
    public static void main(String[] arguments) throws Exception {
        new StatsBench(Files.createTempDirectory("stats-bench")).run();
    }

    private void run() throws Exception {
        Path big = database("big", EVENTS, 1);
        export(commands, HEAP, big, EVENTS, ROUNDS);
        List<String> merge = new ArrayList<>(
                List.of("stats", "merge", "--out", folder.resolve("merged.db").toString(), "--data"));
        for (int i = 0; i < 50; i++) {
            merge.add(database("kiosk-" + i, 20_000, 100 + i).toString());
        }
        Row.of("50 files of 20,000 events merged",
                Commands.best(ROUNDS, () -> commands.kiosk(HEAP, merge.toArray(String[]::new))), "s",
                new Aim.Most(20)).tell();
        if (Commands.here("sqlite3") && Commands.here("psql")) {
            push(big);
        }
    }

    /// Tells how long a database takes as CSV.
    ///
    /// @param heap in MiB
    static void export(Commands commands, int heap, Path database, long events, int rounds) throws Exception {
        Path folder = commands.folder();
        double kiosk = Commands.best(rounds, () -> commands.kiosk(heap, "stats", "export", "--data",
                database.toString(), "--out", folder.resolve("out").toString(), "--format", "csv"));
        // Of few events, the start of Java is most of it.
        Aim aim = events < MANY ? new Aim.None() : new Aim.Times(1.5);
        Row.of(new Row.Measured("all as CSV, " + heap + " MiB of heap", events, "events"), kiosk, "s", aim,
                Commands.here("sqlite3") ? plain(commands, database, rounds) : new Row.Yardstick[0]).tell();
    }

    private static Row.Yardstick[] plain(Commands commands, Path database, int rounds) throws Exception {
        Path folder = commands.folder();
        double sqlite = Commands.best(rounds, () -> {
            commands.run(folder.resolve("v.csv"), "sqlite3", "-csv", database.toString(),
                    "SELECT * FROM visits ORDER BY started_at");
            commands.run(folder.resolve("e.csv"), "sqlite3", "-csv", database.toString(), ORDERED);
        });
        return new Row.Yardstick[]{new Row.Yardstick("sqlite3 -csv", sqlite)};
    }

    private void push(Path big) throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            String psql = "postgresql://kiosk@127.0.0.1:" + server.port() + "/postgres";
            commands.run(folder.resolve("events.csv"), "sqlite3", "-csv", big.toString(), "SELECT * FROM events");
            commands.kiosk(HEAP, "stats", "push", "--data", database("none", 20, 7).toString(), "--to",
                    server.address());
            double kiosk = Commands.best(ROUNDS, () -> {
                commands.run(folder.resolve("log"), "psql", psql, "-qc",
                        "TRUNCATE kiosk_log.events, kiosk_log.visits");
                commands.kiosk(HEAP, "stats", "push", "--data", big.toString(), "--to", server.address());
            });
            double copy = Commands.best(ROUNDS, () -> commands.run(folder.resolve("log"), "psql", psql, "-qc",
                    "DROP TABLE IF EXISTS yardstick", "-c",
                    "CREATE TABLE yardstick (LIKE kiosk_log.events INCLUDING ALL)", "-c",
                    "\\copy yardstick FROM '" + folder.resolve("events.csv") + "' CSV"));
            Row.of(new Row.Measured("all pushed", EVENTS, "events"), kiosk, "s", new Aim.Times(2),
                    new Row.Yardstick("psql \\copy, the same rows and key", copy)).tell();
        }
    }

    private Path database(String name, int events, long seed) throws Exception {
        return EventDatabase.make(folder.resolve(name), events / EventDatabase.EVENTS_A_VISIT, seed);
    }
}
