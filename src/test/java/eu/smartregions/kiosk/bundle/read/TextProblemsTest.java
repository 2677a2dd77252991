package eu.smartregions.kiosk.bundle.read;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Problems of texts and fields. Each test breaks one rule and asserts everything that is reported.
final class TextProblemsTest {
    @TempDir
    private Path folder;

    @Test
    void aFieldThatDoesNotExist() {
        ContentFixture.in(folder)
                .region("\"country\"", "\"contry\"")
                .rejectedFor("regions/flanders/region.json:6:3 error unknown-field: There is no field \"contry\" "
                        + "here. Fix: Did you mean \"country\"? Otherwise remove it.");
    }

    @Test
    void aFieldLikeNoOther() {
        ContentFixture.in(folder)
                .region("\"country\"", "\"colour/ink\": 3, \"country\"")
                .rejectedFor("regions/flanders/region.json:6:3 error unknown-field: There is no field "
                        + "\"colour/ink\" here. Fix: Remove it.");
    }

    @Test
    void aMissingField() {
        ContentFixture.in(folder)
                .region("  \"summary\": {\"en\": \"It grows.\"},\n", "")
                .rejectedFor("regions/flanders/region.json:1:1 error missing-field: The field \"summary\" is "
                        + "missing. Fix: Add \"summary\" to this object.");
    }

    @Test
    void aNumberInPlaceOfAText() {
        ContentFixture.in(folder)
                .exhibition("{\"en\": \"Energy\"}", "{\"en\": 7}")
                .rejectedFor("exhibition/exhibition.json:14:22 error wrong-type: Here stands a number where a text "
                        + "in quotation marks belongs. Fix: Write a text in quotation marks.");
    }

    @Test
    void aTextInPlaceOfLanguages() {
        ContentFixture.in(folder)
                .exhibition("{\"en\": \"Energy\"}", "\"Energy\"")
                .rejectedFor("exhibition/exhibition.json:14:15 error wrong-type: Here stands a text where an object "
                        + "with one text a language, such as {\"en\": \"...\"} belongs. Fix: Write an object "
                        + "with one text a language, such as {\"en\": \"...\"}.");
    }

    @Test
    void nullInPlaceOfAList() {
        ContentFixture.in(folder)
                .region("[\"wind\"]", "null")
                .rejectedFor("regions/flanders/region.json:10:69 error wrong-type: Here stands null where a list in "
                        + "square brackets belongs. Fix: Write a list in square brackets.");
    }

    @Test
    void aTextInPlaceOfAnObject() {
        ContentFixture.in(folder)
                .region("{\"code\": \"BE2\", \"version\": \"2016\"}", "\"BE2\"")
                .rejectedFor("regions/flanders/region.json:7:11 error wrong-type: Here stands a text where an "
                        + "object in curly brackets belongs. Fix: Write an object in curly brackets.");
    }

    @Test
    void anEmptyText() {
        ContentFixture.in(folder)
                .region("It grows.", " ")
                .rejectedFor("regions/flanders/region.json:8:21 error empty-text: This text is empty. Fix: Write "
                        + "something, or leave the field out.");
    }

    @Test
    void aTextWithoutLanguage() {
        ContentFixture.in(folder)
                .region("{\"en\": \"It grows.\"}", "{}")
                .rejectedFor("regions/flanders/region.json:8:14 error empty-text: This text has no language. Fix: "
                        + "Write it in English at least: {\"en\": \"...\"}.");
    }

    @Test
    void aLanguageThatIsNotOfficial() {
        ContentFixture.in(folder)
                .region("\"nl\"", "\"lb\"")
                .rejectedFor("regions/flanders/region.json:5:30 error unknown-language: \"lb\" is none of the 24 "
                        + "official languages of the Union. Fix: Use one of bg, es, cs, da, de, et, el, en, fr, "
                        + "ga, hr, it, lv, lt, hu, mt, nl, pl, pt, ro, sk, sl, fi, sv.");
    }

    @Test
    void aMachineTranslationThatIsNotThere() {
        ContentFixture.in(folder)
                .region("\"summary\": {", "\"summary\": {\"machine\": [\"fi\"], ")
                .acceptedWith("regions/flanders/region.json:8:27 warning unknown-translation: This text has no "
                        + "wording in \"fi\". Fix: Name languages that the text is written in.");
    }

    @Test
    void machineTranslationsThatAreNoList() {
        ContentFixture.in(folder)
                .region("\"summary\": {", "\"summary\": {\"machine\": true, ")
                .rejectedFor("regions/flanders/region.json:8:26 error wrong-type: Here stands true where a list of the "
                        + "languages that a machine translated, such as [\"bg\"] belongs. Fix: Write a list of the "
                        + "languages that a machine translated, such as [\"bg\"].");
    }

