package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.Subject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordedVisitTest {
    private static final Subject HOME = Subject.screen("home");
    private static final Subject ALPHA = new Subject(Subject.Kind.REGION, "alpha");

    private final List<RecordedEvent> events = new ArrayList<>();

    @Test
    void aVisitUnderWayIsOpenAndReadUpToTheLastTouch() {
        add(0, EventType.START, HOME, "");
        add(1_000, EventType.OPEN, ALPHA, "tap");
        add(4_000, EventType.TOUCH, ALPHA, "");
        assertEquals("open", visit().endReason());
        assertEquals(Optional.empty(), visit().lastScreen());
        assertEquals(List.of(new PageView(HOME, 1_000), new PageView(ALPHA, 3_000)), visit().views());
    }

    @Test
    void aPageTheKioskOpenedAfterTheLastTouchWasNotRead() {
        add(0, EventType.START, ALPHA, "");
        add(2_000, EventType.TOUCH, ALPHA, "");
        add(9_000, EventType.SHOW, HOME, "kiosk");
        add(62_000, EventType.END, HOME, "idle");
        assertEquals(List.of(new PageView(ALPHA, 2_000), new PageView(HOME, 0)), visit().views());
        assertEquals(2_000, visit().durationMillis());
        assertEquals(Optional.of("home"), visit().lastScreen());
    }

    @Test
    void narrowingAPageIsNoFurtherViewButAnAction() {
        add(0, EventType.START, HOME, "");
        add(1_000, EventType.OPEN, new Subject(Subject.Kind.AREA, "energy"), "tap");
        add(3_000, EventType.FILTER, new Subject(Subject.Kind.AREA, "energy"), "tap theme:wind");
        add(8_000, EventType.OPEN, HOME, "back");
        assertEquals(List.of(1_000L, 7_000L, 0L), visit().views().stream().map(PageView::readingMillis).toList());
        assertEquals(3, visit().actions());
    }

    @Test
    void aStretchOfExactlyTheIdleLimitIsActive() {
        add(0, EventType.START, HOME, "");
        add(60_000, EventType.TOUCH, HOME, "");
        add(120_001, EventType.TOUCH, HOME, "");
        assertEquals(60_000, visit().activeMillis());
        assertEquals(120_001, visit().durationMillis());
    }

    @Test
    void theLastLanguageCounts() {
        add(0, EventType.START, HOME, "");
        assertEquals("en", visit().language());
        add(10, EventType.LANGUAGE, new Subject(Subject.Kind.LANGUAGE, "fr"), "");
        add(20, EventType.LANGUAGE, new Subject(Subject.Kind.LANGUAGE, "de"), "");
        assertEquals("de", visit().language());
    }

    @Test
    void theFirstAnswerCounts() {
        add(0, EventType.START, HOME, "");
        assertEquals(Optional.empty(), visit().answer());
        add(10, EventType.FEEDBACK, HOME, "bad");
        add(20, EventType.FEEDBACK, HOME, "good");
        assertEquals(Optional.of("bad"), visit().answer());
    }

    @Test
    void whatIsSavedIsSavedFromTheAreaThatLedThere() {
        Subject energy = new Subject(Subject.Kind.AREA, "energy");
        add(0, EventType.START, ALPHA, "");
        add(10, EventType.COLLECT, ALPHA, "");
        add(20, EventType.OPEN, energy, "tap");
        add(30, EventType.OPEN, ALPHA, "tap");
        add(40, EventType.COLLECT, ALPHA, "");
        add(50, EventType.OPEN, HOME, "home");
        add(60, EventType.COLLECT, ALPHA, "");
        assertEquals(List.of(energy), visit().savedFrom());
    }

    private void add(long offset, EventType type, Subject subject, String detail) {
        events.add(new RecordedEvent(events.size() + 1, offset, type, subject, detail));
    }

    private RecordedVisit visit() {
        return new RecordedVisit(
                new VisitOrigin("v", "k", "visitor", OffsetDateTime.parse("2019-06-11T10:00:00Z"), "c", "en",
                        60_000),
                List.copyOf(events));
    }
}
