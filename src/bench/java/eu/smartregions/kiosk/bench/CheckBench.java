package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.check.BundleCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.RunnerException;
import tools.jackson.databind.json.JsonMapper;

/// How long it takes to check the bundled exhibition as `kiosk bundle check` does. The yardstick reads the same files
/// as trees with Jackson.
@State(Scope.Benchmark)
public class CheckBench {
    private static final Path CONTENT = Path.of("kiosk-content");

    private static final double MICROS_IN_MS = 1_000;

    private final JsonMapper jackson = JsonMapper.shared();
    private List<Path> files = List.of();

    /// Measures and prints.
    public static void main(String[] words) throws RunnerException {
        MethodTimes times = MethodTimes.of(CheckBench.class);
        times.print("check", "check");
        times.print("yardstick: Jackson alone", "trees");
        Row.of("the bundled content checked", times.at("check", 50) / MICROS_IN_MS, "ms", new Aim.Times(2),
                new Row.Yardstick("bare Jackson reading the same as trees", times.at("trees", 50) / MICROS_IN_MS))
                .tell();
    }

    /// Finds the files that a check reads.
    @Setup
    public void find() throws IOException {
        try (Stream<Path> all = Files.walk(CONTENT)) {
            files = all.filter(file -> file.toString().endsWith(".json") && !file.startsWith(CONTENT.resolve("schema")))
                    .sorted().toList();
        }
    }

    /// Checks the exhibition, which must have no problems.
    @Benchmark
    public boolean check() throws IOException {
        try (BundleCheck examination = BundleCheck.of(List.of(CONTENT), CONTENT)) {
            if (!examination.accepted()) {
                throw new IllegalStateException(CONTENT + " has problems");
            }
            return examination.accepted();
        }
    }

    /// Reads all files as trees.
    @Benchmark
    public void trees(Blackhole hole) {
        files.forEach(file -> hole.consume(jackson.readTree(file)));
    }
}
