package eu.smartregions.kiosk.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Plural categories against cases written down by hand from the samples of Unicode CLDR's plural rules.
final class PluralTest {
    private static final long[] NUMBERS = {0, 1, 2, 3, 5, 11, 12, 21, 22, 100, 101, 102};

    /// Source: the rules of Unicode CLDR, `plurals.xml`, type cardinal, applied by hand (Portuguese by the rule of
    /// `pt_PT`).
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "BG DA DE EL EN ES ET FI HU IT NL PT SV; other one other other other other other other other other other "
                    + "other",
            "FR; one one other other other other other other other other other other",
            "CS SK; other one few few other other other other other other other other",
            "HR; other one few few other other other one few other one few",
            "PL; many one few few many many many many few many many few",
            "SL; other one two few other other other other other other one two",
            "LT; other one few few few other other one few other one few",
            "LV; other one other other other other other one other other one other",
            "RO; few one few few few few few other other other few few",
            "GA; other one two few few other other other other other other other",
            "MT; few one two few few many many other other other other other"
    })
    void areThoseOfTheSameNumbersInEveryLanguage(String languages, String wanted) {
        for (String code : languages.split(" ")) {
            Language language = Language.valueOf(code);
            assertEquals(wanted, Arrays.stream(NUMBERS).mapToObj(n -> Plural.of(language, n).key())
                    .collect(Collectors.joining(" ")), code);
        }
    }

    /// Latvian's category `zero` (0, 10 to 20, 30, ...) is `other` here by decision.
    @ParameterizedTest
    @CsvSource({
            "EN, ONE, 1", "EN, OTHER, 0 2 11 21 101", "DE, ONE, 1", "DE, OTHER, 0 2 100", "FI, ONE, 1",
            "FI, OTHER, 0 2 21",
            "HU, ONE, 1", "HU, OTHER, 0 2 11", "EL, ONE, 1", "EL, OTHER, 0 2", "BG, ONE, 1", "BG, OTHER, 0 2 21",
            "FR, ONE, 0 1", "FR, OTHER, 2 17 100", "PT, ONE, 1", "PT, OTHER, 0 2 17", "ES, ONE, 1",
            "ES, OTHER, 0 2 100",
            "IT, ONE, 1", "IT, OTHER, 0 2 21",
            "CS, ONE, 1", "CS, FEW, 2 3 4", "CS, OTHER, 0 5 11 22 101 102", "SK, ONE, 1", "SK, FEW, 2 4",
            "SK, OTHER, 0 "
                    + "5 22",
            "PL, ONE, 1", "PL, FEW, 2 3 4 22 34 102 103", "PL, MANY, 0 5 11 12 14 15 21 25 100 101 111 112",
            "HR, ONE, 1 21 31 101", "HR, FEW, 2 4 22 34 102", "HR, OTHER, 0 5 11 12 14 19 25 111 112",
            "SL, ONE, 1 101 201", "SL, TWO, 2 102", "SL, FEW, 3 4 103 104", "SL, OTHER, 0 5 11 12 100 105",
            "LT, ONE, 1 21 31 101", "LT, FEW, 2 9 22 29 102", "LT, OTHER, 0 10 11 12 19 20 30 111",
            "LV, ONE, 1 21 31 101", "LV, OTHER, 0 2 9 10 11 19 20 22 111",
            "RO, ONE, 1", "RO, FEW, 0 2 16 19 101 102 119", "RO, OTHER, 20 35 100 120",
            "GA, ONE, 1", "GA, TWO, 2", "GA, FEW, 3 6", "GA, MANY, 7 10", "GA, OTHER, 0 11 25 100 101",
            "MT, ONE, 1", "MT, TWO, 2", "MT, FEW, 0 3 10 103 109", "MT, MANY, 11 19 111 117",
            "MT, OTHER, 20 35 100 101 102"
    })
    void areThoseOfTheLanguage(Language language, Plural wanted, String numbers) {
        for (String number : numbers.split(" ")) {
            assertEquals(wanted, Plural.of(language, Long.parseLong(number)), number);
        }
    }

    @Test
    void areTheOnesAMessageMustHave() {
        assertEquals(Set.of(Plural.ONE, Plural.OTHER), Plural.all(Language.EN));
        assertEquals(Set.of(Plural.ONE, Plural.FEW, Plural.MANY), Plural.all(Language.PL));
        assertEquals(Set.of(Plural.ONE, Plural.TWO, Plural.FEW, Plural.OTHER), Plural.all(Language.SL));
        assertEquals(Arrays.stream(Plural.values()).collect(Collectors.toSet()), Plural.all(Language.GA));
    }

    @ParameterizedTest
    @EnumSource
    void coverAllNumbersOfAnExhibition(Language language) {
        for (long n = 0; n <= 1500; n++) {
            assertTrue(Plural.all(language).contains(Plural.of(language, n)), language.code() + " " + n);
        }
    }
}
