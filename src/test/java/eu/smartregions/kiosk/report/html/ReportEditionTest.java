package eu.smartregions.kiosk.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Contact;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.Plans;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a report says besides its figures, in each language, and what it takes from the content.
final class ReportEditionTest {
    private static final ZonedDateTime MADE = ZonedDateTime.parse("2019-06-14T10:00:00+02:00");
    private static final String SQUARE = "M%1$d,10L%2$d,10L%2$d,40L%1$d,40Z";

    @TempDir
    private Path folder;

    @Test
    void aDayThatWasOpenForLongerDoesNotWinForThat() throws Exception {
        visits("2019-06-11T08:00:00Z", 60);
        visits("2019-06-12T08:00:00Z", 18);
        open("2019-06-11T08:00:00Z", 10);
        open("2019-06-12T08:00:00Z", 2);
        assertEquals(
                "78 visits in 12 h 00 min open are 6.5 an hour (95% interval 5.2 to 8.1). The 2 days are level for "
                        + "their hours.",
                page(Edition.english(MADE)).finding("open"));
    }

    @Test
    void aDayWithMoreThanItsHoursExplainIsNamedWithWhatWasTested() throws Exception {
        visits("2019-06-11T08:00:00Z", 60);
        visits("2019-06-12T08:00:00Z", 60);
        open("2019-06-11T08:00:00Z", 10);
        open("2019-06-12T08:00:00Z", 2);
        Page page = page(Edition.english(MADE));
        assertTrue(page.finding("open").contains("Wednesday 12 June 2019 had more visits than its hours explain: 60 of "
                + "120 visits in 2 h 00 min of 12 h 00 min open"), page.finding("open"));
        assertEquals("Wednesday 12 June 2019|60|2 h 00 min|30.0|23.3|38.6", page.table("open").getLast());
        assertEquals("10.0", page.texts("//dl[@class='tiles']//dd[not(@class)]").getLast());
    }

    @Test
    void withoutALedgerOfHoursNothingIsCompared() throws Exception {
        visits("2019-06-11T08:00:00Z", 60);
        assertEquals("How long kiosks were open is not known for these visits, so kiosks and days are not compared.",
                page(Edition.english(MADE)).finding("open"));
    }

    @Test
    void theFilesInThePageHoldTheFiguresOfTheTables() throws Exception {
        GoldenLog.writeFive(folder);
        Page page = page(Edition.english(MADE));
        List<String> names = page.texts("//a[@class='download']/@download");
        assertTrue(names.contains("smart-regions-2019-06-11-to-2019-06-14-regions.csv"), names.toString());
        List<List<String>> regions = csv(page, "regions");
        assertEquals(List.of("Region", "Visits", "Views", "Saved", "QR shown", "95% from", "95% to"),
                regions.getFirst());
        assertEquals(page.table("regions"), regions.subList(1, regions.size()).stream()
                .map(row -> String.join("|", row.subList(0, 5))).toList());
        assertEquals(List.of("Region beta", "15", "15", "5", "0", "10", "19"), regions.get(1), "15 of 25 visits");
        for (String drawn : List.of("languages", "areas", "endings", "feedback")) {
            List<String> columns = csv(page, drawn).getFirst();
            assertEquals(List.of("95% from", "95% to"), columns.subList(columns.size() - 2, columns.size()), drawn);
        }
        List<List<String>> reading = csv(page, "reading");
        assertEquals(List.of("Region", "Views", "Reading (s)", "First quartile (s)", "Median (s)", "Third quartile (s)",
                "Mean (s)"), reading.getFirst());
        assertEquals(List.of("Region beta", "15", "530", "4", "10", "92", "35"), reading.get(1));
        for (String section : page.texts("//section[.//h2]/@id")) {
            if (!page.texts("//section[@id='" + section + "']//a[@class='download']").isEmpty()
                    && !page.table(section).isEmpty()) {
                assertEquals(page.table(section).size(), csv(page, section).size() - 1, section);
            }
        }
    }

