package eu.smartregions.kiosk.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.visit.EventType;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.Visit;
import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The organisers' report, read as a document.
final class ReportPageTest {
    private static final Edition MADE = Edition.english(ZonedDateTime.parse("2019-06-14T10:00:00+02:00"));

    private static final String NO_PARTNERS = " None was read together more often than chance explains.";

    @TempDir
    private Path folder;

    @Test
    void saysTheGoldenFigures() throws Exception {
        GoldenLog.writeFive(folder);
        Page page = page(Selection.VISITORS);
        assertEquals(List.of("Smart Regions"), page.texts("//h1"));
        assertEquals(List.of("25", "80%", "9.0 s", "3", "2"), page.texts("//dl[@class='tiles']//dd[not(@class)]"));
        assertEquals(
                List.of("Region beta|15|15|5|0", "Region alpha|10|10|0|0", "Region delta|5|5|10|5",
                        "Region epsilon|0|0|0|0",
                        "Region gamma|0|0|0|0"),
                page.table("regions"));
        assertEquals(List.of("Region beta|15|8 min 50 s|4.0 s|10 s|1 min 32 s|35 s",
                "Region alpha|10|2 min 45 s|3.0 s|17 s|30 s|17 s",
                "Region delta|5|15 s|3.0 s|3.0 s|3.0 s|3.0 s"), page.table("reading"));
        assertEquals(List.of("English|en|20|80%", "French|fr|5|20%"), page.table("languages"));
        assertEquals(List.of("Area energy|5|10|1 min 15 s|7.5 s|7.5 s|0|0|2", "Area health|5|5|20 s|4.0 s|4.0 s|0|0|4",
                "Area digital|0|0|0.0 s|–|–|0|0|2"), page.table("areas"));
        assertEquals(List.of("A region’s page|walked away|15|60%", "Home|staff took over|5|20%",
                "A region’s page|pressed Home|5|20%"), page.table("endings"));
        assertEquals(List.of("Nothing found|none|5|50%", "Region alpha|region|5|50%"), page.table("searches"));
        assertEquals(List.of("Very good|0|0%", "Good|5|100%", "So so|0|0%", "Bad|0|0%", "Very bad|0|0%"),
                page.table("feedback"));
        assertEquals("Wednesday 12 June 2019|9–10 h|5|open", page.table("time").stream()
                .filter(row -> row.startsWith("Wed") && row.endsWith("open")).findFirst().orElseThrow());
    }

    @Test
    void itsPartsAddUpToTheWhole() throws Exception {
        GoldenLog.writeFive(folder);
        for (Selection selection : List.of(Selection.VISITORS, Selection.EVERYTHING)) {
            Page page = page(selection);
            long visits = Long.parseLong(page.texts("//dl[@class='tiles']//dd[not(@class)]").getFirst());
            assertEquals(visits, sum(page.table("languages"), 2));
            assertEquals(visits, sum(page.table("endings"), 2));
            assertEquals(visits, sum(page.table("time"), 2));
            assertEquals(2 * visits, sum(page.table("lengths"), 1), "each length, and all of them");
        }
    }

    @Test
    void claimsNoOrderAmongFew() throws Exception {
        GoldenLog.write(folder);
        GoldenLog.repeat(folder.resolve("visits.db"), "0000000000000001", 7);
        Page page = page(Selection.VISITORS);
        assertEquals("9 visits, too few to tell busy hours from quiet ones.", page.finding("time"));
        assertEquals("Regions’ pages were opened 17 times, too few for an order among them; 3 of 5 were opened in too "
                + "few visits to show.", page.finding("regions"));
        assertEquals("On no screen did five visits or more end on any day.", page.finding("endings"),
                "the one of nine visits that ended elsewhere would be given away");
        assertEquals("There were no five searches for the same thing.", page.finding("searches"));
    }

    @Test
    void aDayWithFewVisitsIsNotInIt() throws Exception {
        GoldenLog.write(folder);
        Page page = page(Selection.VISITORS);
        assertEquals(List.of("0", "0%", "–", "0", "0"), page.texts("//dl[@class='tiles']//dd[not(@class)]"));
        assertEquals(List.of(), page.table("languages"));
        assertEquals("No visits", page.texts("//p[@class='period']").getFirst());
    }

