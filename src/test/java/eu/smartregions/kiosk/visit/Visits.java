package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Visits and events for tests, and what is in a database.
public final class Visits {
    private Visits() {
    }

    /// The catalogue of the small exhibition.
    public static SubjectNames catalogue() {
        return SubjectNames.of(Exhibitions.small(), "content-1");
    }

    public static VisitEvent event(String visitId, int seq) {
        Visit visit = new Visit(visitId, VisitKind.VISITOR, OffsetDateTime.parse("2019-06-11T10:00:00Z"), "content-1",
                Language.EN, Duration.ofSeconds(60));
        return new VisitEvent(visit, seq, seq * 1_000L, seq == 1 ? EventType.START : EventType.OPEN,
                Subject.screen("home"), seq == 1 ? "" : "tap");
    }

    /// A visit of three events and four seconds that read about region alpha.
    public static List<VisitEvent> whole(String visitId, String startedAt) {
        Visit visit = new Visit(visitId, VisitKind.VISITOR, OffsetDateTime.parse(startedAt), "content-1", Language.EN,
                Duration.ofSeconds(60));
        Subject alpha = new Subject(Subject.Kind.REGION, "alpha");
        return List.of(new VisitEvent(visit, 1, 0, EventType.START, Subject.screen("attract"), ""),
                new VisitEvent(visit, 2, 4_000, EventType.OPEN, alpha, "tap"),
                new VisitEvent(visit, 3, 64_000, EventType.END, alpha, "idle"));
    }

    static VisitEvent forgetting(String visitId, int seq) {
        VisitEvent event = event(visitId, seq);
        return new VisitEvent(event.visit(), seq, event.offsetMillis(), EventType.FORGET, event.subject(), "");
    }

    public static List<VisitEvent> events(String visitId, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(seq -> event(visitId, seq)).toList();
    }

    /// Why the visits in a data folder ended, as soon as one end is on disk.
    public static List<String> endings(Path data) throws SQLException, InterruptedException {
        String ends = "SELECT detail FROM events WHERE type = 'end'";
        for (int i = 0; i < 100 && query(data.resolve(VisitSchema.FILE), ends).isEmpty(); i++) {
            Thread.sleep(50);
        }
        return query(data.resolve(VisitSchema.FILE), ends);
    }

    /// The rows of a query, columns joined by spaces.
    public static List<String> query(Path file, String query) throws SQLException {
        try (Connection connection = SqliteFiles.readOnly(file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : " ").append(rows.getString(i));
                }
                found.add(row.toString());
            }
            return found;
        }
    }
}