    @Test
    void theMapHasTheShadesOfTheFigures() throws Exception {
        GoldenLog.writeFive(folder);
        Page page = page(new Edition(Language.EN, MADE, Optional.of(mapped(Optional.empty())), Optional.empty()));
        assertEquals(List.of("Region beta|15|3", "Region alpha|10|2", "Region epsilon|0|0"), page.table("map"));
        for (String row : page.table("map")) {
            String[] cells = row.split("\\|");
            assertTrue(page.texts("//section[@id='map']//*[local-name()='g'][@class='shade-" + cells[2]
                    + "']/*[local-name()='title']").stream().anyMatch(said -> said.startsWith(cells[0] + ": ")), row);
        }
        assertEquals(List.of("Spain|5|30|100%"), page.table("countries"));
        assertEquals(List.of(), page(Edition.english(MADE)).texts("//section[@id='map']"),
                "without the content there is no map");
    }

    @Test
    void theContentOfAnotherConferenceIsNotUsed() throws Exception {
        GoldenLog.writeFive(folder);
        Exhibition mapped = mapped(Optional.empty());
        Event other = new Event(LocalizedText.of(Language.EN, "Another"), mapped.event().days(), mapped.event().venue(),
                List.of(), List.of());
        Exhibition elsewhere = new Exhibition(other, mapped.areas(), mapped.regions(), mapped.library(),
                mapped.plans());
        Page page = page(new Edition(Language.EN, MADE, Optional.of(elsewhere), Optional.empty()));
        assertEquals(List.of("Smart Regions"), page.texts("//h1"));
        assertEquals(List.of(), page.texts("//section[@id='map']"));
    }

