package eu.smartregions.kiosk.guide.take;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HandoutTest {

    @Test
    void isAHeadingItsLinesAndTheEvent() {
        assertEquals("Alder + Birch\n- Energy\n- Wind\nSmart Regions 2019",
                Handout.of("Alder + Birch", List.of("Energy", "Wind"), Exhibitions.small(), Language.EN));
    }

    @Test
    void leavesOutWhatDoesNotFitAndCutsNothing() {
        String text = Handout.of("α".repeat(60), Collections.nCopies(9, "β".repeat(20)), Exhibitions.small(),
                Language.EL);
        assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= TakeAway.MOST_BYTES, text);
        assertEquals("α".repeat(60) + ("\n- " + "β".repeat(20)).repeat(4) + "\nSmart Regions 2019", text);
    }
}
