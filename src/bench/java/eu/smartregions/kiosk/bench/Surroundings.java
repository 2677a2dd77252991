package eu.smartregions.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// The machine, and what other programs did on it meanwhile, as Linux tells it (proc(5)).
///
/// @param polite the time that programs of a lower priority have had of all processors since the machine started
/// @param all    the time of all, idle or not, in the same unit
record Surroundings(long polite, long all) {
    private static final Path STAT = Path.of("/proc/stat");
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final int NICE = 2;
    private static final int LAST = 9;

    /// Returns how things stand.
    static Surroundings now() throws IOException {
        if (!Files.exists(STAT)) {
            return new Surroundings(0, 0);
        }
        String[] fields = Files.readAllLines(STAT).getFirst().split(" +");
        return new Surroundings(Long.parseLong(fields[NICE]),
                Arrays.stream(fields, 1, LAST).mapToLong(Long::parseLong).sum());
    }

    /// Returns a sentence on the machine and on what has been done beside, from this moment until another.
    String until(Surroundings later) throws IOException {
        double share = later.all > all ? 100.0 * (later.polite - polite) / (later.all - all) : 0;
        return String.format(Locale.ROOT,
                "%d processors%s, %s %s, Java %d, virtual screens, no graphics processor; other work, at a lower"
                        + " priority, had %.0f %% of the processors' time.",
                Runtime.getRuntime().availableProcessors(), model(), System.getProperty("os.name"),
                System.getProperty("os.arch"), Runtime.version().feature(), share);
    }

    private static String model() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name")).findFirst()
                    .map(line -> " (" + line.substring(line.indexOf(':') + 1).strip() + ")").orElse("");
        }
    }
}
