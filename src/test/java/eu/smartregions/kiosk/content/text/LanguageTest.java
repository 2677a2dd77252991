package eu.smartregions.kiosk.content.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.Country;
import java.text.NumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Languages are those of the Union, even where another variety is more common in the world.
final class LanguageTest {
    /// Source of the expected names: Unicode CLDR in the Java runtime.
    @ParameterizedTest
    @EnumSource
    void nameThemselves(Language language) {
        assertEquals(language.code(), language.locale().getLanguage());
        assertEquals(language.locale().getDisplayLanguage(language.locale()).toLowerCase(language.locale()),
                language.ownName().toLowerCase(language.locale()));
    }

    @Test
    void arePortugueseAndEnglishOfEurope() {
        assertEquals("Polónia", new Country("PL").name(Language.PT));
        assertEquals("12\u00a0345,5", NumberFormat.getInstance(Language.PT.locale()).format(12_345.5));
        assertEquals("GB", Language.EN.locale().getCountry());
    }
}
