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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The machine's voice: the program espeak-ng, where it is installed. What is said is interrupted by what is said next.
/// A machine without a sound card, or a program that fails or hangs, only means silence: nobody waits for a voice.
public final class Voice implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Voice.class.getName());
    private static final String PROGRAM = "espeak-ng";
    private static final long LONGEST_TRY_S = 5;
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

    /// Returns those languages that the voice has no words for, trying each without a sound.
    ///
    /// @param languages two letters each, ISO 639-1
    public List<String> mute(List<String> languages) {
        return languages.stream().filter(language -> !says(language)).toList();
    }

    private boolean says(String language) {
        try {
            Process process = new ProcessBuilder(program.toString(), "-v", language, "-q", "a")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(LONGEST_TRY_S, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// A passage to say.
    ///
    /// @param language two letters, ISO 639-1
    public record Passage(String text, String language) {
    }

    /// How to say it.
    ///
    /// @param words  a minute
    /// @param volume of 200
    public record Tone(int words, int volume) {
    }

    /// Says passages one after another, each in its language, interrupting what is being said; returns at once.
    public void say(List<Passage> passages, Tone tone) {
        long mine = next();
        if (!speaking.isShutdown()) {
            speaking.execute(() -> passages.stream().takeWhile(_ -> mine == turn())
                    .forEach(passage -> speak(passage, tone, mine)));
        }
    }

    /// Stops speaking.
    public void hush() {
        next();
    }

    /// Whether something is being said.
    public synchronized boolean speaking() {
        return current != null && current.isAlive();
    }

    private synchronized long turn() {
        return turn;
    }

    private synchronized long next() {
        turn++;
        if (current != null) {
            current.destroyForcibly();
        }
        return turn;
    }

    /// Stops speaking for good.
    @Override
    public void close() {
        speaking.shutdownNow();
        hush();
    }

    private void speak(Passage passage, Tone tone, long mine) {
        try {
            Optional<Process> process = start(passage.language(), tone, mine);
            if (process.isEmpty()) {
                return;
            }
            try (OutputStream in = process.get().getOutputStream()) {
                in.write(passage.text().getBytes(StandardCharsets.UTF_8));
            }
            process.get().waitFor();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "A text was not said to its end: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Starts the program, unless something else is to be said by now.
    private synchronized Optional<Process> start(String language, Tone tone, long mine) throws IOException {
        if (mine != turn) {
            return Optional.empty();
        }
        List<String> words = Stream.concat(
                Stream.of(program.toString(), "-v", language, "-s", Integer.toString(tone.words()), "-a",
                        Integer.toString(tone.volume()), "-b", "1", "--stdin"),
                sound.stream()).toList();
        Process process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        current = process;
        return Optional.of(process);
    }
}
