package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.content.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A visit with all its events: every figure about it is computed here and from nothing else, be it for a report or for
/// what stays of the visit when it is deleted. Written as loops, because all events of an exhibition pass through them.
///
/// @param events in the order of their numbers
public record RecordedVisit(VisitOrigin origin, List<RecordedEvent> events) {
    /// The end reason of a visit that goes on.
    public static final String OPEN = "open";

    private static final int MEANINGFUL = 2;

    /// Returns its duration to the last touch: the idle tail is out.
    public long durationMillis() {
        long last = 0;
        for (RecordedEvent event : events) {
            last = event.type().isTouch() ? Math.max(last, event.offsetMillis()) : last;
        }
        return last;
    }

    /// Returns its duration without the pauses that were longer than the idle limit.
    public long activeMillis() {
        long active = 0;
        long before = 0;
        for (RecordedEvent event : events) {
            if (event.type().isTouch()) {
                long stretch = event.offsetMillis() - before;
                active += stretch > origin.idleLimitMillis() ? 0 : stretch;
                before = event.offsetMillis();
            }
        }
        return active;
    }

    /// Returns the key of the [EndReason], or [#OPEN].
    public String endReason() {
        return end().map(RecordedEvent::detail).orElse(OPEN);
    }

    /// Returns the code of the language that was showing last.
    public String language() {
        String language = origin.language();
        for (RecordedEvent event : events) {
            language = event.type() == EventType.LANGUAGE ? event.subject().id() : language;
        }
        return language;
    }

    /// Returns how often the visitor did something.
    public int actions() {
        int actions = 0;
        for (RecordedEvent event : events) {
            actions += event.type().isAction() ? 1 : 0;
        }
        return actions;
    }

    /// Whether the visitor did more than wake the kiosk.
    public boolean isMeaningful() {
        return actions() >= MEANINGFUL;
    }

    /// Returns the screen that was showing at the end: pages about something are named after the kind of thing.
    public Optional<String> lastScreen() {
        return end().map(RecordedEvent::subject)
                .map(subject -> subject.kind() == Subject.Kind.SCREEN ? subject.id() : subject.kind().key());
    }

    /// Returns the pages that were looked at, in order; a page that was opened twice is there twice.
    public List<PageView> views() {
        List<PageView> views = new ArrayList<>();
        long lastTouch = durationMillis();
        Optional<RecordedEvent> showing = Optional.empty();
        for (RecordedEvent event : events) {
            if (event.type().opensPage() || event.type() == EventType.END) {
                showing.ifPresent(page -> views.add(view(page, Math.min(event.offsetMillis(), lastTouch))));
                showing = Optional.of(event).filter(opening -> opening.type().opensPage());
            }
        }
        showing.ifPresent(page -> views.add(view(page, lastTouch)));
        return views;
    }

    /// Returns the areas from whose pages things were put on the list to take home, one area for each thing: the area
    /// whose page led there. The way from an area's page ends at a page about nothing in particular.
    public List<Subject> savedFrom() {
        List<Subject> areas = new ArrayList<>();
        Optional<Subject> area = Optional.empty();
        for (RecordedEvent event : events) {
            Subject.Kind kind = event.subject().kind();
            if (event.type() == EventType.COLLECT) {
                area.ifPresent(areas::add);
            } else if (event.type().opensPage() && (kind == Subject.Kind.AREA || kind == Subject.Kind.SCREEN)) {
                area = Optional.of(event.subject()).filter(_ -> kind == Subject.Kind.AREA);
            }
        }
        return areas;
    }

    /// Returns the key of the visitor's [Answer]; the first one counts.
    public Optional<String> answer() {
        for (RecordedEvent event : events) {
            if (event.type() == EventType.FEEDBACK) {
                return Optional.of(event.detail());
            }
        }
        return Optional.empty();
    }

    private static PageView view(RecordedEvent page, long until) {
        return new PageView(page.subject(), Math.max(0, until - page.offsetMillis()));
    }

    private Optional<RecordedEvent> end() {
        for (RecordedEvent event : events) {
            if (event.type() == EventType.END) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
