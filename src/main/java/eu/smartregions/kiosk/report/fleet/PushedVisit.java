package eu.smartregions.kiosk.report.fleet;

import eu.smartregions.kiosk.report.read.JoinedEvents;
import eu.smartregions.kiosk.visit.RecordedEvent;
import eu.smartregions.kiosk.visit.VisitOrigin;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A visit on its way into a fleet.
///
/// @param isNew  whether the fleet does not know the visit itself
/// @param events those that the fleet does not know
/// @param lines  the same as they are sent: made where they are read, while the server is busy with those before
record PushedVisit(VisitOrigin origin, boolean isNew, List<RecordedEvent> events, CopyLines lines) {

    private PushedVisit(VisitOrigin origin, boolean isNew, List<RecordedEvent> events) {
        this(origin, isNew, events, lines(origin.visitId(), events));
    }

    /// A visit as the database tells it: a row whose columns are those of the table and then all events as one text.
    record Copied(VisitOrigin origin, Optional<String> events) {
        static Copied of(ResultSet row) throws SQLException {
            return new Copied(VisitOrigin.of(row), Optional.ofNullable(row.getString(9)));
        }

        PushedVisit visit(JoinedEvents joined) throws IOException {
            return new PushedVisit(origin, true,
                    events.isEmpty() ? List.of() : joined.split(origin.visitId(), events.get()));
        }
    }

    /// Returns what is left to push where the fleet knows the visit and these of its events.
    PushedVisit without(Set<Integer> known) {
        return new PushedVisit(origin, false, events.stream().filter(event -> !known.contains(event.seq())).toList());
    }

    void copyVisit(CopyText copy) throws SQLException {
        if (isNew) {
            CopyLines line = new CopyLines().add(origin.visitId()).add(origin.kioskId()).add(origin.kind())
                    .add(origin.startedAt().toInstant().toEpochMilli()).add(origin.contentId()).add(origin.language())
                    .add(origin.idleLimitMillis()).add(origin.startedAt().getOffset().getTotalSeconds());
            line.endRow();
            copy.add(line);
        }
    }

    void copyEvents(CopyText copy) throws SQLException {
        copy.add(lines);
    }

    private static CopyLines lines(String visitId, List<RecordedEvent> events) {
        CopyLines lines = new CopyLines();
        for (RecordedEvent event : events) {
            lines.add(visitId).add(event.seq()).add(event.offsetMillis()).add(event.type().key())
                    .add(event.subject().kind().key()).add(event.subject().id()).add(event.detail()).endRow();
        }
        return lines;
    }
}
