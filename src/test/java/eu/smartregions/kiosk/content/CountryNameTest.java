package eu.smartregions.kiosk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The names of countries as titles and list entries have them.
final class CountryNameTest {
    @Test
    void beginsWithACapitalLetterAlsoWhereItHasAnArticle() {
        assertEquals("An Iodáil", new Country("IT").name(Language.GA));
        assertEquals("L-Italja", new Country("IT").name(Language.MT));
        List<Country> some = Stream.of("AT", "EL", "ES", "LU", "NL", "UK").map(Country::new).toList();
        Stream.of(Language.values()).forEach(language -> some.forEach(country -> assertTrue(
                Character.isUpperCase(country.name(language).codePointAt(0)), () -> country.name(language))));
    }
}
