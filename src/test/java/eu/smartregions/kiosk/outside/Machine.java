package eu.smartregions.kiosk.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// What measurements need of the machine, and what they ask it.
public final class Machine {
    private static final double KIB_IN_MIB = 1024;
    private static final long LONGEST_END_S = 10;

    private Machine() {
    }

    /// Ends the benchmark if a command that it needs is not here.
    public static void require(String... commands) {
        List<String> missing = Stream.of(commands).filter(command -> !has(command)).toList();
        if (!missing.isEmpty()) {
            System.out.println("This benchmark needs " + String.join(" and ", missing) + "; on Debian: apt-get "
                    + "install xvfb chromium "
                    + "libgtk-3-0 sqlite3 postgresql.");
            System.exit(1);
        }
    }

    /// Whether a command is on this machine.
    public static boolean has(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    /// A program on this class path with the kiosk's own options, so that it is compiled and collects its garbage
    /// alike.
    ///
    /// @param options besides the kiosk's, of which those that name modules are left out
    public static ProcessBuilder likeTheKiosk(Class<?> main, List<String> options, String... words) throws IOException {
        Stream<String> kiosk = Files.readAllLines(Path.of("packaging/image/lib/kiosk.options")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("--"));
        return new ProcessBuilder(Stream
                .of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()), kiosk,
                        options.stream(), Stream.of("-cp", System.getProperty("java.class.path"), main.getName()),
                        Stream.of(words))
                .flatMap(part -> part).toList()).inheritIO();
    }

    /// The memory of a process and all that it started, in MiB: each page counted once, divided among those who share
    /// it (PSS).
    public static double memory(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToDouble(one -> Machine.pss(one.pid())).sum() / KIB_IN_MIB;
    }

    /// The time that processors have spent on a process and all that it started, in nanoseconds.
    public static long work(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream()).mapToLong(Duration::toNanos).sum();
    }

    /// Ends a process and all that it started.
    public static void end(Process process) throws InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(LONGEST_END_S, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    private static double pss(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", ""))).sum();
        } catch (IOException | UncheckedIOException _) {
            // It ended in the meantime.
            return 0;
        }
    }
}
