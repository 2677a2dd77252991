package eu.smartregions.kiosk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.smartregions.kiosk.content.text.Language;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The letters of a font, as another reader of fonts finds them.
final class FontLettersTest {
    private static final Path FONT = Path.of("src/main/resources/eu/smartregions/kiosk/ui/theme/fonts/Inter-Regular"
            + ".ttf");

    @Test
    void areThoseThatTheOldToolkitFinds() throws IOException, FontFormatException {
        FontLetters letters = Fonts.letters();
        Font peer = Font.createFont(Font.TRUETYPE_FONT, FONT.toFile());
        List<Integer> different = IntStream.rangeClosed(' ', 0x1FFFF)
                .filter(point -> Character.isDefined(point) && !FontLetters.invisible(point)
                        && Character.getType(point) != Character.SURROGATE)
                // Marks of Khmer and Mongolian, which the old toolkit takes for invisible.
                .filter(point -> point < 0x1700 || point > 0x18FF)
                .filter(point -> peer.canDisplay(point) != (letters.missing(Character.toString(point)).count() == 0))
                .boxed().toList();
        assertEquals(List.of(), different);
    }

    @Test
    void allLanguagesCanBeWritten() throws IOException {
        FontLetters letters = Fonts.letters();
        assertEquals(List.of(), Stream.of(Language.values())
                .filter(language -> letters.missing(language.ownName()).findAny().isPresent()).toList());
        assertEquals(List.of("漢", "字"),
                letters.missing("Ghent 漢字 漢").mapToObj(Character::toString).toList());
    }

    @Test
    void whatIsNoFontIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(FONT);
        InputStream half = new ByteArrayInputStream(whole, 0, 300);
        assertThrows(IOException.class, () -> FontLetters.of(half));
    }
}
