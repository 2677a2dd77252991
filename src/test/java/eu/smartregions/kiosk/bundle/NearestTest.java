package eu.smartregions.kiosk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What somebody probably meant to write.
final class NearestTest {
    private static final List<String> FIELDS = List.of("name", "nativeName", "country", "kind");

    @Test
    void findsALetterTooMuchTooFewOrWrong() {
        assertEquals(Optional.of("country"), Nearest.to("contry", FIELDS));
        assertEquals(Optional.of("country"), Nearest.to("countrry", FIELDS));
        assertEquals(Optional.of("name"), Nearest.to("nane", FIELDS));
    }

    @Test
    void caresNothingForCapitals() {
        assertEquals(Optional.of("nativeName"), Nearest.to("NATIVENAME", FIELDS));
    }

    @Test
    void guessesNothingFarAway() {
        assertEquals(Optional.empty(), Nearest.to("population", FIELDS));
        assertEquals(Optional.empty(), Nearest.to("x".repeat(10_000), FIELDS));
    }
}
