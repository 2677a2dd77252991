package eu.smartregions.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Runs every benchmark, one after the other, each in a Java of its own, and makes the one table of all figures. It
/// stands in `target/figures` as far as it has come, and in the end replaces that of `src/bench/README.md`, unless the
/// run is a short one.
public final class AllBenches {
    private static final Path PAPER = Path.of("src/bench/README.md");
    private static final Path SO_FAR = Path.of("target/figures");
    private static final List<Run> RUNS = List.of(new Run("PagesBench"), new Run("LaunchBench"),
            new Run("MemoryBench"), new Run("IdleBench"), new Run("SearchBench", "-Dregions=100"),
            new Run("SearchBench", "-Dregions=1000"), new Run("SearchBench", "-Dregions=10000"),
            new Run("StatsBench"), new Run("FleetBench"), new Run("ReportBench"), new Run("CheckBench"),
            new Run("RecordBench"),
            new Run("GrowthBench"), new Run("SoftBench"), new Run("OpenReaderBench"), new Run("RefusalBench"),
            new Run("MutationRig"), new Run("ScreenBench"), new Run("InstallBench"), new Run("ManyRegionsBench"),
            new Run("LongRunBench"));

    /// What a short run leaves out, because it takes long however few rounds it has.
    private static final Set<String> LONG = Set.of("MemoryBench", "IdleBench", "GrowthBench", "SoftBench",
            "ScreenBench", "InstallBench", "ManyRegionsBench", "LongRunBench");
    /// What each is told of the build.
    private static final List<String> PROPERTIES = List.of("kiosk.image", "kiosk.classes", "bench.classes",
            "bench.seconds", "bench.short");

    private AllBenches() {
    }

    /// A benchmark with options of Java.
    private record Run(String bench, List<String> options) {
        Run(String bench, String... options) {
            this(bench, List.of(options));
        }
    }

    /// Measures all and writes the table; takes more than an hour, or some minutes if it is short.
    public static void main(String[] words) throws IOException, InterruptedException {
        List<Figures.Part> parts = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        long start = System.nanoTime();
        Surroundings before = Surroundings.now();
        boolean quick = Boolean.getBoolean("bench.short");
        List<Run> runs = RUNS.stream().filter(run -> !(quick && LONG.contains(run.bench))).toList();
        for (Run run : runs) {
            System.out.printf("%n%s %s: %d of %d, %d minutes after the start%n", run.bench,
                    String.join(" ", run.options), runs.indexOf(run) + 1, runs.size(),
                    Duration.ofNanos(System.nanoTime() - start).toMinutes());
            Path rows = Files.createTempDirectory("rows").resolve("rows.tsv");
            if (run(run, rows) != 0) {
                failed.add(run.bench);
            }
            parts.add(new Figures.Part(run.bench, Line.read(rows)));
            figures(parts, before).writeTo(SO_FAR);
        }
        Figures figures = figures(parts, before);
        figures.print();
        if (quick) {
            System.out.println("Written into " + SO_FAR + "; " + PAPER + " keeps the figures of the last full run.");
        } else {
            figures.writeInto(PAPER);
            System.out.println("Written into " + PAPER + ".");
        }
        if (!failed.isEmpty()) {
            System.out.println("Not measured to the end: " + String.join(", ", failed) + "; each says above why.");
            System.exit(1);
        }
    }

    private static Figures figures(List<Figures.Part> parts, Surroundings before) throws IOException {
        return new Figures(parts, before.until(Surroundings.now()));
    }

    private static int run(Run run, Path rows) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                PROPERTIES.stream().map(name -> "-D" + name + "=" + System.getProperty(name)), run.options.stream(),
                Stream.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                        AllBenches.class.getPackageName() + "." + run.bench))
                .flatMap(part -> part).toList()).inheritIO();
        builder.environment().put(Line.FILE, rows.toString());
        return builder.start().waitFor();
    }
}