    @Test
    void theOrganiserIsNamedAndGivesTheFigures() throws Exception {
        GoldenLog.writeFive(folder);
        Path logo = Files.write(folder.resolve("logo.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G'});
        Event.Organiser organiser = new Event.Organiser(LocalizedText.of(Language.EN, "The <Association>"),
                Optional.of(new Contact.Reach(Optional.of("figures@fair.example"), Optional.empty(),
                        Optional.empty())),
                Optional.of(new Picture(logo, LocalizedText.of(Language.EN, "Three bars"), "Us",
                        new Framing.Whole())),
                Optional.of("CC BY 4.0"));
        Page page = page(
                new Edition(Language.EN, MADE, Optional.of(mapped(Optional.of(organiser))), Optional.empty()));
        assertEquals(List.of("Organiser: The <Association> · figures@fair.example"),
                page.texts("//div[@class='organiser']/p"));
        assertEquals(List.of("Three bars"), page.texts("//img/@alt"));
        assertEquals(List.of("data:image/png;base64,iVBORw=="), page.texts("//img/@src"));
        assertTrue(page.texts("//p[@class='licence']").getFirst().endsWith("under this licence: CC BY 4.0."));
        assertTrue(page.texts("//p[@class='cite']").getFirst()
                .startsWith("The <Association>: Visits to the kiosk: Smart Regions. Visits "));
        Page without = page(Edition.english(MADE));
        assertTrue(without.texts("//p[@class='licence']").getFirst().contains("has named no licence"));
        assertTrue(without.texts("//p[@class='cite']").getFirst().startsWith("Visits to the kiosk: Smart Regions. "));
    }

    @Test
    void theCommentIsTextWhateverItHolds() throws Exception {
        GoldenLog.writeFive(folder);
        Page page = page(new Edition(Language.EN, MADE, Optional.empty(),
                Optional.of("One <b>bold</b> line.\n\n<script>alert(1)</script>\n")));
        assertEquals(List.of("One <b>bold</b> line.", "<script>alert(1)</script>"),
                page.texts("//section[@class='note']/p"));
        assertEquals(List.of(), page.texts("//script"));
    }

    @Test
    void everyLanguageHasTheSameKeysAndWordsOfItsOwn() throws Exception {
        Properties english = words(Language.EN);
        for (Language language : Edition.LANGUAGES) {
            Properties own = words(language);
            assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(own.keySet()), language.code());
            for (String key : english.stringPropertyNames()) {
                boolean sentence = english.getProperty(key).split(" ").length > 4;
                assertFalse(language != Language.EN && sentence
                        && english.getProperty(key).equals(own.getProperty(key)), key + " in " + language.code());
                assertEquals(places(english.getProperty(key)), places(own.getProperty(key)),
                        key + " in " + language.code());
            }
        }
    }

    @Test
    void germanAndFrenchPagesHoldNoEnglishSentence() throws Exception {
        GoldenLog.writeFive(folder);
        open("2019-06-11T08:00:00Z", 10);
        Properties english = words(Language.EN);
        for (Language language : List.of(Language.DE, Language.FR)) {
            Page page = page(new Edition(language, MADE, Optional.of(mapped(Optional.empty())), Optional.empty()));
            assertEquals(List.of(language.code()), page.texts("/html/@lang"));
            String said = String.join("\n", page.texts("//body | //@title | //@aria-label | //@alt | //title"));
            for (String key : english.stringPropertyNames()) {
                for (String part : english.getProperty(key).split("\\{[0-9]}")) {
                    assertFalse(part.strip().split(" ").length > 2 && said.contains(part.strip()),
                            language.code() + " says " + part + " of " + key);
                }
            }
        }
    }

    /// Which arguments stand in a text.
    private static Set<String> places(String words) {
        return Pattern.compile("\\{[0-9]}").matcher(words).results().map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties words(Language language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = ReportPage.class.getResourceAsStream("words_" + language.code() + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    /// The small exhibition with squares for some of its regions.
    private static Exhibition mapped(Optional<Event.Organiser> organiser) {
        Exhibition small = Exhibitions.small();
        Event event = small.event();
        MapShapes map = new MapShapes(100, 100, List.of(new MapShapes.Land(new Country("BE"), true,
                SQUARE.formatted(0, 100))), Map.ofEntries(square("alpha", 10), square("beta", 40),
                        square("epsilon", 70)));
        return new Exhibition(
                new Event(event.name(), event.days(), event.venue(), List.of(), List.of(), organiser), small.areas(),
                small.regions(), small.library(), new Plans(map, Optional.empty()));
    }

    private static Map.Entry<RegionId, MapShapes.Shape> square(String region, int left) {
        return Map.entry(new RegionId(region), new MapShapes.Shape(SQUARE.formatted(left, left + 20), left + 10, 25));
    }

    private void visits(String first, int count) {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            OffsetDateTime began = OffsetDateTime.parse(first);
            for (int i = 0; i < count; i++) {
                Visits.whole("visit-" + first + i, began.plusMinutes(i).toString()).forEach(log::record);
            }
        }
    }

    /// Writes that the kiosk was open for so many hours.
    private void open(String from, int hours) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("visits.db"));
                PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO uptime SELECT ?, kiosk_id, 'open', ?, 0, ?, 0 FROM kiosk
                """)) {
            insert.setString(1, from);
            insert.setLong(2, OffsetDateTime.parse(from).toInstant().toEpochMilli());
            insert.setLong(3, hours * 3_600_000L);
            insert.executeUpdate();
        }
    }

    private Page page(Edition edition) throws Exception {
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
            return new Page(ReportPage.of(reader.account(Progress.NONE), edition));
        }
    }

    /// The rows of a section's file; no cell of it holds a comma.
    private static List<List<String>> csv(Page page, String section) throws Exception {
        String link = page.texts("//section[@id='" + section + "']//a[@class='download']/@href").getFirst();
        String text = new String(Base64.getDecoder().decode(link.substring(link.indexOf(',') + 1)),
                StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0));
        return text.substring(1).lines().map(line -> List.of(line.split(",", -1))).toList();
    }
}
