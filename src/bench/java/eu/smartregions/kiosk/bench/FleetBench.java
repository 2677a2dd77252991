package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.report.fleet.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the organiser of thirty kiosks waits for: each command over thirty data folders of 20,000 events, with the heap
/// that the launcher gives.
public final class FleetBench {
    private static final int KIOSKS = Length.of(30, 5);
    private static final int EVENTS = 20_000;
    private static final int HEAP = 512;
    private static final int ROUNDS = Length.of(3, 1);

    private final Path folder;
    private final Commands commands;

    private FleetBench(Path folder) {
        this.folder = folder;
        this.commands = new Commands(folder);
    }

    /// @param arguments none
    public static void main(String[] arguments) throws Exception {
        FleetBench bench = new FleetBench(Files.createTempDirectory("fleet-bench"));
        for (int kiosk = 1; kiosk <= KIOSKS; kiosk++) {
            EventDatabase.make(bench.folder.resolve("kiosks/kiosk-" + kiosk), EVENTS / EventDatabase.EVENTS_A_VISIT,
                    kiosk);
        }
        bench.run();
    }

    private void run() throws Exception {
        tell("all as CSV", 4, "export", "--out", path("csv"), "--format", "csv");
        tell("all as a workbook", 15, "export", "--out", path("xlsx"), "--format", "xlsx");
        tell("a report", 8, "report", "--out", path("report.html"));
        tell("a closing report", 30, "report", "--out", path("closing.zip"));
        try (PostgresServer server = PostgresServer.start()) {
            tell("how each kiosk is", new Aim.None(), 1, "fleet");
            tell("all pushed", new Aim.Most(20), 1, "push", "--to", server.address());
            tell("pushed again, nothing new", 2, "push", "--to", server.address());
        }
    }

    private void tell(String what, double most, String... words) throws Exception {
        tell(what, new Aim.Most(most), ROUNDS, words);
    }

    private void tell(String what, Aim aim, int rounds, String... words) throws Exception {
        String[] command = Stream.of(List.of("stats"), List.of(words), List.of("--data", path("kiosks")))
                .flatMap(List::stream).toArray(String[]::new);
        Row.of(String.format("%d kiosks of %,d events: %s", KIOSKS, EVENTS, what),
                Commands.best(rounds, () -> commands.kiosk(HEAP, command)), "s", aim).tell();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
