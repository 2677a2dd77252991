package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.Contact;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Problems of the exhibition and its library. Each test breaks one rule and asserts everything that is reported.
final class ExhibitionProblemsTest {
    @TempDir
    private Path folder;

    @Test
    void noAreas() {
        ContentFixture.in(folder)
                .with(BundleLayout.EXHIBITION,
                        ContentFixture.EXHIBITION.replaceAll("(?s)\"areas\": \\[.*", "\"areas\": []\n}"))
                .rejectedFor("exhibition/exhibition.json:11:12 error no-areas: There is no area. Fix: Add at least "
                        + "one area.");
    }

    @Test
    void moreThanTwentyAreas() {
        ContentFixture.in(folder)
                .exhibition("    {\"id\": \"food\"", areas(19) + "    {\"id\": \"food\"")
                .rejectedFor("exhibition/exhibition.json:11:12 error too-many-areas: There are 21 areas; at most 20 "
                        + "fit on Home. Fix: Make some of them themes of other areas.");
    }

    @Test
    void twoAreasOfOneId() {
        ContentFixture.in(folder)
                .exhibition("\"food\"", "\"energy\"")
                .rejectedFor("exhibition/exhibition.json:19:12 error duplicate-id: Another area has the id "
                        + "\"energy\" already. Fix: Give one of the two another id.");
    }

    @Test
    void anUnknownLook() {
        ContentFixture.in(folder)
                .exhibition("agrofood", "agrifood")
                .rejectedFor("exhibition/exhibition.json:19:90 error unknown-look: There is no look \"agrifood\". "
                        + "Fix: Did you mean \"agrofood\"? Choose from energy, digital, circular, agrofood, "
                        + "industry, health, blue, mobility, creative, materials, plain.");
    }

    @Test
    void aDayThatDoesNotExist() {
        ContentFixture.in(folder)
                .exhibition("2016-06-02", "2016-06-31")
                .rejectedFor("exhibition/exhibition.json:8:13 error wrong-date: \"2016-06-31\" is not a day. Fix: "
                        + "Write year, month and day: 2016-06-01.");
    }

    @Test
    void anEventThatEndsBeforeItBegins() {
        ContentFixture.in(folder)
                .exhibition("2016-06-02", "2016-05-31")
                .rejectedFor("exhibition/exhibition.json:8:13 error date-order: 2016-05-31 lies before 2016-06-01. "
                        + "Fix: Exchange the two days or mend one of them.");
    }

    @Test
    void anUnknownCountry() {
        ContentFixture.in(folder)
                .exhibition("\"country\": \"BE\"", "\"country\": \"GB\"")
                .rejectedFor("exhibition/exhibition.json:9:51 error unknown-country: There is no country \"GB\". "
                        + "Fix: The United Kingdom is \"UK\" here, as in NUTS codes.");
    }

    @Test
    void aSessionThatEndsBeforeItStarts() {
        ContentFixture.in(folder)
                .with(BundleLayout.PROGRAMME, """
                {"format": 1, "sessions": [
                {"title": {"en": "Opening"}, "day": "2016-06-01", "starts": "9:30", "ends": "09:00"},
                {"title": {"en": "Lunch"}, "day": "2016-06-01", "starts": "13:30", "ends": "12:30"}]}
                """)
                .rejectedFor("exhibition/programme.json:2:61 error wrong-date: \"9:30\" is not a time of day. Fix: "
                        + "Write hours and minutes: 09:30.",
                        "exhibition/programme.json:3:76 error date-order: The session ends before it starts. "
                                + "Fix: Exchange the two times or mend one of them.");
    }

    @Test
    void aSessionOnNoDay() {
        ContentFixture.in(folder)
                .with(BundleLayout.PROGRAMME, """
                {"format": 1, "sessions": [{"title": {"en": "Opening"}, "day": "Monday"}]}
                """)
                .rejectedFor("exhibition/programme.json:1:64 error wrong-date: \"Monday\" is not a day. Fix: Write "
                        + "year, month and day: 2016-06-01.");
    }

    @Test
    void aTimeZoneThatIsNone() {
        ContentFixture.in(folder)
                .exhibition("\"country\": \"BE\"", zone("BE", "Europe/Brusels"))
                .rejectedFor("exhibition/exhibition.json:9:69 error unknown-time-zone: There is no time zone "
                        + "\"Europe/Brusels\". Fix: Did you mean \"Europe/Brussels\"?");
    }

