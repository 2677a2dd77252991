package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.visit.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A visit with all its events: every figure about it is computed here and from nothing else. Written as loops, because
/// all events of an exhibition pass through them.
///
/// @param events in the order of their numbers
public record RecordedVisit(VisitRow.Origin origin, List<EventRow> events) {
    /// The end reason of a visit that goes on.
    public static final String OPEN = "open";

    public VisitRow row() {
        return new VisitRow(origin, durationMillis(), activeMillis(), endReason(), language(), actions());
    }

    /// To the last touch: the idle tail is out.
    long durationMillis() {
        long last = 0;
        for (EventRow event : events) {
            last = event.type().isTouch() ? Math.max(last, event.offsetMillis()) : last;
        }
        return last;
    }

    long activeMillis() {
        long active = 0;
        long before = 0;
        for (EventRow event : events) {
            if (event.type().isTouch()) {
                long stretch = event.offsetMillis() - before;
                active += stretch > origin.idleLimitMillis() ? 0 : stretch;
                before = event.offsetMillis();
            }
        }
        return active;
    }

    public String endReason() {
        return end().map(EventRow::detail).orElse(OPEN);
    }

    String language() {
        String language = origin.language();
        for (EventRow event : events) {
            language = event.type() == EventType.LANGUAGE ? event.subject().id() : language;
        }
        return language;
    }

    int actions() {
        int actions = 0;
        for (EventRow event : events) {
            actions += event.type().isAction() ? 1 : 0;
        }
        return actions;
    }

    /// The screen that was showing at the end: pages about something are named after the kind of thing.
    Optional<String> lastScreen() {
        return end().map(EventRow::subject)
                .map(subject -> subject.kind().equals("screen") ? subject.id() : subject.kind());
    }

    List<PageView> views() {
        List<PageView> views = new ArrayList<>();
        long lastTouch = durationMillis();
        Optional<EventRow> showing = Optional.empty();
        for (EventRow event : events) {
            if (event.type().opensPage() || event.type() == EventType.END) {
                showing.ifPresent(page -> views.add(view(page, Math.min(event.offsetMillis(), lastTouch))));
                showing = Optional.of(event).filter(opening -> opening.type().opensPage());
            }
        }
        showing.ifPresent(page -> views.add(view(page, lastTouch)));
        return views;
    }

    private static PageView view(EventRow page, long until) {
        return new PageView(page.subject(), Math.max(0, until - page.offsetMillis()));
    }

    private Optional<EventRow> end() {
        for (EventRow event : events) {
            if (event.type() == EventType.END) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
