package eu.smartregions.kiosk.device;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The machine's voice: the program espeak-ng, where it is installed. What is said is interrupted by what is said next.
/// Every text is said at the same modest volume, so that nobody inherits the last visitor's (EN 301 549, 5.1.3.13).
public final class Voice implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Voice.class.getName());
    private static final String PROGRAM = "espeak-ng";
    /// Words a minute: slower than espeak-ng's usual 175, as the hall is loud.
    private static final String SPEED = "150";
    /// The volume, of 200.
    private static final String VOLUME = "80";

    private final Path program;
    private final List<String> sound;
    private final ExecutorService speaking;
    private @Nullable Process current;
    private long turn;

    private Voice(Path program, List<String> sound) {
        this.program = program;
        this.sound = sound;
        ThreadFactory thread = Thread.ofPlatform().daemon().name("voice").factory();
        this.speaking = Executors.newSingleThreadExecutor(thread);
    }

    /// Returns the voice of this machine, or empty if it has none.
    ///
    /// @param path the folders of programs, as the environment's `PATH` has them
    public static Optional<Voice> find(String path) {
        return program(path).map(found -> new Voice(found, List.of()));
    }

    /// Returns a voice that writes a sound file (WAV) instead of using the loudspeaker.
    static Optional<Voice> into(String path, Path file) {
        return program(path).map(found -> new Voice(found, List.of("-w", file.toString())));
    }

    private static Optional<Path> program(String path) {
        return Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, PROGRAM)).filter(Files::isExecutable).findFirst();
    }

    /// A passage to say.
    ///
    /// @param language two letters, ISO 639-1
    public record Passage(String text, String language) {
    }

    /// Says passages one after another, each in its language, interrupting what is being said; returns at once.
    public void say(List<Passage> passages) {
        long mine = next();
        speaking.execute(() -> passages.stream().takeWhile(_ -> mine == turn()).forEach(this::speak));
    }

    /// Stops speaking.
    public void hush() {
        next();
    }

    private synchronized long turn() {
        return turn;
    }

    private synchronized long next() {
        turn++;
        if (current != null) {
            current.destroy();
            current = null;
        }
        return turn;
    }

    /// Stops speaking for good.
    @Override
    public void close() {
        speaking.shutdownNow();
        hush();
    }

    private void speak(Passage passage) {
        try {
            Process process = start(passage.language());
            try (OutputStream in = process.getOutputStream()) {
                in.write(passage.text().getBytes(StandardCharsets.UTF_8));
            }
            process.waitFor();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "A text was not said to its end: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process start(String language) throws IOException {
        List<String> words = Stream
                .concat(Stream.of(program.toString(), "-v", language, "-s", SPEED, "-a", VOLUME, "-b", "1",
                        "--stdin"), sound.stream())
                .toList();
        Process process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        current = process;
        return process;
    }
}
