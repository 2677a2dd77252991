package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Sounds are told apart by ear and hold nobody up.
final class EarconTest {
    @Test
    void noTwoSoundAlikeAndAllAreShort() {
        List<List<Earcon.Tone>> sounds = Stream.of(Earcon.values()).map(Earcon::tones).toList();
        assertEquals(sounds.size(), sounds.stream().map(List::getFirst).map(Earcon.Tone::hertz).distinct().count());
        sounds.forEach(tones -> assertTrue(tones.stream().mapToInt(Earcon.Tone::millis).sum() <= 200));
    }
}
