package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The words around the one that was found.
final class ExcerptTest {
    private static final String TEXT = "Makers of trains. Farms give grapes, oranges and wine around the volcano; more "
            + "organic land than anywhere else in the country, and fish from two seas.";

    @Test
    void beginsWithItsClauseAndGoesOnAsFarAsThereIsRoom() {
        List<String> excerpts = of("wine");
        assertEquals("… oranges and wine around the volcano …", excerpts.get(2));
        assertEquals("… wine …", excerpts.getLast());
        assertTrue(excerpts.getFirst().length() > excerpts.get(1).length());
    }

    @Test
    void saysWhereTheTextGoesOnAndWhereItDoesNot() {
        assertEquals("Makers of trains. …", of("makers").get(3));
        assertTrue(of("farms").get(2).startsWith("Farms give grapes"), of("farms")::toString);
        assertTrue(of("seas").getFirst().endsWith("from two seas."));
        assertEquals(List.of("wine"), of("wine", "wine"));
    }

    @Test
    void holdsTheWordWholeHoweverLongItIs() {
        String word = "Donaudampfschifffahrtsgesellschaftskapitän";
        of(word.toLowerCase(Locale.ROOT), "Der " + word + " geht von Bord").forEach(
                excerpt -> assertTrue(excerpt.contains(word), excerpt));
    }

    @Test
    void nothingIsShownOfATextThatDoesNotMatch() {
        assertEquals(List.of(), of("cheese"));
    }

    private static List<String> of(String typed) {
        return of(typed, TEXT);
    }

    private static List<String> of(String typed, String text) {
        return Excerpt.of(text, word -> TextFolding.plain(word).startsWith(typed));
    }
}
