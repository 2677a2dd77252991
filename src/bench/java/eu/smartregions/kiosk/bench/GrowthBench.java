package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.outside.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How cost grows: start, pages, memory and check with the bundled regions, 1,000 and 10,000; report and export with
/// 10,000 to 10 million events.
public final class GrowthBench {
    private static final int REGIONS = Length.of(10_000, 500);
    private static final int FEWEST_EVENTS = 10_000;
    private static final int MOST_EVENTS = Length.of(10_000_000, 100_000);
    private static final int TEN = 10;
    /// What the launcher gives, in MiB.
    private static final int HEAP = 512;
    private static final int LIGHT = 1_000_000;

    private GrowthBench() {
    }

    /// Measures and prints; takes about half an hour.
    public static void main(String[] words) throws Exception {
        Machine.require("Xvfb");
        int bundled = ManyRegions.bundled();
        RegionGrowth regions = new RegionGrowth();
        for (int size : IntStream.of(bundled, REGIONS / TEN, REGIONS).filter(size -> size >= bundled).sorted()
                .toArray()) {
            System.out.printf("%,d regions%n", size);
            Path folder = Files.createTempDirectory("regions");
            regions.measure(size, ManyRegions.content(folder.resolve("content"), size));
            delete(folder);
        }
        double fewer = 0;
        for (int events = FEWEST_EVENTS; events <= MOST_EVENTS; events *= TEN) {
            System.out.printf("%,d events%n", events);
            fewer = report(events, fewer);
        }
        System.exit(0);
    }

    /// Returns the seconds of the report.
    private static double report(int events, double fewer) throws Exception {
        Path folder = Files.createTempDirectory("events");
        Commands commands = new Commands(folder);
        int rounds = events < LIGHT ? 3 : 1;
        Path database = EventDatabase.make(folder.resolve("data"), events / EventDatabase.EVENTS_A_VISIT, events);
        double seconds = Commands.best(rounds, () -> commands.kiosk(HEAP, "stats", "report", "--data",
                database.toString(), "--out", folder.resolve("report.html").toString()));
        Row.Measured what = new Row.Measured("a report", events, "events");
        if (fewer == 0) {
            Row.of(what, seconds, "s", new Aim.None()).tell();
        } else {
            Row.of(what, seconds, "s", new Aim.Times(TEN * 1.2), new Row.Yardstick("a tenth of them", fewer)).tell();
        }
        StatsBench.export(commands, HEAP, database, events, rounds);
        delete(folder);
        return seconds;
    }

    /// What many take is not left behind.
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
