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
    private static final long LONGEST_END_S = 1;
    private final Path program;
    private final List<String> sound;
    private final ExecutorService speaking;
    private @Nullable Process current;
    /// Of the thread that speaks, and of whoever closes the voice after it has ended.
    private @Nullable Earcons earcons;
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

    /// A short sound.
    ///
    /// @param name  tells it from others
    /// @param tones one after another
    public record Sound(String name, List<Pitch> tones) {
    }

    /// A tone.
    ///
    /// @param hertz its pitch, 0 for silence
    public record Pitch(double hertz, double seconds) {
    }

    /// Says passages one after another, each in its language, interrupting what is being said; returns at once.
    ///
    /// @param sound sounds before the first of them
    public void say(List<Passage> passages, Tone tone, Optional<Sound> sound) {
        long mine = next();
        if (!speaking.isShutdown() && !passages.isEmpty()) {
            speaking.execute(() -> {
                speak(passages.getFirst(), tone, sound, mine);
                passages.stream().skip(1).takeWhile(_ -> mine == turn())
                        .forEach(passage -> speak(passage, tone, Optional.empty(), mine));
            });
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
        try {
            if (speaking.awaitTermination(LONGEST_END_S, TimeUnit.SECONDS) && earcons != null) {
                earcons.close();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void speak(Passage passage, Tone tone, Optional<Sound> sound, long mine) {
        try {
            Optional<Path> file = sound.flatMap(this::file);
            Optional<Process> process = start(passage.language(), tone, file.isPresent(), mine);
            if (process.isEmpty()) {
                return;
            }
            try (OutputStream in = process.get().getOutputStream()) {
                String text = file.map(each -> marked(each, passage.text())).orElse(passage.text());
                in.write(text.getBytes(StandardCharsets.UTF_8));
            }
            process.get().waitFor();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "A text was not said to its end: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Returns the file of a sound; nothing where it cannot be kept, as words are enough. Machines that clear away
    /// temporary files after some days get them anew.
    private Optional<Path> file(Sound sound) {
        try {
            Earcons made = earcons == null ? new Earcons() : earcons;
            earcons = made;
            return Optional.of(made.file(sound));
        } catch (IOException e) {
            earcons = null;
            LOG.log(System.Logger.Level.DEBUG, "A sound was not made: " + e.getMessage());
            return Optional.empty();
        }
    }

    /// Returns a text after a sound, in the language for speech that the program reads (SSML).
    private static String marked(Path sound, String text) {
        return "<speak><audio src=\"" + escaped(sound.toString()) + "\"/>" + escaped(text) + "</speak>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /// Starts the program, unless something else is to be said by now.
    ///
    /// @param marked whether the text has marks for sounds
    private synchronized Optional<Process> start(String language, Tone tone, boolean marked, long mine)
            throws IOException {
        if (mine != turn) {
            return Optional.empty();
        }
        List<String> words = Stream.concat(
                Stream.of(program.toString(), "-v", language, "-s", Integer.toString(tone.words()), "-a",
                        Integer.toString(tone.volume()), "-b", "1", "--stdin"),
                Stream.concat(marked ? Stream.of("-m") : Stream.empty(), sound.stream())).toList();
        Process process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        current = process;
        return Optional.of(process);
    }
}
