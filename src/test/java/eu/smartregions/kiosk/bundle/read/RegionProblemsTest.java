package eu.smartregions.kiosk.bundle.read;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Problems of a region and its outline. Each test breaks one rule and asserts everything that is reported.
final class RegionProblemsTest {
    @TempDir
    private Path folder;

    @Test
    void anIdThatIsNotTheFolders() {
        ContentFixture.in(folder)
                .region("\"id\": \"flanders\"", "\"id\": \"flandern\"")
                .rejectedFor("regions/flanders/region.json:4:9 error id-not-folder: The id \"flandern\" differs "
                        + "from the folder's name \"flanders\". Fix: Give both the same name.");
    }

    @Test
    void anUnknownArea() {
        ContentFixture.in(folder)
                .region("[\"energy\"], \"themes\": [\"wind\"]", "[\"enrgy\"]")
                .rejectedFor("regions/flanders/region.json:10:48 error unknown-area: There is no area \"enrgy\". "
                        + "Fix: Did you mean \"energy\"? Choose from energy, food.");
    }

    @Test
    void anUnknownTheme() {
        ContentFixture.in(folder)
                .region("\"wind\"", "\"winds\"")
                .rejectedFor("regions/flanders/region.json:10:70 error unknown-theme: There is no theme \"winds\". "
                        + "Fix: Did you mean \"wind\"? Choose from wind.");
    }

    @Test
    void aMainAreaThatIsNotItsOwn() {
        ContentFixture.in(folder)
                .region("\"priorities\"", "\"mainAreas\": [\"food\"],\n  \"priorities\"")
                .rejectedFor(
                        "regions/flanders/region.json:9:17 error area-not-own: The region does not say that it works "
                                + "in \"food\". Fix: Add \"food\" to \"areas\" or to a priority, or remove it here.");
    }

    @Test
    void anUnknownMotif() {
        ContentFixture.in(folder)
                .region("\"priorities\"", "\"motif\": \"mussle\",\n  \"priorities\"")
                .rejectedFor("regions/flanders/region.json:9:12 error unknown-motif: There is no motif \"mussle\". "
                        + "Fix: Did you mean \"mussel\"? Choose from airliner, apple, atom, bus, canal-boat, car, "
                        + "carton, cheese, chick, chip, city-car, coin, computer, cow, crucible, cruise-ship, "
                        + "deep-sea-eye, dress, engine, eye, fish, flask, floor-tile, freighter, ....");
    }

    @Test
    void tooManyMainAreas() {
        ContentFixture.in(folder)
                .region("\"priorities\"",
                        "\"mainAreas\": [\"energy\", \"energy\", \"energy\", \"energy\"],\n  \"priorities\"")
                .rejectedFor("regions/flanders/region.json:9:47 error too-many-main-areas: These are 4 main areas; a "
                        + "region is known for 3 at most. Fix: Keep the strongest 3.");
    }

    @Test
    void aLongSentenceInATextThatIsToBeEasy() {
        ContentFixture.in(folder)
                .region("\"priorities\"", "\"easy\": {\"hook\": {\"en\": \"It grows.\"}, \"summary\": {\"en\": \""
                        + "Short. " + "word ".repeat(16) + "end.\"}},\n  \"priorities\"")
                .acceptedWith("regions/flanders/region.json:9:52 warning long-sentence: This sentence has more than 15 "
                        + "words in en: \"" + "word ".repeat(16) + "end.\" Fix: Make two sentences of it.");
    }

    @Test
    void aSentenceForAnUnknownArea() {
        ContentFixture.in(folder)
                .region("\"priorities\"", "\"inArea\": {\"enrgy\": {\"en\": \"Wind.\"}},\n  \"priorities\"")
                .rejectedFor(
                        "regions/flanders/region.json:9:14 error unknown-area: There is no area \"enrgy\". Fix: Did "
                                + "you "
                                + "mean \"energy\"? Choose from energy, food.");
    }

    @Test
    void aThemeOfAnotherArea() {
        ContentFixture.in(folder)
                .region("[\"energy\"]", "[\"food\"]")
                .rejectedFor("regions/flanders/region.json:10:68 error theme-of-another-area: The theme \"wind\" is "
                        + "one of the area \"energy\", which this priority is not in. Fix: Add \"energy\" to "
                        + "\"areas\", or remove the theme.");
    }

    @Test
    void aPriorityOfNoArea() {
        ContentFixture.in(folder)
                .region("[\"energy\"], \"themes\": [\"wind\"]", "[]")
                .rejectedFor("regions/flanders/region.json:10:47 error empty-list: This list is empty. Fix: Name at "
                        + "least one area.");
    }

