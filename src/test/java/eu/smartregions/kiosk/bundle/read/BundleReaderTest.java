package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Content is read as a whole: accepted, accepted with warnings, or rejected with all problems in one run.
final class BundleReaderTest {
    @TempDir
    private Path folder;

    @Test
    void acceptsTheSmallestContent() {
        Reading.Accepted accepted = ContentFixture.in(folder).acceptedWith();
        Region flanders = accepted.exhibition().region(new RegionId("flanders")).orElseThrow();
        assertEquals("Vlaanderen", flanders.name().text(Language.NL));
        assertEquals("[energy]", flanders.areas().toString());
        assertEquals(1.2, accepted.exhibition().map().regions().get(flanders.id()).labelY());
    }

    @Test
    void takesPicturesThatLieInTheRegionsFolder() {
        Path port = folder.resolve("regions/flanders/pictures/port.png");
        Reading.Accepted accepted = ContentFixture.in(folder)
                .with("regions/flanders/pictures/port.png", PictureProblemsTest.png(1_920, 1_080))
                .region("  \"facts\"", """
                          "pictures": [{"file": "pictures/port.png", "alt": {"en": "A port"}, "credit": "Me", \
                          "focusY": 0.25}],
                          "facts\"""")
                .acceptedWith();
        Picture picture = accepted.exhibition().regions().getFirst().pictures().getFirst();
        assertEquals(port, picture.file());
        assertEquals(new Framing.Around(0.5, 0.25), picture.framing());
    }

    @Test
    void namesContentAfterEveryByteAndFileName() {
        String before = ContentFixture.in(folder).acceptedWith().contentId();
        String otherByte = ContentFixture.in(folder).region("It grows.", "It glows.").acceptedWith().contentId();
        String otherFile = ContentFixture.in(folder).with("regions/flanders/notes.txt", "").acceptedWith().contentId();
        assertNotEquals(before, otherByte);
        assertNotEquals(before, otherFile);
    }

    @Test
    void leavesFilesOfTheOperatingSystemAlone() {
        String before = ContentFixture.in(folder).acceptedWith().contentId();
        assertEquals(before, ContentFixture.in(folder)
                .with("regions/.DS_Store", "x")
                .with("regions/flanders/Thumbs.db", "x")
                .acceptedWith().contentId());
    }

    @Test
    void warnsOfAByteOrderMark() {
        ContentFixture.in(folder)
                .with(BundleLayout.MAP, "\uFEFF" + ContentFixture.MAP)
                .acceptedWith("exhibition/map.json:1:1 warning byte-order-mark: The file begins with an invisible "
                        + "byte order "
                        + "mark. Fix: Save it as UTF-8 without BOM.");
    }

    @Test
    void warnsOfATextWithoutEnglish() {
        ContentFixture.in(folder)
                .region("{\"en\": \"It grows.\"}", "{\"nl\": \"Het groeit.\"}")
                .acceptedWith("regions/flanders/region.json:8:14 warning no-english: This text has no English "
                        + "wording, which "
                        + "other languages fall back to. Fix: Add \"en\".");
    }

    @Test
    void warnsOfAFileThatNobodyReads() {
        ContentFixture.in(folder)
                .with("exhibition/programm.json", "{}")
                .acceptedWith("exhibition/programm.json:1:1 warning unknown-file: The kiosk knows no such file and "
                        + "does not "
                        + "read it. Fix: Did you mean exhibition/programme.json?");
    }

    @Test
    void warnsOfARegionWithoutAnOutline() {
        ContentFixture.in(folder)
                .map("{\"id\": \"flanders\", \"label\": [1.5, 1.2], \"path\": \"M1,1L2,1L1.5,1.5Z\"}", "")
                .acceptedWith("regions/flanders/region.json:1:1 warning no-outline: The map has no outline of the "
                        + "region "
                        + "\"flanders\". Fix: Add it to exhibition/map.json, or leave it out: the region is then in "
                        + "lists "
                        + "only.");
    }

    @Test
    void warnsOfAMissingMap() {
        ContentFixture.in(folder)
                .without(BundleLayout.MAP)
                .acceptedWith("exhibition/map.json:1:1 warning no-outline: There is no map, so no region is on it. "
                        + "Fix: Add "
                        + "the file, or leave it out: regions are then in lists only.");
    }

    @Test
    void warnsOfASessionOutsideTheEvent() {
        ContentFixture.in(folder)
                .with(BundleLayout.PROGRAMME, """
                        {"format": 1, "sessions": [{"title": {"en": "Setting up"}, "day": "2016-05-31"}]}
                        """)
                .acceptedWith("exhibition/programme.json:1:67 warning day-outside-event: 2016-05-31 is not a day of "
                        + "the "
                        + "event. Fix: Mend the day, or the days of the event.");
    }

    @Test
    void tellsThatThereIsNoFolder() {
        Path nowhere = folder.resolve("nowhere");
        assertEquals(List.of("missing-folder"), rules(BundleReader.read(nowhere)));
    }