    @Test
    void translationsOfAnotherSourceAreToldOnceAFile() {
        ContentFixture.in(folder)
                .region("{\"en\": \"It grows.\"}", "{\"en\": \"It grows.\", \"de\": \"Es schrumpft.\", \"fr\": \"Elle "
                        + "grandit.\", \"of\": {\"de\": \"aaaaaaaa\", \"fr\": \"" + SourceMark.of(" It\u00A0grows. ")
                        + "\"}}")
                .region("\"country\"",
                        "\"hook\": {\"en\": \"See.\", \"nl\": \"Zie.\", \"of\": {\"nl\": \"aaaaaaaa\"}}, "
                                + "\"country\"")
                .acceptedWith("regions/flanders/region.json:6:11 warning outdated-translation: Texts were changed "
                        + "after they had been translated: /hook (nl), /summary (de). Fix: Have them translated again "
                        + "(kiosk bundle texts export); where a translation still fits, remove its language from "
                        + "\"of\".");
    }

    @Test
    void aMarkThatIsNone() {
        ContentFixture.in(folder)
                .region("\"summary\": {", "\"summary\": {\"of\": {\"de\": \"12345678\", \"fi\": \"aaaaaaaa\"}, "
                        + "\"de\": \"Es\", ")
                .rejectedFor("regions/flanders/region.json:8:28 error invalid-mark: \"12345678\" is not the mark of a "
                        + "source. Fix: Remove \"de\" from \"of\"; 'kiosk bundle texts import' writes it anew.",
                        "regions/flanders/region.json:8:46 warning unknown-translation: This text has no wording in "
                                + "\"fi\". Fix: Name languages that the text is written in.");
    }

    @Test
    void aRegionNameThatIsTooLong() {
        ContentFixture.in(folder)
                .region("Vlaanderen", "Vlaanderen".repeat(4))
                .rejectedFor("regions/flanders/region.json:5:36 error text-too-long: This name of a region is 40 "
                        + "characters long; at most 34 fit. Fix: Shorten it.");
    }

    @Test
    void anAreaNameThatIsTooLong() {
        ContentFixture.in(folder)
                .exhibition("\"Energy\"", "\"Energy and everything about it\"")
                .rejectedFor("exhibition/exhibition.json:14:22 error text-too-long: This name of an area is 30 "
                        + "characters long; at most 28 fit. Fix: Shorten it.");
    }

    @Test
    void aSummaryThatIsTooLong() {
        ContentFixture.in(folder)
                .region("It grows.", "word ".repeat(61))
                .rejectedFor("regions/flanders/region.json:8:21 error text-too-long: This summary is 61 words long; "
                        + "at most 60 fit. Fix: Shorten it.");
    }

    @Test
    void aControlCharacter() {
        ContentFixture.in(folder)
                .region("It grows.", "It\\ngrows.")
                .rejectedFor("regions/flanders/region.json:8:21 error hidden-character: This text holds the "
                        + "invisible character U+000A. Fix: Remove it; texts have no line breaks, control "
                        + "characters or marks that turn the reading direction.");
    }

    @Test
    void aCharacterThatTurnsTheReadingDirection() {
        ContentFixture.in(folder)
                .region("It grows.", "It \u202Egrows.")
                .rejectedFor("regions/flanders/region.json:8:21 error hidden-character: This text holds the "
                        + "invisible character U+202E. Fix: Remove it; texts have no line breaks, control "
                        + "characters or marks that turn the reading direction.");
    }

    @Test
    void anInvalidId() {
        ContentFixture.in(folder)
                .exhibition("small-fair", "Small Fair")
                .rejectedFor("exhibition/exhibition.json:4:9 error invalid-id: \"Small Fair\" is not an identifier. "
                        + "Fix: Use at most 64 lower-case letters a to z, digits and single hyphens between them.");
    }

    @Test
    void aLetterUnderAccents() {
        ContentFixture.in(folder)
                .region("It grows.", "It gro\u0301\u0302\u0303\u0304\u0308ws.")
                .rejectedFor("regions/flanders/region.json:8:21 error too-many-accents: A letter of this text carries "
                        + "more than 4 accents. Fix: Remove what does not belong there.");
    }

    @Test
    void twoRegionsWhoseNamesLookAlike() {
        ContentFixture.in(folder)
                .with("regions/wales/region.json", ContentFixture.REGION.replace("\"flanders\"", "\"wales\"")
                        .replace("\"Flanders\", \"nl\": \"Vlaanderen\"", "\"Fl\u0430nders\""))
                .map("\"flanders\"", "\"wales\"")
                .acceptedWith("regions/flanders/region.json:1:1 warning no-outline: The map has no outline of the "
                        + "region \"flanders\". Fix: Add it to exhibition/map.json, or leave it out: the region is "
                        + "then in lists only.",
                        "regions/wales/region.json:5:11 warning like-name: The name \"Fl\u0430nders\" looks like "
                                + "one of \"flanders\". Fix: Give one of the two another name, or remove one of them.");
    }
}
