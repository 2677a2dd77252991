package eu.smartregions.kiosk.report;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Language;
import eu.smartregions.kiosk.content.Place;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.EndReason;
import eu.smartregions.kiosk.visit.EventType;
import eu.smartregions.kiosk.visit.How;
import eu.smartregions.kiosk.visit.ManualTime;
import eu.smartregions.kiosk.visit.Visit;
import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitTerms;
import eu.smartregions.kiosk.visit.VisitTracker;
import eu.smartregions.kiosk.visit.Visits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Five visits whose every figure was computed by hand.
///
/// | visit | began                | kind      | duration | active | end   | language | actions |
/// |-------|----------------------|-----------|----------|--------|-------|----------|---------|
/// | 1     | 2019-06-11 10:00:00  | visitor   | 60.1     | 60.1   | idle  | en       | 5       |
/// | 2     | 2019-06-11 10:05:00  | visitor   | 100.2    | 10.2   | home  | fr       | 4       |
/// | 3     | 2019-06-12 09:00:00  | visitor   | 0        | 0      | staff | en       | 0       |
/// | 4     | 2019-06-12 10:00:00  | rehearsal | 2        | 2      | idle  | en       | 1       |
/// | 5     | 2019-06-13 10:00:00  | visitor   | 4        | 4      | idle  | en       | 4       |
final class GoldenLog {
    private static final Instant START = Instant.parse("2019-06-11T10:00:00Z");

    private final ManualTime time = new ManualTime();
    private final VisitLog log;
    private long lastId;

    private GoldenLog(VisitLog log) {
        this.log = log;
    }

    static void write(Path folder) {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> { })) {
            GoldenLog golden = new GoldenLog(log);
            VisitTracker visitors = golden.tracker(VisitKind.VISITOR);
            golden.reader(visitors);
            golden.waitUntil("2019-06-11T10:05:00Z");
            golden.speakerOfFrench(visitors);
            golden.waitUntil("2019-06-12T09:00:00Z");
            golden.passerBy(visitors);
            golden.waitUntil("2019-06-12T10:00:00Z");
            golden.rehearsal(golden.tracker(VisitKind.REHEARSAL));
            golden.collector();
        }
    }

    /// Readings: home 5, energy 10 and 5, alpha 30, beta 10 (to the touch, not to the end).
    private void reader(VisitTracker tracker) {
        tracker.touched();
        after(100, tracker, new Place.Home(), How.TAP);
        after(5_000, tracker, area("energy"), How.TAP);
        after(10_000, tracker, region("alpha"), How.TAP);
        after(30_000, tracker, area("energy"), How.BACK);
        after(5_000, tracker, region("beta"), How.TAP);
        time.pass(10_000);
        tracker.touched();
        time.pass(40_000);
        tracker.warned();
        time.pass(20_000);
        tracker.ended(EndReason.IDLE);
        tracker.opened(new Place.Attract(), How.KIOSK);
    }

    /// Readings: home 4, health 4, beta 92. The stretch of 90 s is beyond the idle limit of 60 s.
    private void speakerOfFrench(VisitTracker tracker) {
        tracker.touched();
        after(200, tracker, new Place.Home(), How.TAP);
        time.pass(1_000);
        tracker.language(Language.FR);
        after(3_000, tracker, area("health"), How.TAP);
        after(4_000, tracker, region("beta"), How.TAP);
        time.pass(90_000);
        tracker.touched();
        time.pass(2_000);
        tracker.touched();
        tracker.ended(EndReason.HOME);
        tracker.opened(new Place.Home(), How.KIOSK);
        tracker.language(Language.EN);
    }

    private void passerBy(VisitTracker tracker) {
        tracker.touched();
        time.pass(10_000);
        tracker.ended(EndReason.STAFF);
    }

    private void rehearsal(VisitTracker tracker) {
        tracker.touched();
        after(2_000, tracker, region("gamma"), How.TAP);
        time.pass(60_000);
        tracker.ended(EndReason.IDLE);
    }

    /// Reading: delta 3.
    private void collector() {
        Subject delta = Subject.of(new RegionId("delta"));
        event(1, 0, EventType.START, Subject.screen("home"), "");
        event(2, 1_000, EventType.OPEN, delta, "tap");
        event(3, 3_000, EventType.COLLECT, delta, "");
        event(4, 3_500, EventType.COLLECT, delta, "");
        event(5, 4_000, EventType.QR, delta, "");
        event(6, 64_000, EventType.END, delta, "idle");
    }

    private void event(int seq, long offset, EventType type, Subject subject, String detail) {
        Visit visit = new Visit("0000000000000005", VisitKind.VISITOR, Instant.parse("2019-06-13T10:00:00Z"), "content-1",
                Language.EN, Duration.ofSeconds(60));
        log.record(new VisitEvent(visit, seq, offset, type, subject, detail));
    }

    private void after(long millis, VisitTracker tracker, Place place, How how) {
        time.pass(millis);
        tracker.opened(place, how);
    }

    private void waitUntil(String instant) {
        time.pass(Duration.between(time.instant(), Instant.parse(instant)).toMillis());
    }

    private VisitTracker tracker(VisitKind kind) {
        if (lastId == 0 && !time.instant().equals(START)) {
            throw new IllegalStateException("The clock of tests starts at another time than the log: " + time.instant());
        }
        return new VisitTracker(new VisitTerms(kind, "content-1", Duration.ofSeconds(60)), time, time::nanos,
                () -> ++lastId, log::record);
    }

    private static Place area(String id) {
        return new Place.Area(new AreaId(id), Optional.empty());
    }

    private static Place region(String id) {
        return new Place.RegionPage(new RegionId(id));
    }
}
