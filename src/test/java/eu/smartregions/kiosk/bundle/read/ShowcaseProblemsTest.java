package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Showcase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Problems of everything that a region shows and offers beyond its strategy. Each test breaks one rule and asserts
/// everything that is reported.
final class ShowcaseProblemsTest {
    private static final String STORY = """
            "stories": [{"id": "mill", "title": {"en": "The mill"}, "area": "energy", "challenge": {"en": "Old."},
            "action": {"en": "Rebuilt."}, "change": {"en": "New."}, "source": "A report",
            "figure": {"value": "725", "what": {"en": "jobs"}, "year": 2015}}]""";
    private static final String CONTACT = """
            "contact": {"function": {"en": "Strategy team"}, "organisation": {"en": "Government"}, "mail": \
            "team@region.eu"}""";
    private static final String STAND = """
            "stand": {"number": "A12", "staffing": [{"day": "2016-06-01", "from": "09:00", "to": "17:00", "languages": \
            ["nl", "en"]}]}""";
    private static final String OFFERS = """
            "offers": [{"means": "test-site", "area": "energy", "title": {"en": "A wind farm"}}],
            "wishes": [{"means": "skills", "area": "food", "title": {"en": "Cooks"}}]""";
    private static final String DOCUMENTS = """
            "documents": [{"title": {"en": "Strategy"}, "address": "https://region.eu/s3"}]""";

    @TempDir
    private Path folder;

    private ContentFixture with(String fields) {
        return ContentFixture.in(folder).region("  \"facts\"", fields + ",\n  \"facts\"");
    }

    @Test
    void allOfItIsAccepted() {
        Showcase showcase = with(String.join(",\n", STORY, CONTACT, STAND, OFFERS, DOCUMENTS)).acceptedWith()
                .exhibition().regions().getFirst().showcase();
        assertEquals("725", showcase.stories().getFirst().evidence().highlight().orElseThrow().figure());
        assertEquals(Exchange.Means.TEST_SITE, showcase.exchanges().getFirst().means());
        assertEquals(Exchange.Side.WISH, showcase.exchanges().getLast().side());
        assertEquals("team@region.eu", showcase.meeting().contact().orElseThrow().reach().mail().orElseThrow());
        assertEquals("A12", showcase.meeting().stand().orElseThrow().number());
        assertEquals("https://region.eu/s3", showcase.documents().getFirst().address());
    }

    @Test
    void aStoryOfAnUnknownArea() {
        with(STORY.replace("\"energy\"", "\"enrgy\"")).rejectedFor("regions/flanders/region.json:12:65 error "
                + "unknown-area: "
                + "There is no area \"enrgy\". Fix: Did you mean \"energy\"? Choose from energy, food.");
    }

    @Test
    void aStoryBlockOfTooManyWords() {
        with(STORY.replace("Rebuilt.", "word ".repeat(41).strip())).rejectedFor("regions/flanders/region.json:13:18 "
                + "error "
                + "text-too-long: This block of a story is 41 words long; at most 40 fit. Fix: Shorten it.");
    }

    @Test
    void aStoryWithoutItsSource() {
        with(STORY.replace(" \"source\": \"A report\",", "")).rejectedFor("regions/flanders/region.json:12:13 error "
                + "missing-field: The field \"source\" is missing. Fix: Add \"source\" to this object.");
    }

    @Test
    void aStoryToldTwice() {
        String story = STORY.substring(STORY.indexOf('{'), STORY.lastIndexOf(']'));
        with("\"stories\": [" + story + ",\n" + story + "]").rejectedFor("regions/flanders/region.json:15:8 error "
                + "duplicate-id: Another story has the id \"mill\" already. Fix: Give one of the two another id.");
    }

    @Test
    void aFigureOfAStoryWithoutYear() {
        with(STORY.replace(", \"year\": 2015", "")).rejectedFor("regions/flanders/region.json:14:11 error "
                + "fact-without-year: "
                + "This figure does not say which year it is for. Fix: Add \"year\" to this object.");
    }

    @Test
    void aFigureOfAStoryThatIsASentence() {
        with(STORY.replace("\"725\"", "\"More than 725 jobs\"")).rejectedFor("regions/flanders/region.json:14:21 error "
                + "text-too-long: This figure is 18 characters long; at most 12 fit. Fix: Shorten it.");
    }

