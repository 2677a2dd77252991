package eu.smartregions.kiosk.report;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.EventType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The events of a visit as one text, which is what makes reading a million of them quick: a database hands over a text in
/// one call, but columns one by one.
final class JoinedEvents {
    private static final char BETWEEN_FIELDS = '\u001F';
    private static final char BETWEEN_EVENTS = '\u001E';
    private static final int FIELDS = 6;

    /// Joins the events of the visit `v`, for SQLite and PostgreSQL.
    static final String SELECT = """
            (SELECT string_agg(e.seq || '%1$c' || e.offset_ms || '%1$c' || e.type || '%1$c' || e.subject_kind || '%1$c'
                    || e.subject_id || '%1$c' || e.detail, '%2$c')
               FROM events e WHERE e.visit_id = v.visit_id)
            """.formatted(BETWEEN_FIELDS, BETWEEN_EVENTS);

    private final Map<String, Map<String, Subject>> subjects = new HashMap<>();
    private final String[] fields = new String[FIELDS];

    /// @return the events in the order of their numbers
    /// @throws IOException if the text is not of the events of a kiosk
    List<EventRow> split(String visitId, String joined) throws IOException {
        List<EventRow> events = new ArrayList<>();
        int at = 0;
        while (at <= joined.length()) {
            int end = joined.indexOf(BETWEEN_EVENTS, at);
            int until = end < 0 ? joined.length() : end;
            events.add(event(visitId, joined, at, until));
            at = until + 1;
        }
        if (!ascends(events)) {
            events.sort(Comparator.comparingInt(EventRow::seq));
        }
        return events;
    }

    private EventRow event(String visitId, String joined, int from, int until) throws IOException {
        int at = from;
        int field = 0;
        while (at <= until && field < FIELDS) {
            int end = joined.indexOf(BETWEEN_FIELDS, at);
            int stop = end < 0 || end > until ? until : end;
            fields[field] = joined.substring(at, stop);
            field++;
            at = stop + 1;
        }
        try {
            if (field < FIELDS || at <= until) {
                throw new IllegalArgumentException("it has control characters in it");
            }
            return new EventRow(visitId, Integer.parseInt(fields[0]), Long.parseLong(fields[1]), EventType.of(fields[2]),
                    subject(fields[3], fields[4]), fields[5]);
        } catch (IllegalArgumentException e) {
            throw new IOException("An event of visit " + visitId + " was not written by a kiosk: " + e.getMessage(), e);
        }
    }

    private Subject subject(String kind, String id) {
        return subjects.computeIfAbsent(kind, _ -> new HashMap<>()).computeIfAbsent(id, _ -> new Subject(kind, id));
    }

    private static boolean ascends(List<EventRow> events) {
        for (int i = 1; i < events.size(); i++) {
            if (events.get(i).seq() < events.get(i - 1).seq()) {
                return false;
            }
        }
        return true;
    }
}
