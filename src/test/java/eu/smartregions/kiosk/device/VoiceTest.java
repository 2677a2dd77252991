package eu.smartregions.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Speech by the real espeak-ng, into a file instead of the loudspeaker.
final class VoiceTest {
    /// The header of a WAV file without any sound.
    private static final long SILENT = 44;
    private static final String PROGRAMS = System.getenv().getOrDefault("PATH", "");
    private static final Voice.Tone TONE = new Voice.Tone(150, 80);
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bg", "es", "cs", "da", "de", "et", "el", "en", "fr", "ga", "hr", "it", "lv", "lt", "hu",
            "mt", "nl",
            "pl", "pt", "ro", "sk", "sl", "fi", "sv"})
    void speaksEveryLanguageOfTheKiosk(String language) throws Exception {
        assumeTrue(Voice.find(PROGRAMS).isPresent(), "espeak-ng is not installed");
        Path sound = folder.resolve(language + ".wav");
        try (Voice voice = Voice.into(PROGRAMS, sound).orElseThrow()) {
            voice.say(List.of(new Voice.Passage("12. Europa Ευρώπη Европа.", language)), TONE, Optional.empty());
            assertTrue(grows(sound), () -> "nothing was said in " + language);
        }
    }

    @Test
    void beginsWithin300AndStopsWithin50Milliseconds() throws Exception {
        assumeTrue(Voice.find(PROGRAMS).isPresent(), "espeak-ng is not installed");
        List<Voice.Passage> page = List.of(new Voice.Passage("Wallonia. ".repeat(50_000), "en"));
        List<Long> begun = new ArrayList<>();
        List<Long> stopped = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Path sound = folder.resolve(i + ".wav");
            try (Voice voice = Voice.into(PROGRAMS, sound).orElseThrow()) {
                long said = System.nanoTime();
                voice.say(page, TONE, Optional.empty());
                assertTrue(grows(sound), "nothing was said");
                begun.add(System.nanoTime() - said);
                assertTrue(voice.speaking(), "the text is too short for this test");
                long hushed = System.nanoTime();
                voice.hush();
                while (voice.speaking()) {
                    Thread.sleep(1);
                }
                stopped.add(System.nanoTime() - hushed);
            }
        }
        assertTrue(median(begun) <= 300, () -> "first word after " + median(begun) + " ms");
        assertTrue(median(stopped) <= 50, () -> "silent after " + median(stopped) + " ms");
    }

    private static long median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1_000_000;
    }

    @Test
    void aProgramThatFailsOrHangsHoldsNobodyUp() throws Exception {
        for (String program : List.of("#!/bin/sh\nexit 1\n", "#!/bin/sh\nexec sleep 600\n")) {
            Path file = Files.writeString(folder.resolve("espeak-ng"), program);
            assertTrue(file.toFile().setExecutable(true));
            long begun = System.nanoTime();
            Voice voice = Voice.find(folder.toString()).orElseThrow();
            for (int i = 0; i < 20; i++) {
                voice.say(List.of(new Voice.Passage("Europa ".repeat(100_000), "de")), TONE, Optional.empty());
            }
            Thread.sleep(100);
            voice.hush();
            voice.close();
            voice.say(List.of(new Voice.Passage("Europa", "de")), TONE, Optional.empty());
            while (voice.speaking()) {
                Thread.sleep(1);
            }
            assertTrue(System.nanoTime() - begun < 10_000_000_000L);
        }
    }

    @Test
    void isNotThereWithoutTheProgram() {
        assertEquals(Optional.empty(), Voice.find(folder.toString()));
        assertEquals(Optional.empty(), Voice.find(""));
    }

    private static boolean grows(Path sound) throws Exception {
        Instant latest = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(latest)) {
            if (Files.exists(sound) && Files.size(sound) > SILENT) {
                return true;
            }
            Thread.sleep(20);
        }
        return false;
    }
}