    @Test
    void interestIsSaidInTheFiguresThatWereCompared() throws Exception {
        openings(Map.of("digital", 40, "energy", 5, "health", 5));
        Page page = page(Selection.VISITORS);
        assertEquals("Area digital draws more than its offer: 40 of 50 visits to areas’ pages (80%) against 2 of 8 "
                + "regions offered (25%); Area health draws less than its offer: 5 of 50 visits to areas’ pages (10%) "
                + "against 4 of 8 regions offered (50%).", page.finding("areas"));
        assertEquals(List.of("80% of the visits", "25% of the offer"),
                page.texts("//section[@id='areas']//span[@class='value']").subList(0, 2), "the drawing says the same");
        assertEquals(List.of("40", "5", "5"), page.table("areas").stream().map(row -> row.split("\\|")[1]).toList());
        assertEquals("40 s", page.table("areas").getFirst().split("\\|")[3], "reading decides nothing");
    }

    @Test
    void anAreaHasTheColourThatItHasOnTheScreen() throws Exception {
        openings(Map.of("digital", 40));
        String fill = "//section[@id='areas']//li//*[local-name()='rect'][1]/@class";
        assertEquals("fill look-plain", page(Selection.VISITORS).texts(fill).getFirst());
        VisitLog.open(folder, new SubjectNames("content-2",
                Map.of(Subject.lookOf(new AreaId("digital")), AreaLook.HEALTH.key()), Map.of(), ZoneOffset.UTC),
                _ -> {}).close();
        assertEquals("fill look-health", page(Selection.VISITORS).texts(fill).getFirst());
    }

    @Test
    void interestThatChanceExplainsIsNotSaid() throws Exception {
        openings(Map.of("digital", 14, "energy", 9, "health", 17));
        assertEquals("Interest follows the offer: no area was opened clearly more or less than its share of regions.",
                page(Selection.VISITORS).finding("areas"));
    }

