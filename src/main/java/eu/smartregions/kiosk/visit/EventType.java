package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.content.place.Opinion;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The kinds of event in a visit. The list is closed: figures are made of nothing else.
public enum EventType {
    /// The touch that began the visit; its subject is the page that was showing.
    START("start", Cause.TOUCH),
    /// A touch, kept only where no other event of the visitor was recorded within a second before.
    TOUCH("touch", Cause.TOUCH),
    /// The visitor opened a page.
    OPEN("open", Cause.ACTION),
    /// The visitor narrowed or widened the page that was already open.
    FILTER("filter", Cause.ACTION),
    /// The visitor chose a language.
    LANGUAGE("language", Cause.ACTION),
    /// The visitor chose something on a page, such as a region on the map.
    CHOOSE("choose", Cause.ACTION),
    /// The visitor answered the idle warning.
    STAY("stay", Cause.ACTION),
    /// The visitor put something on the list to take home.
    COLLECT("collect", Cause.ACTION),
    /// The visitor took something off that list again.
    UNCOLLECT("uncollect", Cause.ACTION),
    /// The visitor had a QR code shown.
    QR("qr", Cause.ACTION),
    /// The visitor searched; the subject is what the search led to, never what was typed.
    SEARCH("search", Cause.ACTION),
    /// The visitor said how the kiosk was; the detail is an [Opinion].
    FEEDBACK("feedback", Cause.ACTION),
    /// The kiosk opened a page by itself.
    SHOW("show", Cause.KIOSK),
    /// The kiosk warned that it will reset.
    WARN("warn", Cause.KIOSK),
    /// The wall clock was set; the detail is by how many seconds.
    CLOCK("clock", Cause.KIOSK),
    /// The visit ended; the subject is the page that was showing, the detail an [EndReason].
    END("end", Cause.KIOSK),
    /// The visitor asked not to be counted: nothing of the visit is kept, not even this.
    FORGET("forget", Cause.KIOSK);

    private static final Map<String, EventType> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(EventType::key, type -> type));

    private enum Cause { TOUCH, ACTION, KIOSK }

    private final String key;
    private final Cause cause;

    EventType(String key, Cause cause) {
        this.key = key;
        this.cause = cause;
    }

    /// Returns the word in the database and in exports, which never changes.
    public String key() {
        return key;
    }

    /// Whether a finger was on the screen: such events carry a visit's duration.
    public boolean isTouch() {
        return cause != Cause.KIOSK;
    }

    /// Whether the event is an action of the visitor.
    public boolean isAction() {
        return cause == Cause.ACTION;
    }

    /// Whether a page is showing from this event on.
    public boolean opensPage() {
        return this == START || this == OPEN || this == SHOW;
    }

    /// Returns the type for a word in the database.
    ///
    /// @throws IllegalArgumentException if there is no such type
    public static EventType of(String key) {
        EventType type = BY_KEY.get(key);
        if (type == null) {
            throw new IllegalArgumentException("Not a type of event: " + key);
        }
        return type;
    }
}
