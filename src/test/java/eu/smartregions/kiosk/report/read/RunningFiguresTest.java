package eu.smartregions.kiosk.report.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.report.figure.FeedbackRow;
import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.LanguageRow;
import eu.smartregions.kiosk.report.figure.Overview;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.visit.EventType;
import eu.smartregions.kiosk.visit.Visit;
import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The organisers' overview while visits go on.
final class RunningFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 11);

    @TempDir
    private Path folder;

    @Test
    void sayTheGoldenFigures() throws Exception {
        GoldenLog.write(folder);
        Overview overview = new RunningFigures(folder, Selection.VISITORS).read(DAY);
        assertEquals(2, overview.today().visits());
        assertEquals(2, overview.today().meaningful());
        assertEquals(80_150, overview.today().durations().median().orElseThrow());
        assertEquals(5, overview.whole().visits());
        assertEquals(4, overview.whole().meaningful());
        assertEquals(
                List.of(new Overview.Opened("beta", "Region beta", 3), new Overview.Opened("alpha", "Region alpha", 2),
                        new Overview.Opened("delta", "Region delta", 1)),
                overview.interests().regions());
        assertEquals(List.of(new LanguageRow("en", 4), new LanguageRow("fr", 1)), overview.languages());
        assertEquals(1, overview.feedback().stream().mapToLong(FeedbackRow::visits).sum());
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
            assertEquals(reader.figures().hours(), overview.hours());
            assertEquals(reader.figures().feedback(), overview.feedback());
        }
    }

    @Test
    void countWhatIsNewOnceAndWhatGoesOnLater() throws Exception {
        RunningFigures figures = new RunningFigures(folder, Selection.VISITORS);
        record(1, true);
        record(2, true);
        assertEquals(2, figures.read(DAY).whole().visits());
        assertEquals(2, figures.read(DAY).whole().visits());
        record(3, false);
        assertEquals(2, figures.read(DAY).whole().visits());
        record(3, true);
        record(4, true);
        Overview overview = figures.read(DAY);
        assertEquals(4, overview.whole().visits());
        assertEquals(4, overview.interests().regions().getFirst().visits());
    }

    @Test
    void beginAnewWhereTheDatabaseDoes() throws Exception {
        RunningFigures figures = new RunningFigures(folder, Selection.VISITORS);
        record(1, true);
        record(2, true);
        assertEquals(2, figures.read(DAY).whole().visits());
        Files.delete(folder.resolve("visits.db"));
        record(7, true);
        assertEquals(1, figures.read(DAY).whole().visits());
    }

    @Test
    void areEmptyWithoutVisits() throws Exception {
        VisitLog.open(folder, Visits.catalogue(), _ -> {}).close();
        Overview overview = new RunningFigures(folder, Selection.VISITORS).read(DAY);
        assertEquals(0, overview.whole().visits());
        assertEquals(List.of(), overview.interests().areas());
        assertEquals(5, overview.feedback().size());
    }

    private void record(int number, boolean whole) {
        Subject region = Subject.of(new RegionId("alpha"));
        Visit visit = new Visit("visit-" + number, VisitKind.VISITOR, OffsetDateTime.parse("2019-06-11T10:00:00Z"),
                "content-1",
                Language.EN, Duration.ofSeconds(60));
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            log.record(new VisitEvent(visit, 1, 0, EventType.START, Subject.screen("home"), ""));
            log.record(new VisitEvent(visit, 2, 1_000, EventType.OPEN, region, "tap"));
            if (whole) {
                log.record(new VisitEvent(visit, 3, 61_000, EventType.END, region, "idle"));
            }
        }
    }
}
