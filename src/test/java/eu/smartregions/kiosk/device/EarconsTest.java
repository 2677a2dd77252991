package eu.smartregions.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.screen.speech.Earcon;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Sounds are heard before words, in a recording by the real espeak-ng, and change no word.
final class EarconsTest {
    private static final String PROGRAMS = System.getenv().getOrDefault("PATH", "");
    private static final Voice.Tone TONE = new Voice.Tone(150, 80);
    private static final int SAMPLES = 22_050;
    private static final int HEADER = 44;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Earcon.class)
    void eachIsHeardAtItsPitchBeforeTheWordsAndNotWithoutIt(Earcon earcon) throws Exception {
        ShortBuffer with = recorded("Wallonia", Optional.of(sound(earcon)));
        ShortBuffer without = recorded("Wallonia", Optional.empty());
        int from = 0;
        for (Earcon.Tone tone : earcon.tones()) {
            int length = SAMPLES * tone.millis() / 1_000;
            if (tone.hertz() > 0) {
                double share = share(with, from, length, tone.hertz());
                assertTrue(share > 0.7, () -> tone + " has " + share + " of the sound");
                double plain = share(without, from, length, tone.hertz());
                assertTrue(plain < 0.5, () -> tone + " has " + plain + " of the sound without it");
            }
            from += length;
        }
        assertTrue(with.limit() - without.limit() >= from - SAMPLES / 100, "the words come after it");
    }

    @Test
    void wordsWithMarksAreHeardAsTheyAreWithoutASound() throws Exception {
        String text = "Jobs < 5 & \"growth\" > 3";
        ShortBuffer without = recorded(text, Optional.empty());
        ShortBuffer with = recorded(text, Optional.of(sound(Earcon.SELECTED)));
        int sound = Earcon.SELECTED.tones().stream().mapToInt(tone -> SAMPLES * tone.millis() / 1_000).sum();
        assertTrue(Math.abs(with.limit() - without.limit() - sound) < SAMPLES / 10,
                () -> with.limit() + " samples, without the sound " + without.limit());
        double words = energy(with, sound + SAMPLES / 20, with.limit());
        double plain = energy(without, 0, without.limit());
        assertEquals(plain, words, plain / 10);
    }

    @Test
    void filesAreMadeOnceAndTakenAway() throws Exception {
        Earcons earcons = new Earcons();
        Path file = earcons.file(sound(Earcon.PAGE));
        Files.write(file, new byte[0]);
        assertEquals(file, earcons.file(sound(Earcon.PAGE)));
        assertEquals(0, Files.size(file), "not made again");
        earcons.close();
        assertFalse(Files.exists(file.getParent()));
    }

    @Test
    void afterTheMachineHasClearedItsTemporaryFilesSoundsAreHeardAgain() throws Exception {
        Path program = Files.writeString(folder.resolve("espeak-ng"), """
                #!/bin/bash
                cat >> "%s/said"
                """.formatted(folder));
        assertTrue(program.toFile().setExecutable(true));
        try (Voice voice = Voice.find(folder.toString()).orElseThrow()) {
            for (int i = 1; i <= 3; i++) {
                voice.say(List.of(new Voice.Passage("Europa", "de")), TONE, Optional.of(sound(Earcon.PAGE)));
                while (!said().matches("(?s)(.*Europa.*){" + i + "}")) {
                    Thread.sleep(10);
                }
                Path file = Path.of(said().replaceFirst("(?s).*src=\"", "").replaceFirst("(?s)\".*", ""));
                if (i == 1) {
                    Files.delete(file);
                    Files.delete(file.getParent());
                } else if (i == 3) {
                    assertTrue(Files.exists(file), this::said);
                }
            }
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException _) {
            return "";
        }
    }

    private static Voice.Sound sound(Earcon earcon) {
        return new Voice.Sound(earcon.name(), earcon.tones().stream()
                .map(tone -> new Voice.Pitch(tone.hertz(), tone.millis() / 1_000.0)).toList());
    }

    private ShortBuffer recorded(String text, Optional<Voice.Sound> sound) throws Exception {
        assumeTrue(Voice.find(PROGRAMS).isPresent(), "espeak-ng is not installed");
        Path file = folder.resolve(sound.isPresent() + ".wav");
        try (Voice voice = Voice.into(PROGRAMS, file).orElseThrow()) {
            voice.say(List.of(new Voice.Passage(text, "en")), TONE, sound);
            while (!Files.exists(file) || voice.speaking()) {
                Thread.sleep(10);
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        return ByteBuffer.wrap(bytes, HEADER, bytes.length - HEADER).slice().order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
    }

    /// Returns which share of the sound's energy is at a pitch, by Goertzel's filter.
    private static double share(ShortBuffer sound, int from, int length, double hertz) {
        double turn = 2 * Math.PI * hertz / SAMPLES;
        double before = 0;
        double last = 0;
        for (int i = from; i < from + length; i++) {
            double next = sound.get(i) + 2 * Math.cos(turn) * last - before;
            before = last;
            last = next;
        }
        double power = last * last + before * before - 2 * Math.cos(turn) * last * before;
        double energy = energy(sound, from, from + length);
        return energy == 0 ? 0 : 2 * power / (length * energy);
    }

    private static double energy(ShortBuffer sound, int from, int until) {
        double energy = 0;
        for (int i = from; i < until; i++) {
            energy += (double) sound.get(i) * sound.get(i);
        }
        return energy;
    }
}
