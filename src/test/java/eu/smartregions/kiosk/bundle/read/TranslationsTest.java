package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which wording is the source, and which translations are older than it.
final class TranslationsTest {
    private static final Map<Language, String> THREE = Map.of(Language.EN, "Sea", Language.DE, "Meer", Language.FR,
            "Mer");

    @Test
    void theSourceIsEnglishUnlessThatIsATranslation() {
        assertEquals(Language.EN, new Translations(THREE, Set.of(), Map.of()).source());
        assertEquals(Language.DE, new Translations(THREE, Set.of(Language.EN), Map.of()).source());
        assertEquals(Language.FR,
                new Translations(THREE, Set.of(Language.EN), Map.of(Language.DE, SourceMark.of("Mer"))).source());
        assertEquals(Language.EN, new Translations(THREE, THREE.keySet(), Map.of()).source());
    }

    @Test
    void aTranslationIsOutdatedOnceItsSourceChanged() {
        Map<Language, String> of = Map.of(Language.DE, SourceMark.of("Sea"), Language.FR, SourceMark.of("Lake"));
        assertEquals(Set.of(Language.FR), new Translations(THREE, Set.of(), of).outdated());
        assertEquals(Set.of(), new Translations(THREE, Set.of(), Map.of()).outdated());
    }

    @Test
    void aMarkIsOfTheWordsNotOfTheSpaceAroundThem() {
        assertEquals("hgldkpdd", SourceMark.of("Sea"));
        assertEquals(SourceMark.of("The  sea"), SourceMark.of("\tThe\u00A0sea\n"));
        assertEquals(SourceMark.of("Caf\u00E9"), SourceMark.of("Cafe\u0301"));
        assertNotEquals(SourceMark.of("The sea"), SourceMark.of("The seas"));
        assertTrue(SourceMark.of("").matches(SourceMark.PATTERN));
    }
}
