package eu.smartregions.kiosk.bundle.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The intended word is found despite small errors.
final class DidYouMeanTest {
    private static final List<String> FIELDS = List.of("name", "nativeName", "country", "kind");

    @Test
    void findsALetterTooMuchTooFewOrWrong() {
        assertEquals(Optional.of("country"), DidYouMean.to("contry", FIELDS));
        assertEquals(Optional.of("country"), DidYouMean.to("countrry", FIELDS));
        assertEquals(Optional.of("name"), DidYouMean.to("nane", FIELDS));
    }

    @Test
    void caresNothingForCapitals() {
        assertEquals(Optional.of("nativeName"), DidYouMean.to("NATIVENAME", FIELDS));
    }

    @Test
    void guessesNothingFarAway() {
        assertEquals(Optional.empty(), DidYouMean.to("population", FIELDS));
        assertEquals(Optional.empty(), DidYouMean.to("x".repeat(10_000), FIELDS));
    }
}