    @Test
    void aFigureWithoutYear() {
        ContentFixture.in(folder)
                .region("\"year\": 2016, ", "")
                .rejectedFor("regions/flanders/region.json:13:5 error fact-without-year: This figure does not say "
                        + "which year it is for. Fix: Add \"year\" to this object.");
    }

    @Test
    void aFigureWithoutSource() {
        ContentFixture.in(folder)
                .region(", \"source\": \"Eurostat, tgs00096\"", "")
                .rejectedFor("regions/flanders/region.json:13:5 error fact-without-source: This figure does not say "
                        + "who published it. Fix: Add \"source\" to this object.");
    }

    @Test
    void anUnknownKindOfFigure() {
        ContentFixture.in(folder)
                .region("population", "area")
                .rejectedFor("regions/flanders/region.json:13:14 error unknown-kind: There is no kind \"area\". "
                        + "Fix: Choose from population, areaKm2.");
    }

    @Test
    void aFigureOutOfRange() {
        ContentFixture.in(folder)
                .region("6477804", "-1")
                .rejectedFor("regions/flanders/region.json:13:37 error number-out-of-range: -1 is not from 0 to "
                        + "1000000000. Fix: Write a number from 0 to 1000000000.");
    }

    @Test
    void aYearWithDecimals() {
        ContentFixture.in(folder)
                .region("\"year\": 2016", "\"year\": 2016.5")
                .rejectedFor("regions/flanders/region.json:13:54 error wrong-type: 2016.5 is not a whole number. "
                        + "Fix: Write it without decimals.");
    }

    @Test
    void anUnknownRole() {
        ContentFixture.in(folder)
                .region("  \"facts\"", """
                          "memberships": [{"partnership": {"en": "Vanguard"}, "role": "colead", "kind": "vanguards"}],
                          "facts\"""")
                .rejectedFor("regions/flanders/region.json:12:61 error unknown-role: There is no role \"colead\". "
                        + "Fix: Did you mean \"co-lead\"? Choose from lead, co-lead, founder, coordinator, "
                        + "partner, member, seat.",
                        "regions/flanders/region.json:12:79 error unknown-kind: There is no kind "
                                + "\"vanguards\". Fix: Did you mean \"vanguard\"? Choose from vanguard, s3p-energy, "
                                + "s3p-agrifood, s3p-industry, cluster, network, interreg.");
    }

    @Test
    void aCodeOfAnotherCountry() {
        ContentFixture.in(folder)
                .region("\"BE2\"", "\"NL2\"")
                .rejectedFor("regions/flanders/region.json:7:20 error wrong-nuts: \"NL2\" is not a NUTS code of the "
                        + "country BE. Fix: Write the country's two letters and up to three letters or digits, "
                        + "such as \"BE2\".");
    }

    @Test
    void aTextInPlaceOfTrue() {
        ContentFixture.in(folder)
                .region("  \"country\"", "  \"exhibits\": \"yes\",\n  \"country\"")
                .rejectedFor("regions/flanders/region.json:6:15 error wrong-type: Here stands a text where true or "
                        + "false without quotation marks belongs. Fix: Write true or false without quotation "
                        + "marks.");
    }

    @Test
    void anOutlineWithCurves() {
        ContentFixture.in(folder)
                .map("M1,1L2,1L2,2Z", "M1,1C2,1L2,2Z")
                .rejectedFor("exhibition/map.json:3:43 error invalid-outline: This outline cannot be read from its "
                        + "character 5 on. Fix: Write only M, L and Z, each M and L followed by two numbers: "
                        + "M1,1L2,1L2,2Z.");
    }

    @Test
    void anOutlineThatIsNotClosed() {
        ContentFixture.in(folder)
                .map("M1,1L2,1L2,2Z", "M1,1L2,1L2,2")
                .rejectedFor("exhibition/map.json:3:43 error invalid-outline: This outline cannot be read from its "
                        + "character 13 on. Fix: Write only M, L and Z, each M and L followed by two numbers: "
                        + "M1,1L2,1L2,2Z.");
    }

    @Test
    void anOutlineOfAnUnknownRegion() {
        ContentFixture.in(folder)
                .map("\"flanders\"", "\"flandrs\"")
                .rejectedFor("exhibition/map.json:6:8 error unknown-region: There is no region \"flandrs\". Fix: "
                        + "Did you mean \"flanders\"? Choose from flanders.");
    }

    @Test
    void aLabelWithoutHeight() {
        ContentFixture.in(folder)
                .map("[1.5, 1.2]", "[1.5]")
                .rejectedFor("exhibition/map.json:6:29 error wrong-type: A label's place has two numbers, this one "
                        + "1. Fix: Write [x, y].");
    }
}
