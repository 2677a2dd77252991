package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitTrackerTest {
    private static final Place ENERGY = Place.Area.of(new AreaId("energy"));

    private final ManualTime time = new ManualTime();
    private final List<VisitEvent> events = new ArrayList<>();
    private long id;
    private final VisitTracker tracker = new VisitTracker(
            new VisitTerms(VisitKind.VISITOR, "content-1", Duration.ofSeconds(60)), time, time::nanos, () -> ++id,
            events::add);

    @Test
    void nothingIsAVisitBeforeTheFirstTouch() {
        tracker.opened(new Place.Attract(), Navigation.KIOSK);
        tracker.language(Language.FR);
        tracker.warned();
        tracker.stayed();
        tracker.ended(EndReason.IDLE);
        assertEquals(List.of(), events);
    }

    @Test
    void theFirstTouchBeginsAVisitThatSaysWhatWasShowing() {
        tracker.language(Language.FR);
        tracker.touched();
        assertEquals(List.of("1 0 start screen/attract "), lines());
        assertEquals(
                new Visit("0000000000000001", VisitKind.VISITOR, OffsetDateTime.now(time), "content-1", Language.FR,
                        Duration.ofSeconds(60)),
                events.getFirst().visit());
    }

    @Test
    void theHandThatOpensTheStaffsAreaIsNotTheVisitors() {
        tracker.touched();
        tracker.opened(new Place.Search(), Navigation.TAP);
        time.pass(2_000);
        tracker.touched();
        time.pass(5_000);
        tracker.touched();
        time.pass(30_000);
        tracker.touched();
        time.pass(200);
        tracker.touched();
        time.pass(5_000);
        tracker.staffReached();
        tracker.searched(Optional.empty());
        tracker.staffCame();
        assertEquals(List.of("1 0 start screen/attract ", "2 0 open screen/search tap", "3 2000 touch screen/search ",
                "4 7000 touch screen/search ", "5 7000 search none/none ", "6 42200 end screen/search staff"), lines());
        List<RecordedEvent> recorded = events.stream().map(event -> new RecordedEvent(event.seq(),
                event.offsetMillis(), event.type(), event.subject(), event.detail())).toList();
        assertEquals(7_000, new RecordedVisit(new VisitOrigin("1", "k", "visitor", OffsetDateTime.now(time),
                "content-1", "en", 60_000), recorded).durationMillis());
    }

    @Test
    void aVisitIsRecordedStepByStep() {
        tracker.touched();
        time.pass(80);
        tracker.opened(new Place.Home(), Navigation.TAP);
        time.pass(4_000);
        tracker.touched();
        time.pass(70);
        tracker.opened(ENERGY, Navigation.TAP);
        time.pass(2_000);
        tracker.opened(Place.Area.of(new AreaId("energy"), new ThemeId("wind")), Navigation.TAP);
        time.pass(1_500);
        tracker.opened(new Place.Europe(Optional.of(new AreaId("energy")), Optional.of(new Country("ES"))),
                Navigation.TAP);
        tracker.chose(Subject.of(new RegionId("alpha")));
        time.pass(1_000);
        tracker.language(Language.DE);
        tracker.opened(new Place.Regions(true), Navigation.BACK);
        time.pass(40_000);
        tracker.warned();
        time.pass(3_000);
        tracker.stayed();
        time.pass(60_000);
        tracker.ended(EndReason.IDLE);
        assertEquals(List.of(
                "1 0 start screen/attract ",
                "2 80 open screen/home tap",
                "3 4080 touch screen/home ",
                "4 4150 open area/energy tap",
                "5 6150 filter area/energy tap theme:wind",
                "6 7650 open screen/map tap area:energy country:ES",
                "7 7650 choose region/alpha ",
                "8 8650 language language/de ",
                "9 8650 open screen/regions back by-country",
                "10 48650 warn screen/regions ",
                "11 51650 stay screen/regions ",
                "12 111650 end screen/regions idle"), lines());
    }

    @Test
    void afterAResetTheNextTouchIsAnotherVisit() {
        tracker.touched();
        tracker.ended(EndReason.HOME);
        tracker.opened(new Place.Home(), Navigation.KIOSK);
        time.pass(10_000);
        tracker.opened(ENERGY, Navigation.TAP);
        assertEquals(List.of("1 0 start screen/attract ", "2 0 end screen/attract home", "1 0 start screen/home ",
                "2 0 open area/energy tap"), lines());
        assertEquals("0000000000000002", events.getLast().visit().id());
        assertEquals(OffsetDateTime.now(time), events.getLast().visit().startedAt());
    }

    @Test
    void touchesAreKeptOnceASecondAndNeverLostAtTheEnd() {
        tracker.touched();
        for (int i = 0; i < 25; i++) {
            time.pass(100);
            tracker.touched();
        }
        time.pass(60_000);
        tracker.ended(EndReason.IDLE);
        assertEquals(List.of("1 0 start screen/attract ", "2 1000 touch screen/attract ",
                "3 2000 touch screen/attract ", "4 2500 touch screen/attract ", "5 62500 end screen/attract idle"),
                lines());
    }

    @Test
    void aPageTheKioskOpensByItselfIsNoActionOfTheVisitor() {
        tracker.touched();
        time.pass(500);
        tracker.touched();
        time.pass(100);
        tracker.opened(new Place.Home(), Navigation.KIOSK);
        assertEquals(List.of("1 0 start screen/attract ", "2 500 touch screen/attract ", "3 600 show screen/home "
                + "kiosk"),
                lines());
        assertTrue(events.stream().noneMatch(event -> event.type().isAction()));
    }

    @Test
    void aClockThatIsSetChangesNoDuration() {
        tracker.touched();
        time.pass(5_000);
        time.set(Duration.ofDays(-3650));
        tracker.opened(new Place.Home(), Navigation.TAP);
        time.pass(5_000);
        time.set(Duration.ofDays(7300));
        tracker.opened(ENERGY, Navigation.TAP);
        time.pass(5_000);
        tracker.ended(EndReason.STAFF);
        assertEquals(List.of("1 0 start screen/attract ", "2 5000 clock screen/home -315360000",
                "3 5000 open screen/home tap", "4 10000 clock area/energy 630720000", "5 10000 open area/energy tap",
                "6 15000 end area/energy staff"), lines());
    }

    @Test
    void aMonotonicClockThatIsNotStillGivesNoNegativeTime() {
        long[] nanos = {1_000_000_000L};
        VisitTracker broken = new VisitTracker(new VisitTerms(VisitKind.VISITOR, "c", Duration.ofSeconds(60)), time,
                () -> nanos[0], () -> 7, events::add);
        broken.touched();
        nanos[0] += 3_000_000_000L;
        broken.opened(new Place.Home(), Navigation.TAP);
        nanos[0] -= 10_000_000_000L;
        broken.opened(ENERGY, Navigation.TAP);
        assertEquals(List.of(0L, 3_000L, 3_000L),
                events.stream().filter(event -> event.type() != EventType.CLOCK).map(VisitEvent::offsetMillis)
                        .toList());
    }

    @Test
    void aVisitMayLastLongerThanCountersOfMilliseconds() {
        tracker.touched();
        time.pass(Duration.ofDays(400).toMillis());
        tracker.opened(new Place.Home(), Navigation.TAP);
        assertEquals(Duration.ofDays(400).toMillis(), events.getLast().offsetMillis());
    }

    @Test
    void searchesSavesCodesAndAnswersAreRecorded() {
        Subject wind = new Subject(Subject.Kind.THEME, "wind");
        tracker.touched();
        tracker.searched(Optional.of(wind));
        tracker.searched(Optional.empty());
        tracker.collected(wind);
        tracker.uncollected(wind);
        tracker.qrShown(wind);
        tracker.answered(Opinion.GOOD);
        tracker.answered(Opinion.VERY_BAD);
        assertEquals(List.of("1 0 start screen/attract ", "2 0 search theme/wind ", "3 0 search none/none ",
                "4 0 collect theme/wind ", "5 0 uncollect theme/wind ", "6 0 qr theme/wind ",
                "7 0 feedback screen/attract good"), lines());
    }

    @Test
    void theFirstAnswerOfEachVisitCounts() {
        tracker.answered(Opinion.GOOD);
        tracker.ended(EndReason.HOME);
        tracker.answered(Opinion.BAD);
        tracker.answered(Opinion.GOOD);
        assertEquals(List.of("good", "bad"), events.stream().filter(event -> event.type() == EventType.FEEDBACK)
                .map(VisitEvent::detail).toList());
    }

    @Test
    void whoIsNotToBeCountedIsNotUntilTheNextVisitor() {
        tracker.touched();
        tracker.opened(new Place.Home(), Navigation.TAP);
        tracker.forgotten();
        assertEquals("3 0 forget screen/home ", lines().getLast());
        events.clear();
        tracker.touched();
        tracker.opened(ENERGY, Navigation.TAP);
        tracker.language(Language.FR);
        tracker.collected(new Subject(Subject.Kind.REGION, "alpha"));
        tracker.answered(Opinion.GOOD);
        tracker.warned();
        tracker.stayed();
        tracker.forgotten();
        tracker.ended(EndReason.IDLE);
        assertEquals(List.of(), events);
        tracker.touched();
        assertEquals("0000000000000002", events.getFirst().visit().id());
    }

    @Test
    void whatStaffDoIsNoVisitors() {
        tracker.touched();
        tracker.opened(new Place.Home(), Navigation.TAP);
        tracker.staffCame();
        tracker.opened(new Place.Home(), Navigation.TAP);
        tracker.staffLeft();
        tracker.touched();
        assertEquals(
                List.of("visitor start ", "visitor open tap", "visitor end staff", "staff start ", "staff filter tap",
                        "staff end staff",
                        "visitor start "),
                events.stream().map(event -> event.visit().kind().key() + " " + event.type().key()
                        + " " + event.detail()).toList());
    }

    @Test
    void theTouchByWhichStaffComeIsNoVisit() {
        tracker.touched();
        time.pass(5_000);
        tracker.touched();
        tracker.staffCame();
        tracker.staffLeft();
        assertEquals(List.of("start", "forget"), events.stream().map(event -> event.type().key()).toList());
        tracker.touched();
        assertEquals("start", events.getLast().type().key(), "the next visitor is counted");
    }

    private List<String> lines() {
        return events.stream().map(event -> event.seq() + " " + event.offsetMillis() + " " + event.type().key() + " "
                + event.subject().kind().key() + "/" + event.subject().id() + " " + event.detail()).toList();
    }
}
