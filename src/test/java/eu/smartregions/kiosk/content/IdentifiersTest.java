package eu.smartregions.kiosk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The form of identifiers and country codes.
final class IdentifiersTest {
    @Test
    void lettersDigitsAndSingleHyphensBetweenThem() {
        assertEquals(List.of(), List.of("a", "7", "be-flanders", "a-1-b", "a".repeat(64)).stream()
                .filter(id -> !Identifiers.valid(id)).toList());
        assertEquals(List.of(),
                List.of("", "-", "-a", "a-", "a--b", "A", "ä", "a b", "a_b", "a/b", "a\n", "a".repeat(65)).stream()
                        .filter(Identifiers::valid).toList());
        assertThrows(IllegalArgumentException.class, () -> new RegionId("a--b"));
    }

    @Test
    void idsAreTheirValues() {
        assertEquals(Set.of(new RegionId("a"), new RegionId("b")), Set.of(new RegionId("b"), new RegionId("a")));
        assertEquals(new AreaId("a").hashCode(), new AreaId("a").hashCode());
        assertEquals(new ThemeId("a"), new ThemeId("a"));
        assertNotEquals(new ThemeId("a"), new ThemeId("b"));
        assertNotEquals((Object) new AreaId("a"), new ThemeId("a"));
    }

    @Test
    void countriesHaveTwoCapitalLetters() {
        assertEquals("BE", new Country("BE").code());
        for (String wrong : List.of("", "B", "BEL", "be", "B1", "ÄÖ")) {
            assertThrows(IllegalArgumentException.class, () -> new Country(wrong), wrong);
        }
    }
}
