package eu.smartregions.kiosk.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.report.figure.Exhibitor;
import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.visit.EventType;
import eu.smartregions.kiosk.visit.Visit;
import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page that an exhibitor is given.
final class ExhibitorPageTest {
    private static final Subject ALPHA = Subject.of(new RegionId("alpha"));
    private static final Subject BETA = Subject.of(new RegionId("beta"));

    @TempDir
    private Path folder;

    private int visits;

    @Test
    void saysTheGoldenFigures() throws Exception {
        GoldenLog.writeFive(folder);
        Page beta = new Page(html("beta"));
        assertEquals(List.of("Region beta"), beta.texts("//h1"));
        assertEquals(List.of("15", "15", "10 s", "5 or more", "too few to show", "too few to show"),
                beta.texts("//dl[@class='tiles']//dd[not(@class)]"));
        assertEquals(List.of("Tuesday 11 June 2019|10|10|51 s", "Friday 14 June 2019|5|5|4.0 s"), beta.table("days"));
        assertEquals(List.of("English|10 or more", "French|5 or more"), beta.table("languages"));
        Page alpha = new Page(html("alpha"));
        assertEquals(List.of("10", "10", "17 s", "too few to show", "too few to show", "5 or more"),
                alpha.texts("//dl[@class='tiles']//dd[not(@class)]"));
        assertEquals("Your page was not opened in five visits or more on any day.",
                new Page(html("gamma")).finding("days"));
    }

    @Test
    void saysNothingOfAFew() throws Exception {
        GoldenLog.write(folder);
        Page beta = new Page(html("beta"));
        assertEquals(List.of("0", "0", "–", "too few to show", "too few to show", "too few to show"),
                beta.texts("//dl[@class='tiles']//dd[not(@class)]"));
        assertEquals("", beta.texts("//dl[@class='tiles']//dd[@class='more']").get(2));
        assertEquals(List.of(), beta.table("days"));
    }

    @Test
    void saysNothingAboutOthers() throws Exception {
        GoldenLog.write(folder);
        String html = html("beta");
        for (String other : List.of("alpha", "gamma", "delta", "epsilon")) {
            assertFalse(html.contains(other), other);
        }
    }

    @Test
    void nobodyCanBeSingledOut() throws Exception {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            for (int i = 0; i < 20; i++) {
                visit(log, "content-1", i < 13 ? Language.EN : i < 18 ? Language.FR : Language.MT, ALPHA);
            }
        }
        Page page = new Page(html("alpha"));
        assertEquals(List.of("English|10 or more", "French|5 or more"), page.table("languages"));
        assertEquals(List.of("Area energy|20 or more"), page.table("areas"));
        assertEquals("Area energy (20 or more) was opened in more of the visits to your page than any other field.",
                page.finding("areas"));
    }

    @Test
    void aChangeOfContentSplitsTheSeries() throws Exception {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            for (int i = 0; i < 60; i++) {
                visit(log, "content-1", Language.EN, i % 6 == 0 ? ALPHA : BETA);
            }
            for (int i = 0; i < 60; i++) {
                visit(log, "content-2", Language.EN, i % 2 == 0 ? ALPHA : BETA);
            }
        }
        Page page = new Page(html("alpha"));
        assertEquals("Your page was opened more often after the last change: in 10 of 60 visits (17%) before "
                + "the last change, 30 of 60 visits (50%) after it.",
                page.finding("changes"));
        assertEquals(List.of("since Tuesday 11 June 2019|content-1|60|10|17%|2.0 s",
                "since Tuesday 11 June 2019|content-2|60|30|50%|2.0 s"), page.table("changes"));
        assertEquals("Your page was opened less often after the last change: in 50 of 60 visits (83%) before "
                + "the last change, 30 of 60 visits (50%) after it.",
                new Page(html("beta")).finding("changes"));
    }

    @Test
    void aDifferenceByChanceIsCalledThat() throws Exception {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            for (int i = 0; i < 30; i++) {
                visit(log, "content-1", Language.EN, i % 3 == 0 ? ALPHA : BETA);
                visit(log, "content-2", Language.EN, i % 4 == 0 ? ALPHA : BETA);
            }
        }
        assertTrue(new Page(html("alpha")).finding("changes").endsWith("a difference that chance alone would make."));
    }

    @Test
    void theBestHourIsNamedOnlyWhereItIsClearlyAhead() throws Exception {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            for (int i = 0; i < 100; i++) {
                visit(log, "content-1", Language.EN, ALPHA);
            }
        }
        assertEquals("Your page was opened in 100 visits.", new Page(html("alpha")).finding("days"),
                "59 and 41 in two hours");
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            visits = 300;
            for (int i = 0; i < 10; i++) {
                visit(log, "content-1", Language.EN, BETA);
            }
            visits = 360;
            for (int i = 0; i < 30; i++) {
                visit(log, "content-1", Language.EN, BETA);
            }
        }
        assertEquals("Your page was opened in 40 visits. Your best hour was 16–17 h on Tuesday 11 June 2019, "
                + "with 30 visits or more; the next had 10 or more.",
                new Page(html("beta")).finding("days"));
    }

    /// A visit a minute after the one before, of two seconds on an area's page and two on a region's.
    private void visit(VisitLog log, String contentId, Language language, Subject region) {
        visits++;
        Visit visit = new Visit("visit-%03d".formatted(visits), VisitKind.VISITOR,
                OffsetDateTime.parse("2019-06-11T10:00:00+02:00").plusMinutes(visits), contentId, language,
                Duration.ofSeconds(60));
        log.record(new VisitEvent(visit, 1, 0, EventType.START, Subject.screen("home"), ""));
        log.record(new VisitEvent(visit, 2, 1_000, EventType.OPEN, Subject.of(new AreaId("energy")), "tap"));
        log.record(new VisitEvent(visit, 3, 3_000, EventType.OPEN, region, "tap"));
        log.record(new VisitEvent(visit, 4, 5_000, EventType.TOUCH, region, ""));
        log.record(new VisitEvent(visit, 5, 65_000, EventType.END, region, "idle"));
    }

    private String html(String region) throws IOException {
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
            Exhibitor exhibitor = reader.exhibitors().stream().filter(known -> known.subject().id().equals(region))
                    .findFirst()
                    .orElseThrow();
            return ExhibitorPage.of(reader.accounts(List.of(exhibitor), Progress.NONE).getFirst(),
                    Edition.english(ZonedDateTime.parse("2019-06-14T10:00:00+02:00")));
        }
    }
}
