package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.bundle.BundleReader;
import eu.smartregions.kiosk.bundle.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// How long it takes to check the bundled exhibition, beside how long Jackson takes to run over the same files. Both in turn,
/// warm; the middle of many tries.
public final class CheckBench {
    private static final int WARMING = 150;
    private static final int TRIES = 101;
    private static final Path CONTENT = Path.of("kiosk-content");

    private CheckBench() {
    }

    /// Measures and prints.
    public static void main(String[] words) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(CONTENT)) {
            files = all.filter(file -> file.toString().endsWith(".json") && !file.startsWith(CONTENT.resolve("schema"))).sorted().toList();
        }
        JsonFactory jackson = new JsonFactory();
        double[] checks = new double[TRIES];
        double[] parses = new double[TRIES];
        for (int i = -WARMING; i < TRIES; i++) {
            double check = millis(CheckBench::check);
            double parse = millis(() -> files.forEach(file -> run(jackson, file)));
            if (i >= 0) {
                checks[i] = check;
                parses[i] = parse;
            }
        }
        double check = middle(checks);
        double parse = middle(parses);
        System.out.printf("check %.2f ms, Jackson alone %.2f ms for %d files: %.2f times (aim 2)%n", check, parse, files.size(),
                check / parse);
    }

    private static void check() {
        if (!(BundleReader.read(CONTENT) instanceof Reading.Accepted)) {
            throw new IllegalStateException(CONTENT + " has problems");
        }
    }

    private static void run(JsonFactory jackson, Path file) {
        try (JsonParser parser = jackson.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    parser.getString();
                }
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