    @Test
    void anOfferOfSomethingElse() {
        with(OFFERS.replace("test-site", "testsite")).rejectedFor("regions/flanders/region.json:12:22 error "
                + "unknown-means: "
                + "There is no means \"testsite\". Fix: Did you mean \"test-site\"? Choose from test-site, skills, "
                + "finance, "
                + "technology, market.");
    }

    @Test
    void aWishOfTooManyCharacters() {
        with(OFFERS.replace("Cooks", "x".repeat(49))).rejectedFor("regions/flanders/region.json:13:64 error "
                + "text-too-long: "
                + "This title of an offer or wish is 49 characters long; at most 48 fit. Fix: Shorten it.");
    }

    @Test
    void aContactWhoCannotBeReached() {
        with(CONTACT.replace(", \"mail\": \"team@region.eu\"", "")).rejectedFor("regions/flanders/region.json:12:12 "
                + "error "
                + "contact-unreachable: This contact cannot be reached. Fix: Add \"mail\", \"phone\" or \"address\", "
                + "or remove "
                + "the contact.");
    }

    @Test
    void aContactWithAMailThatIsNone() {
        with(CONTACT.replace("team@region.eu", "team at region")).rejectedFor("regions/flanders/region.json:12:96 "
                + "error "
                + "invalid-address: \"team at region\" is not an address for electronic mail. Fix: Write it like "
                + "office@region.example.");
    }

    @Test
    void aContactWithANationalNumber() {
        with(CONTACT.replace("\"mail\": \"team@region.eu\"", "\"phone\": \"02 123 45 67\"")).rejectedFor(
                "regions/flanders/region.json:12:97 error invalid-address: \"02 123 45 67\" is not a telephone "
                        + "number in "
                        + "international form. Fix: Write it with the country's code, digits and spaces: +32 2 123 "
                        + "45 67.");
    }

    @Test
    void aStandLeftBeforeItIsStaffed() {
        with(STAND.replace("17:00", "07:00")).rejectedFor("regions/flanders/region.json:12:86 error date-order: The "
                + "stand is "
                + "left before it is staffed. Fix: Exchange the two times or mend one of them.");
    }

    @Test
    void aStandStaffedAfterTheEvent() {
        with(STAND.replace("06-01", "06-03")).acceptedWith("regions/flanders/region.json:12:49 warning "
                + "day-outside-event: "
                + "2016-06-03 is not a day of the event. Fix: Mend the day, or the days of the event.");
    }

    @Test
    void aStandInALanguageOfNoState() {
        with(STAND.replace("\"nl\"", "\"no\"")).rejectedFor("regions/flanders/region.json:12:109 error "
                + "unknown-language: There "
                + "is no language \"no\". Fix: Choose from bg, es, cs, da, de, et, el, en, fr, ga, hr, "
                + "it, lv, lt, hu, mt, nl, pl, pt, ro, sk, sl, fi, sv.");
    }

    @Test
    void aDocumentWithoutItsAddress() {
        with(DOCUMENTS.replace("https://region.eu/s3", "region.eu/s3"))
                .rejectedFor("regions/flanders/region.json:12:56 error "
                        + "invalid-address: \"region.eu/s3\" is not an address of the web. Fix: Write the whole "
                        + "address, "
                        + "beginning "
                        + "with https://.");
    }

    @Test
    void anExampleThatNobodyReplaced() {
        with(CONTACT.replace("Strategy team", "[Name of the team]").replace("region.eu", "region.example"))
                .acceptedWith(
                        "regions/flanders/region.json:12:32 warning placeholder: This still says \"[Name of the "
                                + "team]\". "
                                + "Fix: Write "
                                + "your own text.",
                        "regions/flanders/region.json:12:101 warning placeholder: This still says "
                                + "\"team@region.example\". "
                                + "Fix: Write "
                                + "your own.");
    }

    @Test
    void anAddressTooLongForACode() {
        with(DOCUMENTS.replace("/s3", "/" + "x".repeat(310))).acceptedWith("regions/flanders/region.json:12:56 "
                + "warning qr-overflow: This makes a QR code of 328 "
                + "bytes, which many phones cannot read from the screen; up to 319 are easy. Fix: Shorten "
                + "it.");
    }
}