    /// Visits that opened the page of one area each, twice for a second if it is `digital`, else once for a minute.
    private void openings(Map<String, Integer> visits) {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            visits.forEach((area, count) -> IntStream.range(0, count).forEach(i -> {
                Visit visit = new Visit(area + i, VisitKind.VISITOR, OffsetDateTime.parse("2019-06-11T10:00:00Z"),
                        "content-1", Language.EN, Duration.ofSeconds(60));
                boolean twice = area.equals("digital");
                Subject page = new Subject(Subject.Kind.AREA, area);
                log.record(new VisitEvent(visit, 1, 0, EventType.START, Subject.screen("home"), ""));
                log.record(new VisitEvent(visit, 2, 1_000, EventType.OPEN, page, "tap"));
                log.record(new VisitEvent(visit, 3, twice ? 1_500 : 61_000, EventType.OPEN,
                        twice ? page : Subject.screen("home"), "tap"));
                log.record(new VisitEvent(visit, 4, twice ? 2_000 : 61_500, EventType.OPEN, Subject.screen("home"),
                        "home"));
                log.record(new VisitEvent(visit, 5, 70_000, EventType.END, Subject.screen("home"), "idle"));
            }));
        }
    }

    @Test
    void pairsOfTooFewVisitsAreNotShown() throws Exception {
        GoldenLog.write(folder);
        Page page = page(Selection.VISITORS);
        assertEquals("No two regions were read together in 5 visits or more.", page.finding("pairs"));
        assertEquals(List.of(), page.table("pairs"));
    }

    @Test
    void pairsAreSaidInFives() throws Exception {
        GoldenLog.write(folder);
        GoldenLog.repeat(folder.resolve("visits.db"), "0000000000000001", 6);
        GoldenLog.repeat(folder.resolve("visits.db"), "0000000000000003", 60);
        Page page = page(Selection.VISITORS);
        assertEquals("Region alpha – Region beta was read together, in too few visits for an order among pairs."
                + NO_PARTNERS,
                page.finding("pairs"));
        assertEquals(List.of("Region alpha|Region beta|5 or more|10 at most|no"), page.table("pairs"));
    }

    @Test
    void theMostReadPairIsToldForItselfOnly() throws Exception {
        visits(60, 2);
        Page page = page(Selection.VISITORS);
        assertEquals("Region alpha – Region beta is the pair of regions most read together, in 60 or more of 60 "
                + "visits." + NO_PARTNERS,
                page.finding("pairs"));
        assertEquals(List.of("Region alpha|Region beta|60 or more|60 at most|no"), page.table("pairs"));
    }

    @Test
    void pairsOfWhoReadsEverythingAreLevelAndNotCalledPartners() throws Exception {
        visits(30, 3);
        visits(200, 0);
        Page page = page(Selection.VISITORS);
        assertEquals("Region alpha – Region beta, Region alpha – Region gamma and Region beta – Region gamma are "
                + "level as the pairs "
                + "most read together." + NO_PARTNERS, page.finding("pairs"));
        assertTrue(page.table("pairs").stream().allMatch(row -> row.endsWith("|30 or more|30 at most|no")));
    }

    @Test
    void partnersAreSaidWithTheFiguresThatWereTested() throws Exception {
        visits(60, List.of("alpha", "beta"));
        for (String region : List.of("alpha", "beta", "gamma", "delta", "epsilon")) {
            visits(20, List.of(region, region.equals("gamma") ? "delta" : "gamma"));
        }
        Page page = page(Selection.VISITORS);
        assertEquals("More often than chance explains were read together: Region alpha – Region beta (60 or more "
                + "visits; by chance 30 at most), Region delta – Region gamma (40 or more visits; by chance 20 at "
                + "most) and Region epsilon – Region gamma (20 or more visits; by chance 10 at most).",
                page.finding("pairs"));
        assertEquals("Region alpha|Region beta|60 or more|30 at most|yes", page.table("pairs").getFirst());
    }

    @Test
    void saysHowOftenItsRulesClaimWhatIsNotThere() throws Exception {
        visits(60, 2);
        assertEquals(List.of("False alarms: the same rules were tried on the same numbers dealt at random, 100 times. "
                + "A pair of regions was named in 0 of these reports, and anything at all was claimed in 0."),
                page(Selection.VISITORS).texts("//p[@class='alarms']"));
    }

    /// Visits that opened the first regions of the small exhibition, each once.
    private void visits(int count, int regions) {
        visits(count, List.of("alpha", "beta", "gamma").subList(0, regions));
    }

    private void visits(int count, List<String> regions) {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            for (int i = 0; i < count; i++) {
                Visit visit = new Visit("visit-" + String.join("-", regions) + "-" + i, VisitKind.VISITOR,
                        OffsetDateTime.parse("2019-06-11T10:00:00Z").plusMinutes(i), "content-1", Language.EN,
                        Duration.ofSeconds(60));
                int seq = 1;
                log.record(new VisitEvent(visit, seq, 0, EventType.START, Subject.screen("home"), ""));
                for (String region : regions) {
                    seq++;
                    log.record(new VisitEvent(visit, seq, seq * 1_000L, EventType.OPEN,
                            Subject.of(new RegionId(region)), "tap"));
                }
                log.record(new VisitEvent(visit, seq + 1, 60_000, EventType.END, Subject.screen("home"), "idle"));
            }
        }
    }

    @Test
    void screensAreNamedInWords() throws Exception {
        List<String> keys = List.of("saved", "search", "stories", "funding", "coinvest");
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            for (int i = 0; i < 5 * keys.size(); i++) {
                Visit visit = new Visit("visit-" + i, VisitKind.VISITOR, OffsetDateTime.parse("2019-06-11T10:00:00Z"),
                        "content-1",
                        Language.EN, Duration.ofSeconds(60));
                log.record(new VisitEvent(visit, 1, 0, EventType.START, Subject.screen(keys.get(i / 5)), ""));
                log.record(new VisitEvent(visit, 2, 60_000, EventType.END, Subject.screen(keys.get(i / 5)), "idle"));
            }
        }
        assertEquals(
                List.of("The funding guide", "The list of stories", "The saved list", "The search",
                        "What two regions could invest in"),
                page(Selection.VISITORS).table("endings").stream().map(row -> row.substring(0, row.indexOf('|')))
                        .sorted().toList());
    }

    @Test
    void evenlySpreadHoursAreSaidToBeSo() throws Exception {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            for (int i = 0; i < 24; i++) {
                Visits.whole("visit-" + i, "2019-06-11T%02d:%02d:00Z".formatted(9 + i / 6, i)).forEach(log::record);
            }
        }
        assertEquals("People came evenly: all 4 hours are level, with up to 6 of 24 visits.",
                page(Selection.VISITORS).finding("time"));
    }

    @Test
    void isWholeWithoutAnyVisit() throws Exception {
        VisitLog.open(folder, Visits.catalogue(), _ -> {}).close();
        Page page = page(Selection.VISITORS);
        assertEquals("There were no visits in this selection.", page.finding("time"));
        assertEquals("No region’s page was opened in five visits or more on any day.", page.finding("regions"));
        assertEquals(List.of(), page.table("feedback"));
        assertEquals(List.of("0", "0%", "–", "0", "0"), page.texts("//dl[@class='tiles']//dd[not(@class)]"));
    }

    @Test
    void saysWhoseVisitsItCounts() throws Exception {
        GoldenLog.write(folder);
        assertEquals(List.of(), page(Selection.VISITORS).texts("//p[@class='notice']"));
        assertTrue(page(Selection.EVERYTHING).texts("//p[@class='notice']").getFirst().contains("rehearsal"));
    }

    @Test
    void hostileTextsStayText() throws Exception {
        String name = "</title><script>alert(\"1\")</script> & 'x' \u202Egnp.exe \u0000\uD800 =1+1";
        try (VisitLog log = VisitLog.open(folder,
                new SubjectNames("content", Map.of(Subject.of(new RegionId("alpha")), name,
                        Subject.OCCASION, name), Map.of(), ZoneOffset.UTC),
                _ -> {})) {
            for (int i = 0; i < 5; i++) {
                Visit visit = new Visit("visit" + i, VisitKind.VISITOR,
                        OffsetDateTime.parse("2019-06-11T10:00:00+02:00"),
                        "content", Language.EN,
                        Duration.ofSeconds(60));
                log.record(new VisitEvent(visit, 1, 0, EventType.START, Subject.screen("home"), ""));
                log.record(new VisitEvent(visit, 2, 1, EventType.OPEN, Subject.of(new RegionId("alpha")), "tap"));
                log.record(new VisitEvent(visit, 3, 9, EventType.END, Subject.screen("<img src=x onerror=alert(1)>"),
                        "\"><b>"));
            }
        }
        String html = html(Selection.VISITORS);
        Page page = new Page(html);
        assertEquals(List.of(), page.texts("//script | //img | //*[@onerror]"));
        assertTrue(page.texts("//h1").getFirst().startsWith("</title><script>alert(\"1\")</script> & 'x' "
                + "\u202Egnp.exe "));
        assertEquals(1, page.texts("//h1/bdi").size());
        assertEquals("<img src=x onerror=alert(1)>|\"><b>|5|100%", page.table("endings").getFirst());
        assertFalse(html.contains("\u0000"));
    }

    @Test
    void needsNothingElse() throws Exception {
        GoldenLog.write(folder);
        String html = html(Selection.VISITORS);
        assertEquals(List.of(), new Page(html).texts("//script | //img | //link | //iframe | //object | //@src"));
        assertFalse(html.contains("http:") || html.contains("https:") || html.contains("@import"));
        assertTrue(html.contains("default-src &#39;none&#39;"));
    }

    private Page page(Selection selection) throws Exception {
        return new Page(html(selection));
    }

    private String html(Selection selection) throws IOException {
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder), selection)) {
            return ReportPage.of(reader.account(Progress.NONE), MADE);
        }
    }

    private static long sum(List<String> table, int column) {
        return table.stream().mapToLong(row -> Long.parseLong(row.split("\\|")[column])).sum();
    }
}
