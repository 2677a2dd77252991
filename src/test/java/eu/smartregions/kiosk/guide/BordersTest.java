package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Country;
import org.junit.jupiter.api.Test;

final class BordersTest {

    @Test
    void areNearBothWays() {
        assertTrue(near("DE", "PL") && near("PL", "DE") && near("MT", "MT"));
        assertFalse(near("DE", "ES") || near("CY", "EL") || near("FI", "EE"));
    }

    private static boolean near(String one, String other) {
        return Borders.near(new Country(one), new Country(other));
    }
}
