package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.Subject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What stays of a deleted visit, as it is stored.
class VisitAmountsTest {
    private static final Subject HOME = Subject.screen("home");
    private static final Subject ALPHA = new Subject(Subject.Kind.REGION, "alpha");
    private static final Subject BETA = new Subject(Subject.Kind.REGION, "beta");
    private static final Subject ENERGY = new Subject(Subject.Kind.AREA, "energy");

    @TempDir
    private Path folder;

    private final List<RecordedEvent> events = new ArrayList<>();

    /// Words that a database holds must mean the same for ever.
    @Test
    void theWordsOfTheMeasuresStay() {
        assertEquals(List.of("visits", "meaningful", "language", "page_visits", "page_views", "reading_ms", "reading",
                "collected", "qr", "saved", "pair", "search", "ending", "feedback"),
                Stream.of(Measure.values()).map(Measure::key).toList());
    }

    @Test
    void everyMeasureIsStoredForItself() throws Exception {
        add(0, EventType.START, HOME, "");
        add(1_000, EventType.OPEN, ENERGY, "tap");
        add(3_345, EventType.OPEN, BETA, "tap");
        add(4_000, EventType.COLLECT, BETA, "");
        add(5_000, EventType.QR, BETA, "");
        add(6_000, EventType.SEARCH, ALPHA, "");
        add(16_345, EventType.OPEN, ALPHA, "tap");
        add(17_000, EventType.OPEN, BETA, "back");
        add(18_000, EventType.FEEDBACK, BETA, "good");
        add(78_000, EventType.END, BETA, "idle");
        assertEquals(Stream.of("432010 visits   = 1", "432000 meaningful   = 1", "432000 language language en = 1",
                "432000 page_visits area energy = 1", "432000 page_visits region alpha = 1",
                "432000 page_visits region beta = 1", "432000 page_views area energy = 1",
                "432000 page_views region alpha = 1", "432000 page_views region beta = 2",
                "432000 reading_ms area energy = 2345", "432000 reading_ms region alpha = 655",
                "432000 reading_ms region beta = 14000", "432000 reading area energy 2300 = 1",
                "432000 reading region alpha 660 = 1", "432000 reading region beta 13000 = 1",
                "432000 reading region beta 1000 = 1", "432000 collected region beta = 1",
                "432000 qr region beta = 1", "432000 saved area energy = 1", "432000 pair region alpha beta = 1",
                "432000 search region alpha = 1", "432000 ending screen region idle = 1",
                "432000 feedback   good = 1").sorted().toList(), stored(visit("v", "2019-04-14T10:30:00+02:00")));
    }

    @Test
    void amountsOfADayAreAddedToThoseThatAreThere() throws Exception {
        add(0, EventType.START, HOME, "");
        add(60_000, EventType.END, HOME, "idle");
        assertEquals(
                List.of("432000 ending screen home idle = 3", "432000 language language en = 3",
                        "432008 visits   = 2", "432009 visits   = 1"),
                stored(visit("a", "2019-04-14T08:00:00Z"), visit("b", "2019-04-14T08:59:59Z"),
                        visit("c", "2019-04-14T09:00:00Z")));
    }

    private void add(long offset, EventType type, Subject subject, String detail) {
        events.add(new RecordedEvent(events.size() + 1, offset, type, subject, detail));
    }

    private RecordedVisit visit(String id, String began) {
        return new RecordedVisit(
                new VisitOrigin(id, "kiosk-1", "visitor", OffsetDateTime.parse(began), "content", "en", 60_000),
                List.copyOf(events));
    }

    /// The rows that stay of visits, written one after the other.
    private List<String> stored(RecordedVisit... visits) throws Exception {
        Path file = folder.resolve("visits.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            VisitSchema.create(connection, "kiosk-1");
            for (RecordedVisit visit : visits) {
                VisitAmounts amounts = new VisitAmounts();
                amounts.add(visit);
                amounts.write(connection);
            }
        }
        return Visits.query(file, """
                SELECT local_hour || ' ' || measure || ' ' || subject_kind || ' ' || subject_id
                       || CASE detail WHEN '' THEN '' ELSE ' ' || detail END || ' = ' || amount FROM rollups
                """).stream().sorted(Comparator.naturalOrder()).toList();
    }
}
