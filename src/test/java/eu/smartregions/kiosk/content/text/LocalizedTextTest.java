package eu.smartregions.kiosk.content.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The wording that a reader of a language gets.
final class LocalizedTextTest {
    private static final LocalizedText TEXT = new LocalizedText(
            Map.of(Language.EN, "The sea", Language.FI, "Meri", Language.SV, "Havet"), Set.of(Language.FI));

    @Test
    void isTheOneInTheLanguageElseTheEnglishOne() {
        assertEquals(new Wording("Havet", Language.SV, false), TEXT.in(Language.SV));
        assertEquals(new Wording("The sea", Language.EN, false), TEXT.in(Language.BG));
    }

    @Test
    void saysWhetherAMachineTranslatedIt() {
        assertEquals(new Wording("Meri", Language.FI, true), TEXT.in(Language.FI));
    }

    @Test
    void isNeverBlank() {
        assertThrows(IllegalArgumentException.class, () -> new LocalizedText(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> LocalizedText.of(Language.EN, " "));
    }
}
