package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An author who writes a name instead of a code is told the code.
final class CodeLookupTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"Energy", "ENERGY", "Energie", "ÉNERGIE", "Enérgy", "Energiee"})
    void anAreaByItsName(String written) {
        ContentFixture.in(folder).exhibition("{\"en\": \"Energy\"}", "{\"en\": \"Energy\", \"fr\": \"Énergie\"}")
                .region("\"areas\": [\"energy\"]", "\"areas\": [\"" + written + "\"]")
                .region(", \"themes\": [\"wind\"]", "")
                .rejectedFor("regions/flanders/region.json:10:48 error unknown-area: There is no area \"" + written
                        + "\". Fix: Did you mean \"energy\"? Choose from energy, food.");
    }

    @Test
    void anAreaByNoNameAtAll() {
        ContentFixture.in(folder).region("\"areas\": [\"energy\"]", "\"areas\": [\"Outer space\"]")
                .region(", \"themes\": [\"wind\"]", "")
                .rejectedFor("regions/flanders/region.json:10:48 error unknown-area: There is no area \"Outer "
                        + "space\". Fix: Choose from "
                        + "energy, food.");
    }

    @ParameterizedTest
    @CsvSource({"Germany,DE", "Deutschland,DE", "Allemagne,DE", "Германия,DE", "de,DE", "DEU,", "Greece,EL", "Hellas,",
            "Ελλάδα,EL",
            "United Kingdom,UK", "Czechia,CZ", "Česko,CZ", "ceska,CZ", "Germny,DE", "Utopia,"})
    void aCountryByItsName(String written, String code) {
        assertEquals(Optional.ofNullable(code), CodeLookup.country(written));
    }

    @ParameterizedTest
    @CsvSource({"English,en", "EN,en", "en-GB,en", "Deutsch,de", "German,de", "nld,nl", "ελληνικά,el", "gr,el", "cz,cs",
            "lb,", "nor,",
            "Frenhc,fr"})
    void aLanguageByItsName(String written, String code) {
        assertEquals(Optional.ofNullable(code), CodeLookup.language(written));
    }

    @Test
    void isSaidWhereItIsWritten() {
        ContentFixture.in(folder).region("\"BE\"", "\"België\"")
                .region("\"nl\": \"Vlaanderen\"", "\"Dutch\": \"Vlaanderen\"").rejectedFor(
                        "regions/flanders/region.json:5:30 error unknown-language: \"Dutch\" is none of the 24 "
                                + "official "
                                + "languages of the Union. Fix: "
                                + "Did you mean \"nl\"? Use one of bg, es, cs, da, de, et, el, en, fr, ga, hr, it, "
                                + "lv, lt, "
                                + "hu, mt, nl, pl, pt, ro, "
                                + "sk, sl, fi, sv.",
                        "regions/flanders/region.json:6:14 error unknown-country: There is no country \"België\". "
                                + "Fix: Did "
                                + "you mean \"BE\"?");
    }
}
