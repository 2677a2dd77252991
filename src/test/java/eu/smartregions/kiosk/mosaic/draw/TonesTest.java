package eu.smartregions.kiosk.mosaic.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaLook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The colours of the mosaics are those of the screens, where both have them.
final class TonesTest {
    private static final Path SHEETS = Path.of("src/main/resources/eu/smartregions/kiosk");

    @Test
    void areThoseOfTheScreens() throws IOException {
        Map<String, String> screens = tokens("ui/theme/tokens.css");
        Map<String, String> mosaics = tokens("mosaic/draw/tokens.css");
        mosaics.keySet().retainAll(screens.keySet());
        // Three of all mosaics, fill and tint of ten looks.
        assertEquals(23, mosaics.size());
        mosaics.forEach((name, colour) -> assertEquals(screens.get(name), colour, name));
        assertEquals(screens.get("brand"), tokens("mosaic/draw/tokens.css").get("plain"));
    }

    @Test
    void areReadForEveryLook() {
        for (AreaLook look : AreaLook.values()) {
            assertTrue(Tones.of(look).ground() != Tones.of(look).dark(), look.key());
        }
        assertEquals(0xFFF2B300, Tones.of(AreaLook.ENERGY).ground());
    }

    @Test
    void mixInSteps() {
        assertEquals(0xFF808080, Tones.mix(0xFF000000, 0xFFFFFFFF, 0.502));
    }

    private static Map<String, String> tokens(String sheet) throws IOException {
        return Pattern.compile("-k-([a-z0-9-]+): (#[0-9A-F]{6})").matcher(Files.readString(SHEETS.resolve(sheet)))
                .results()
                .collect(Collectors.toMap(token -> token.group(1), token -> token.group(2), (first, _) -> first));
    }
}
