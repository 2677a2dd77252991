package eu.smartregions.kiosk.guide.take;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts are shortened so that what is left still says something, and says that it was more.
final class TakeAwayTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Referat für intelligente Spezialisierung | 60 | Referat für intelligente Spezialisierung",
            "Referat für intelligente Spezialisierung | 30 | Referat für intelligente …",
            "Referat für intelligente Spezialisierung | 20 | Referat …",
            "Department of the Economy, Trade and Work | 34 | Department of the Economy …",
            "Department of the Economy, Trade and Work | 28 | Department …",
            "Regierung | 6 | Reg…", "Ł Ł Ł Ł | 11 | Ł Ł Ł Ł"})
    void keepsWholeWordsAndNoShortOneAtTheEnd(String text, int bytes, String fitting) {
        assertTrue(TakeAway.bytes(fitting) <= bytes);
        assertEquals(fitting, TakeAway.fitting(text, bytes));
    }

    @Test
    void neverTakesMoreThanItMay() {
        String text = "Περιφέρεια Δυτικής Μακεδονίας και οι νήσοι, 🌊 a b c";
        for (int bytes = 0; bytes < 100; bytes++) {
            String fitting = TakeAway.fitting(text, bytes);
            assertTrue(TakeAway.bytes(fitting) <= bytes, fitting);
            assertTrue(fitting.equals(text) || fitting.isEmpty() || fitting.endsWith("…"), fitting);
        }
    }
}