    @ParameterizedTest
    @CsvSource({"Brussels, Europe/Brussels", "europe/brussels, Europe/Brussels", "Europe/New York, America/New_York",
            "Europ/Lisbon, Europe/Lisbon", "Atlantic/Canaries, Atlantic/Canary"})
    void aTimeZoneThatIsNearlyWritten(String written, String meant) {
        List<Problem> problems = assertInstanceOf(Reading.Rejected.class, ContentFixture.in(folder)
                .exhibition("\"country\": \"BE\"", zone("BE", written)).read()).problems();
        assertEquals(List.of("Did you mean \"" + meant + "\"?"), problems.stream().map(Problem::fix).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CEST", "UTC", "+02:00", "Etc/GMT-2", "GMT+2"})
    void aTimeZoneWithoutATown(String written) {
        ContentFixture.in(folder)
                .exhibition("\"country\": \"BE\"", zone("BE", written))
                .rejectedFor("exhibition/exhibition.json:9:69 error unknown-time-zone: There is no time zone "
                        + "\"" + written + "\". Fix: Write a part of the world and a town, such as "
                        + "\"Europe/Brussels\".");
    }

    @Test
    void aCountryThatDoesNotTellItsTimeZone() {
        ContentFixture.in(folder)
                .exhibition("\"country\": \"BE\"", "\"country\": \"US\"")
                .rejectedFor("exhibition/exhibition.json:9:14 error time-zone-missing: From the country US the kiosk "
                        + "cannot tell the time zone in which the times of the programme are meant. Fix: Add "
                        + "\"timeZone\" to this object.");
    }

    @Test
    void theTimeZoneIsTheOneWrittenOrThatOfTheCapital() {
        ContentFixture fixture = ContentFixture.in(folder);
        assertEquals("Europe/Brussels", fixture.acceptedWith().exhibition().event().venue().zone().getId());
        fixture.exhibition("\"country\": \"BE\"", zone("ES", "Atlantic/Canary"));
        assertEquals("Atlantic/Canary", fixture.acceptedWith().exhibition().event().venue().zone().getId());
        fixture.exhibition(zone("ES", "Atlantic/Canary"), zone("US", "America/New_York"));
        assertEquals("America/New_York", fixture.acceptedWith().exhibition().event().venue().zone().getId());
    }

    @Test
    void theOrganiserIsReadWithItsWaysToBeReached() {
        ContentFixture fixture = ContentFixture.in(folder);
        assertEquals(Optional.empty(), fixture.acceptedWith().exhibition().event().organiser());
        fixture.exhibition("\"country\": \"BE\"", "\"country\": \"BE\"}, \"organiser\": {\"name\": {\"en\": \"Us\"}, "
                + "\"contact\": {\"mail\": \"us@fairs.eu\"}, \"licence\": \"CC BY 4.0\"");
        Event.Organiser organiser = fixture.acceptedWith().exhibition().event().organiser().orElseThrow();
        assertEquals("Us", organiser.name().text(Language.EN));
        assertEquals(Optional.of("us@fairs.eu"), organiser.reach().flatMap(Contact.Reach::mail));
        assertEquals(Optional.of("CC BY 4.0"), organiser.licence());
    }

    /// Names of time zones that the Java runtime does not know would throw.
    @Test
    void everyCountryOfEuropeHasATimeZone() {
        List<String> european = ChoiceReader.countryCodes().stream()
                .filter(code -> ChoiceReader.nutsCountry(code).isPresent())
                .filter(code -> ChoiceReader.wellKnown(new Country(code))).toList();
        assertEquals(List.of(), european.stream().filter(code -> new Country(code).zone().isEmpty()).toList());
        assertTrue(european.size() > 40, european::toString);
    }

    @Test
    void aDateWithoutYear() {
        ContentFixture.in(folder)
                .with(BundleLayout.DATES, """
                {"format": 1, "dates": [{"id": "next", "title": {"en": "Next fair"}}]}
                """)
                .rejectedFor("exhibition/dates.json:1:25 error missing-field: The field \"year\" is missing. Fix: "
                        + "Add \"year\" to this object.");
    }

    @Test
    void aPublicationOfAnImpossibleYear() {
        ContentFixture.in(folder)
                .with(BundleLayout.PUBLICATIONS, """
                {"format": 1, "publications": [{"id": "guide", "title": {"en": "Guide"}, "authors": "A. Author",
                "publisher": "P", "year": 20166, "summary": {"en": "How to."}, "address": "www.example.eu"}]}
                """)
                .rejectedFor("exhibition/publications.json:2:27 error number-out-of-range: 20166 is not from 1900 "
                        + "to 2100. Fix: Write a number from 1900 to 2100.",
                        "exhibition/publications.json:2:75 error invalid-address: \"www.example.eu\" is not an "
                                + "address of the web. Fix: Write the whole address, beginning with https://.");
    }

    @Test
    void aFigureThatIsNone() {
        ContentFixture.in(folder)
                .with(BundleLayout.FUNDING, """
                {"format": 1, "instruments": [{"id": "fund", "name": {"en": "Fund"}, "family": "esif", "investors": \
                "public", "applicants": ["company"], "aims": ["test"], "partnering": ["alone"],
                "what": {"en": "Pays."}, "budget": {"billionEuro": 1e999999999, "period": "2014", "note": {"en": \
                "all"}}}]}
                """)
                .rejectedFor("exhibition/funding.json:2:52 error number-out-of-range: 1e999999999 is not from 0 to "
                        + "100000. Fix: Write a number from 0 to 100000.");
    }

    @Test
    void aPartnershipOfAnUnknownRegion() {
        ContentFixture.in(folder)
                .with(BundleLayout.PARTNERSHIPS, """
                {"format": 1, "partnerships": [{"id": "solar", "name": {"en": "Solar"}, "platform": {"en": "Energy"}, \
                "areas": ["energy"],
                "leads": ["flandres"]}]}
                """)
                .rejectedFor("exhibition/partnerships.json:2:11 error unknown-region: There is no region "
                        + "\"flandres\". Fix: Did you mean \"flanders\"? Choose from flanders.");
    }

    @Test
    void noRegions() {
        ContentFixture.in(folder)
                .map("\n{\"id\": \"flanders\", \"label\": [1.5, 1.2], \"path\": \"M1,1L2,1L1.5,1.5Z\"}\n", "")
                .without(ContentFixture.REGION_FILE)
                .without("regions/flanders")
                .rejectedFor("regions:1:1 error no-regions: There is no region. Fix: Add a folder with a "
                        + "region.json for at least one region.");
    }

    /// Returns a passage with a country and a time zone.
    private static String zone(String country, String zone) {
        return "\"country\": \"" + country + "\", \"timeZone\": \"" + zone + "\"";
    }

    private static String areas(int count) {
        return IntStream.range(0, count).mapToObj(i -> """
                {"id": "a%d", "name": {"en": "A"}, "sentence": {"en": "A."}, "look": "plain"},
                """.formatted(i)).collect(Collectors.joining());
    }
}
