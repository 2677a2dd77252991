package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import eu.smartregions.kiosk.content.text.Language;
import org.junit.jupiter.api.Test;

/// Figures stay on one line.
final class UnbrokenTest {
    @Test
    void aNumberKeepsItsPerCentSignAndItsThousands() {
        assertEquals("unter 90\u00a0% und 36,5\u00a0%", Unbroken.figures("unter 90 % und 36,5 %"));
        assertEquals("1\u00a0600\u00a0000 habitants, 750\u00a0000 t",
                Unbroken.figures("1 600 000 habitants, 750 000 t"));
        assertEquals("99\u00a0%", Unbroken.figures("99 %"));
        assertEquals("от 1920\u00a0г.", Unbroken.figures("от 1920 г."));
    }

    @Test
    void allElseMayPart() {
        for (String text : new String[]{"In 2015 18 firms, 2015 2016, % of 100, a 100", "", " ", "5 ", "no figure"}) {
            assertSame(text, Unbroken.figures(text));
        }
    }

    @Test
    void theContentIsReadSo() {
        assertEquals(0, Bundled.EXHIBITION.library().instruments().stream()
                .filter(instrument -> instrument.what().text(Language.DE).contains("0 %")).count());
    }
}
