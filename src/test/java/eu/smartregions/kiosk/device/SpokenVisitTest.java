package eu.smartregions.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.speech.Earcon;
import eu.smartregions.kiosk.screen.speech.Manner;
import eu.smartregions.kiosk.screen.speech.Speech;
import eu.smartregions.kiosk.ui.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One whole visit by ear, said by the real espeak-ng and recorded as it would be heard: speech is where the log of
/// what was to be said has it, and nowhere else. `-Dspoken.visit=DIR` keeps sound and log there.
final class SpokenVisitTest {
    /// A busy machine takes so long to end a program.
    private static final int LAST_BREATH_MS = 300;
    private static final String PROGRAMS = System.getenv().getOrDefault("PATH", "");
    private static final long FIRST_WORD_MS = 300;
    private static final double LOUD = 100;
    private static final long A_SYLLABLE_MS = 250;
    /// Stands between the kiosk and espeak-ng: writes what is to be said and its sound into files, and takes as long as
    /// the sound does, as a loudspeaker would.
    private static final String RECORDER = """
            #!/bin/bash
            f="%s/$(date +%%s%%N)"
            cat > "$f.txt"
            "%s" "$@" -w "$f.wav" < "$f.txt"
            ms=$(( ($(stat -c %%s "$f.wav") - 44) * 1000 / 44100 ))
            date +%%s%%N > "$f.start"
            exec sleep $((ms / 1000)).$(printf %%03d $((ms %% 1000)))
            """;

    @TempDir
    private Path folder;

    @Test
    void isHeardWhereItsLogHasSpeechAndSilentElsewhere() throws Exception {
        Optional<Path> real = Stream.of(PROGRAMS.split(":")).map(each -> Path.of(each, "espeak-ng"))
                .filter(Files::isExecutable).findFirst();
        assumeTrue(real.isPresent() && Files.isExecutable(Path.of("/bin/bash")), "espeak-ng is not installed");
        Path program = Files.writeString(folder.resolve("espeak-ng"), RECORDER.formatted(folder, real.get()));
        assertTrue(program.toFile().setExecutable(true));
        Logged logged;
        try (Voice voice = Voice.find(folder.toString()).orElseThrow()) {
            logged = new Logged(voice);
            visit(logged);
        }
        List<Heard> heard = heard(logged);
        Tape tape = new Tape(logged.turns.getFirst().at(), logged.turns.getLast().at() + 1_000);
        for (Heard each : heard) {
            tape.add(each);
        }
        Path kept = Path.of(System.getProperty("spoken.visit", folder.toString()));
        tape.write(kept.resolve("visit.wav"));
        Files.write(kept.resolve("visit.log"), account(logged, heard));
        assertEquals(List.of(),
                logged.turns.stream().filter(turn -> !turn.texts().isEmpty() && lasts(logged, turn) > 1_000
                        && heard.stream().noneMatch(each -> each.turn() == turn)).toList(),
                "never heard");
        for (Heard each : heard.stream().filter(each -> each.until() - each.from() > A_SYLLABLE_MS).toList()) {
            assertTrue(tape.loudness(each.from(), each.until()) > LOUD, () -> "nothing is heard of " + each);
        }
        for (int i = 0; i + 1 < logged.turns.size(); i++) {
            Turn turn = logged.turns.get(i);
            if (turn.texts().isEmpty()) {
                assertEquals(0, tape.loudness(turn.at(), logged.turns.get(i + 1).at()), "after " + turn);
            }
        }
        List<Long> first = logged.turns.stream().flatMap(turn -> heard.stream()
                .filter(each -> each.turn() == turn).findFirst().map(each -> each.from() - turn.at()).stream()).sorted()
                .toList();
        assertTrue(first.get(first.size() / 2) <= FIRST_WORD_MS, () -> "first words after " + first + " ms");
    }

    /// Returns what was to be said and what was heard, in milliseconds since the first key.
    private static List<String> account(Logged logged, List<Heard> heard) {
        long begun = logged.turns.getFirst().at();
        List<String> lines = new ArrayList<>();
        for (Turn turn : logged.turns) {
            lines.add((turn.at() - begun) + (turn.texts().isEmpty() ? " silence" : " to say " + turn.texts()));
            heard.stream().filter(each -> each.turn() == turn).forEach(each -> lines.add((each.from() - begun) + " to "
                    + (each.until() - begun) + " heard: " + each.text().lines().findFirst().orElse("")));
        }
        return lines;
    }

    /// Returns how long it was before the next turn, in milliseconds.
    private static long lasts(Logged logged, Turn turn) {
        int next = logged.turns.indexOf(turn) + 1;
        return next < logged.turns.size() ? logged.turns.get(next).at() - turn.at() : 0;
    }

