package eu.smartregions.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
            voice.say(List.of(new Voice.Passage("12. Europa Ευρώπη Европа.", language)));
            assertTrue(grows(sound), () -> "nothing was said in " + language);
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
