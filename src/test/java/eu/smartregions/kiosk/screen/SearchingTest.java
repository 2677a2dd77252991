package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What has been typed so far.
final class SearchingTest {
    private final Searching searching = new Searching();

    @Test
    void aBlankStandsBetweenWordsOnly() {
        type("  wind   at sea ");
        assertEquals("wind at sea ", searching.typed());
    }

    @Test
    void deletingTakesTheLastLetterAndNothingFromNothing() {
        type("ab");
        searching.delete();
        assertEquals("a", searching.typed());
        searching.delete();
        searching.delete();
        assertEquals("", searching.typed());
    }

    @Test
    void isNeverLongerThanFortyLetters() {
        type("x".repeat(60));
        assertEquals("x".repeat(40), searching.typed());
        searching.delete();
        type("y");
        assertEquals("x".repeat(39) + "y", searching.typed());
    }

    @Test
    void isForgottenWhole() {
        type("wind");
        searching.clear();
        assertEquals("", searching.typed());
    }

    private void type(String text) {
        text.chars().forEach(letter -> searching.type((char) letter));
    }
}
