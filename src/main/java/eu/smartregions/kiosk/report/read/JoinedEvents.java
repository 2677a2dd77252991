package eu.smartregions.kiosk.report.read;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.Bounds;
import eu.smartregions.kiosk.visit.EventType;
import eu.smartregions.kiosk.visit.RecordedEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The events of a visit as one text, which is what makes reading a million of them quick: a database hands over a text
/// in one call, but columns one by one. And most of what happens has happened before, so it is understood once. For
/// several threads.
public final class JoinedEvents {
    private static final char BETWEEN_FIELDS = '\u001F';
    private static final char BETWEEN_EVENTS = '\u001E';
    /// Far more than there are in any exhibition.
    private static final int MOST_REMEMBERED = 20_000;

    /// Joins the events of the visit `v`, for SQLite and PostgreSQL.
    public static final String SELECT = """
            (SELECT string_agg(concat_ws('%1$c', e.seq, e.offset_ms, e.type, e.subject_kind, e.subject_id, e.detail), \
            '%2$c')
               FROM events e WHERE e.visit_id = v.visit_id)
            """.formatted(BETWEEN_FIELDS, BETWEEN_EVENTS);

    private final Map<String, Happening> happenings = new ConcurrentHashMap<>();
    private final Map<Subject, Subject> subjects = new ConcurrentHashMap<>();

    /// An event that may occur in many visits.
    private record Happening(EventType type, Subject subject, String detail) {
    }

    /// @return the events in the order of their numbers
    /// @throws IOException if the text is not of the events of a kiosk
    public List<RecordedEvent> split(String visitId, String joined) throws IOException {
        List<RecordedEvent> events = new ArrayList<>();
        int at = 0;
        try {
            while (at <= joined.length()) {
                int end = joined.indexOf(BETWEEN_EVENTS, at);
                int until = end < 0 ? joined.length() : end;
                events.add(event(joined, at, until));
                at = until + 1;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("An event of visit " + visitId + " was not written by a kiosk: " + e.getMessage(), e);
        }
        if (!ascends(events)) {
            events.sort(Comparator.comparingInt(RecordedEvent::seq));
        }
        return events;
    }

    private RecordedEvent event(String joined, int from, int until) {
        int afterSeq = fieldEnd(joined, from, until);
        int afterOffset = fieldEnd(joined, afterSeq + 1, until);
        Happening what = happening(joined.substring(afterOffset + 1, until));
        return new RecordedEvent(Integer.parseInt(joined, from, afterSeq, 10),
                Bounds.of("offset_ms", Long.parseLong(joined, afterSeq + 1, afterOffset, 10)), what.type, what.subject,
                what.detail);
    }

    private static int fieldEnd(String joined, int from, int until) {
        int end = joined.indexOf(BETWEEN_FIELDS, from);
        if (end < 0 || end > until) {
            throw new IllegalArgumentException("it has control characters in it");
        }
        return end;
    }

    private Happening happening(String text) {
        Happening known = happenings.get(text);
        if (known != null) {
            return known;
        }
        if (happenings.size() >= MOST_REMEMBERED) {
            happenings.clear();
            subjects.clear();
        }
        String[] fields = text.split(String.valueOf(BETWEEN_FIELDS), -1);
        if (fields.length != 4) {
            throw new IllegalArgumentException("it has control characters in it");
        }
        Happening happening = new Happening(EventType.of(fields[0]),
                subjects.computeIfAbsent(new Subject(Subject.Kind.of(fields[1]), fields[2]), Function.identity()),
                fields[3]);
        happenings.put(text, happening);
        return happening;
    }

    private static boolean ascends(List<RecordedEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            if (events.get(i).seq() < events.get(i - 1).seq()) {
                return false;
            }
        }
        return true;
    }
}