    @Test
    void tellsThatAFileIsNoZip() throws IOException {
        Path file = Files.writeString(folder.resolve("content.zip"), "PK");
        assertEquals(List.of("not-a-zip"), assertInstanceOf(Reading.Rejected.class,
                BundleReader.check(file)).problems().stream().map(Problem::rule).toList());
    }

    @Test
    void tellsThatAFolderIsEmpty() {
        assertEquals(List.of("missing-file", "no-outline", "no-regions"), rules(BundleReader.read(folder)));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets few users make links")
    void followsNoLink() throws IOException {
        ContentFixture fixture = ContentFixture.in(folder.resolve("content"));
        Path secret = Files.writeString(folder.resolve("secret.json"), "{}");
        Files.createSymbolicLink(fixture.folder().resolve(BundleLayout.GLOSSARY), secret);
        fixture.rejectedFor("exhibition/glossary.json:1:1 error link: This is a link; content must not reach out of "
                + "its "
                + "folder. Fix: Put the file itself here.");
    }

    @Test
    void tellsEverythingInOneRun() {
        Reading reading = ContentFixture.in(folder)
                .exhibition("\"look\": \"energy\"", "\"look\": \"enrgy\", \"colour\": \"red\"")
                .exhibition("2016-06-02", "2 June 2016")
                .region("\"areas\": [\"energy\"]", "\"areas\": [\"energie\", \"food\"]")
                .region("\"year\": 2016, ", "")
                .map("\"M1,1L2,1L2,2Z\"", "\"M1,1 l2,1Z\"")
                .with(BundleLayout.GLOSSARY, "{\"format\": 1, \"terms\": [}")
                .with(BundleLayout.FUNDING, "{\"format\": 3}")
                .with("regions/wales/region.json", "{\"format\": 1, \"kind\": \"region\", \"id\": \"Wales\"}")
                .read();
        List<Problem> problems = assertInstanceOf(Reading.Rejected.class, reading).problems();
        assertEquals(List.of("exhibition/exhibition.json:8:13 wrong-date /event/last",
                "exhibition/exhibition.json:16:15 unknown-look /areas/0/look",
                "exhibition/exhibition.json:16:24 unknown-field /areas/0/colour",
                "exhibition/funding.json:1:12 newer-format /format",
                "exhibition/glossary.json:1:25 json-syntax ",
                "exhibition/map.json:3:43 invalid-outline /land/0/path",
                "regions/flanders/region.json:10:48 unknown-area /priorities/0/areas/0",
                "regions/flanders/region.json:10:79 theme-of-another-area /priorities/0/themes/0",
                "regions/flanders/region.json:13:5 fact-without-year /facts/0",
                "regions/wales/region.json:1:1 missing-country ",
                "regions/wales/region.json:1:1 missing-field ",
                "regions/wales/region.json:1:1 missing-field ",
                "regions/wales/region.json:1:1 missing-field ",
                "regions/wales/region.json:1:39 invalid-id /id"),
                problems.stream().map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column() + " "
                        + problem.rule() + " " + problem.pointer()).toList());
    }

    @Test
    void judgesTheRegionsAlsoWhereTheExhibitionCannotBeRead() {
        ContentFixture.in(folder)
                .with(BundleLayout.EXHIBITION, "{")
                .region("\"year\": 2016, ", "")
                .rejectedFor("exhibition/exhibition.json:1:2 error json-syntax: The file ends in the middle of the "
                        + "content. "
                        + "Fix: Add what is missing, at least the closing quotation marks and brackets.",
                        "regions/flanders/region.json:13:5 error fact-without-year: This figure does not say which "
                                + "year it "
                                + "is for. Fix: Add \"year\" to this object.");
    }

    @Test
    void rejectsEveryFileThatBreaksOff() {
        byte[] whole = ContentFixture.REGION.strip().getBytes(StandardCharsets.UTF_8);
        ContentFixture fixture = ContentFixture.in(folder);
        for (int length = 0; length < whole.length; length++) {
            fixture.with(ContentFixture.REGION_FILE, Arrays.copyOf(whole, length));
            assertEquals(List.of("json-syntax"), rules(fixture.read()), "after " + length + " bytes");
        }
    }

    @Test
    void survivesEveryDamagedByte() {
        byte[] whole = ContentFixture.REGION.getBytes(StandardCharsets.UTF_8);
        ContentFixture fixture = ContentFixture.in(folder);
        int rejected = 0;
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x11;
            rejected += fixture.with(ContentFixture.REGION_FILE, damaged).read() instanceof Reading.Rejected ? 1 : 0;
        }
        assertNotEquals(0, rejected);
    }

    private static List<String> rules(Reading reading) {
        return switch (reading) {
            case Reading.Accepted _ -> List.of();
            case Reading.Rejected(List<Problem> problems) -> problems.stream().map(Problem::rule).toList();
        };
    }
}
