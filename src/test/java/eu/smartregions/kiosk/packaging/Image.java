package eu.smartregions.kiosk.packaging;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.OS;

/// The image that was built, used as on a machine without Java: its launcher alone, with no JAVA_HOME, nothing on PATH
/// and no display.
final class Image {
    /// Where it was built.
    static final Path HOME = Path.of(System.getProperty("kiosk.image"));
    /// What starts it.
    static final Path LAUNCHER = HOME.resolve("bin").resolve(OS.WINDOWS.isCurrentOs() ? "kiosk.cmd" : "kiosk");
    private static final long LONGEST_S = 120;

    private Image() {
    }

    /// What a command left: its exit code and what it said on both streams.
    record Result(int code, String out, String err) {
    }

    /// Runs a command to its end in a folder, which is its home too.
    static Result run(Path folder, String... words) throws IOException, InterruptedException {
        return run(LAUNCHER, folder, words);
    }

    /// Runs a command by another path to the launcher.
    static Result run(Path launcher, Path folder, String... words) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "said", ".out");
        Path err = Files.createTempFile(folder, "said", ".err");
        Process process = prepare(launcher, folder, Map.of(), words).redirectOutput(out.toFile())
                .redirectError(err.toFile()).start();
        try {
            assertTrue(process.waitFor(LONGEST_S, TimeUnit.SECONDS), "The command did not end: " + List.of(words));
        } finally {
            process.destroyForcibly();
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /// Makes ready a command that is started by the caller; the variables are all that its environment has besides HOME
    /// and PATH.
    static ProcessBuilder prepare(Path launcher, Path folder, Map<String, String> variables, String... words) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of(launcher.toString()), Stream.of(words)).toList());
        builder.directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("HOME", folder.toString(), "PATH", folder.toString()));
        builder.environment().putAll(variables);
        return builder;
    }

    /// A copy of the bundled content with two regions, and so without what names the others.
    static Path smallContent(Path folder) throws IOException {
        Path content = folder.resolve("content");
        copy(HOME.resolve("content/exhibition"), content.resolve("exhibition"));
        Files.delete(content.resolve("exhibition/map.json"));
        Files.delete(content.resolve("exhibition/partnerships.json"));
        for (String region : List.of("at-styria", "de-berlin")) {
            copy(HOME.resolve("content/regions").resolve(region), content.resolve("regions").resolve(region));
        }
        return content;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