    /// Begins, hears where one is, moves on, opens a page, lets it be read, silences it, goes back, and leaves.
    private static void visit(Speech speech) {
        ShownKiosk kiosk = Toolkit.ask(() -> new ShownKiosk(((Reading.Accepted) BundleReader.read(
                Path.of("kiosk-content"))).exhibition(), Language.DE, Size.LARGE, Optional.of(speech)));
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER, KeyCode.F4, KeyCode.RIGHT,
                KeyCode.F8, KeyCode.F1, KeyCode.ESCAPE)) {
            Toolkit.run(() -> kiosk.press(key));
            Toolkit.pause(2_000);
        }
        Toolkit.run(kiosk.navigator::reset);
        Toolkit.pause(3_000);
        Toolkit.run(kiosk.view::end);
    }

    /// What was to be said from a moment on; nothing where it was to be silent.
    private record Turn(long at, List<String> texts) {
    }

    /// Hands what is to be said on to the voice, and writes it down.
    private static final class Logged implements Speech {
        private final Voice voice;
        private final List<Turn> turns = new ArrayList<>();

        Logged(Voice voice) {
            this.voice = voice;
        }

        @Override
        public void say(List<Wording> texts, Manner manner, Optional<Earcon> earcon) {
            turns.add(new Turn(System.currentTimeMillis(), texts.stream().map(Wording::text).toList()));
            voice.say(texts.stream().map(text -> new Voice.Passage(text.text(), text.language().code())).toList(),
                    new Voice.Tone(manner.wordsAMinute(), manner.volume()),
                    earcon.map(each -> new Voice.Sound(each.name(), each.tones().stream()
                            .map(tone -> new Voice.Pitch(tone.hertz(), tone.millis() / 1_000.0)).toList())));
        }

        @Override
        public void hush() {
            voice.hush();
            turns.add(new Turn(System.currentTimeMillis(), List.of()));
        }
    }

    /// A passage that was heard.
    ///
    /// @param until when it ended or was interrupted
    private record Heard(Turn turn, String text, long from, long until, Path sound) {
    }

    /// Returns what was heard, each passage in the turn in which the log has it.
    private List<Heard> heard(Logged logged) throws IOException {
        List<Heard> heard = new ArrayList<>();
        List<Path> starts;
        try (Stream<Path> files = Files.list(folder)) {
            starts = files.filter(file -> file.toString().endsWith(".start")).sorted().toList();
        }
        for (Path start : starts) {
            String name = start.toString().replace(".start", "");
            long from = Long.parseLong(Files.readString(start).strip()) / 1_000_000;
            String text = plain(Files.readString(Path.of(name + ".txt")));
            int at = 0;
            while (at + 1 < logged.turns.size() && logged.turns.get(at + 1).at() <= from) {
                at++;
            }
            Turn turn = logged.turns.get(at);
            if (at > 0 && from - turn.at() < LAST_BREATH_MS && logged.turns.get(at - 1).texts().contains(text)) {
                // What it was ended with came while it noted the moment that it began at.
                continue;
            }
            assertTrue(turn.texts().contains(text), () -> "\"" + text + "\" was heard when it was to be " + turn);
            long ends = from + (Files.size(Path.of(name + ".wav")) - Tape.HEADER) * 1_000 / Tape.BYTES_A_SECOND;
            long next = at + 1 < logged.turns.size() ? logged.turns.get(at + 1).at() : ends;
            heard.add(new Heard(turn, text, from, Math.min(ends, next), Path.of(name + ".wav")));
        }
        return heard;
    }

    /// Returns a text without the mark of a sound before it.
    private static String plain(String text) {
        return !text.startsWith("<speak>")
                ? text
                : text.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                        .replace("&amp;", "&");
    }

    /// Sound as it would be recorded before the loudspeaker: 22,050 samples a second of 16 bits, as espeak-ng makes.
    private static final class Tape {
        private static final int HEADER = 44;
        private static final int BYTES_A_SECOND = 44_100;

        private final long from;
        private final byte[] sound;
        private byte[] header = new byte[HEADER];

        Tape(long from, long until) {
            this.from = from;
            sound = new byte[at(until)];
        }

        private int at(long time) {
            return (int) (Math.max(0, time - from) * BYTES_A_SECOND / 1_000) / 2 * 2;
        }

        void add(Heard heard) throws IOException {
            byte[] wav = Files.readAllBytes(heard.sound());
            System.arraycopy(wav, 0, header, 0, HEADER);
            int begin = at(heard.from());
            int end = Math.min(sound.length, at(heard.until()));
            System.arraycopy(wav, HEADER, sound, begin, Math.clamp(end - begin, 0, wav.length - HEADER));
        }

        /// Returns the root of the mean square of the samples between two moments.
        double loudness(long begin, long end) {
            double squares = 0;
            int samples = 0;
            for (int i = at(begin); i < Math.min(sound.length, at(end)); i += 2) {
                double sample = (short) (sound[i] & 0xff | sound[i + 1] << 8);
                squares += sample * sample;
                samples++;
            }
            return samples == 0 ? 0 : Math.sqrt(squares / samples);
        }

        void write(Path file) throws IOException {
            byte[] whole = new byte[HEADER + sound.length];
            System.arraycopy(header, 0, whole, 0, HEADER);
            length(whole, 4, whole.length - 8);
            length(whole, 40, sound.length);
            System.arraycopy(sound, 0, whole, HEADER, sound.length);
            Files.createDirectories(file.getParent());
            Files.write(file, whole);
        }

        private static void length(byte[] whole, int at, int value) {
            for (int i = 0; i < 4; i++) {
                whole[at + i] = (byte) (value >> 8 * i);
            }
        }
    }
}
