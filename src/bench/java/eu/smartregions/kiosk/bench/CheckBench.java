package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.check.BundleCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// How long it takes to check the bundled exhibition as `kiosk bundle check` does, beside how long Jackson takes to
/// read the same files as trees. Both in turn, warm; the middle of many tries.
public final class CheckBench {
    private static final int WARMING = 1_000;
    private static final int TRIES = 301;
    private static final Path CONTENT = Path.of("kiosk-content");

    private CheckBench() {
    }

    /// Measures and prints.
    public static void main(String[] words) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(CONTENT)) {
            files = all.filter(file -> file.toString().endsWith(".json") && !file.startsWith(CONTENT.resolve("schema")))
                    .sorted().toList();
        }
        JsonMapper jackson = JsonMapper.shared();
        double[] checks = new double[TRIES];
        double[] parses = new double[TRIES];
        for (int i = -WARMING; i < TRIES; i++) {
            double check = millis(CheckBench::check);
            double parse = millis(() -> files.forEach(jackson::readTree));
            if (i >= 0) {
                checks[i] = check;
                parses[i] = parse;
            }
        }
        double check = middle(checks);
        double parse = middle(parses);
        System.out.printf("check %.2f ms, Jackson alone %.2f ms for %d files: %.2f times (aim 2)%n", check, parse,
                files.size(),
                check / parse);
    }

    private static void check() {
        try (BundleCheck examination = BundleCheck.of(List.of(CONTENT), CONTENT)) {
            if (!examination.accepted()) {
                throw new IllegalStateException(CONTENT + " has problems");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
