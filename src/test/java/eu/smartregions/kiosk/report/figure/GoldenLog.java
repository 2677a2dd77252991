package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.visit.EndReason;
import eu.smartregions.kiosk.visit.EventType;
import eu.smartregions.kiosk.visit.ManualTime;
import eu.smartregions.kiosk.visit.Visit;
import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitTerms;
import eu.smartregions.kiosk.visit.VisitTracker;
import eu.smartregions.kiosk.visit.Visits;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/// Six visits whose every figure was computed by hand.
///
/// | visit | began                | kind      | duration | active | end   | language | actions |
/// |-------|----------------------|-----------|----------|--------|-------|----------|---------|
/// | 1     | 2019-06-11 10:00:00  | visitor   | 60.1     | 60.1   | idle  | en       | 5       |
/// | 2     | 2019-06-11 10:05:00  | visitor   | 100.2    | 10.2   | home  | fr       | 4       |
/// | 3     | 2019-06-12 09:00:00  | visitor   | 0        | 0      | staff | en       | 0       |
/// | 4     | 2019-06-12 10:00:00  | rehearsal | 2        | 2      | idle  | en       | 1       |
/// | 5     | 2019-06-13 10:00:00  | visitor   | 4        | 4      | idle  | en       | 4       |
/// | 6     | 2019-06-13 23:30:00  | visitor   | 9        | 9      | idle  | en       | 7       |
///
/// Visit 6 began on 14 June at 01:30 by the clock of its kiosk, which stands in another time zone.
public final class GoldenLog {
    private static final Instant START = Instant.parse("2019-06-11T10:00:00Z");

    private final ManualTime time = new ManualTime();
    private final VisitLog log;
    private long lastId;

    private GoldenLog(VisitLog log) {
        this.log = log;
    }

    public static void write(Path folder) {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
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
            golden.seeker();
        }
    }

    /// The same, but five of each visit: so many that each may be told of.
    public static void writeFive(Path folder) throws SQLException {
        write(folder);
        for (int visit = 1; visit <= 6; visit++) {
            repeat(folder.resolve("visits.db"), "000000000000000" + visit, 4);
        }
    }

    /// Changes a database as no kiosk does.
    public static void execute(Path database, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /// Adds visits that are like one of them, a second apart from each other and after it.
    public static void repeat(Path database, String visitId, int times) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (int i = 1; i <= times; i++) {
                statement.execute(
                        "INSERT INTO visits SELECT visit_id || '-" + i + "', kiosk_id, kind, started_at + " + i * 1_000
                                + ", content_id, language, idle_limit_ms, utc_offset_s FROM visits WHERE visit_id = '"
                                + visitId + "'");
                statement.execute("INSERT INTO events SELECT visit_id || '-" + i + "', seq, offset_ms, type, "
                        + "subject_kind, subject_id,"
                        + " detail FROM events WHERE visit_id = '" + visitId + "'");
            }
        }
    }

    /// Readings: home 5, energy 10 and 5, alpha 30, beta 10 (to the touch, not to the end).
    private void reader(VisitTracker tracker) {
        tracker.touched();
        after(100, tracker, new Place.Home(), Navigation.TAP);
        after(5_000, tracker, area("energy"), Navigation.TAP);
        after(10_000, tracker, region("alpha"), Navigation.TAP);
        after(30_000, tracker, area("energy"), Navigation.BACK);
        after(5_000, tracker, region("beta"), Navigation.TAP);
        time.pass(10_000);
        tracker.touched();
        time.pass(40_000);
        tracker.warned();
        time.pass(20_000);
        tracker.ended(EndReason.IDLE);
        tracker.opened(new Place.Attract(), Navigation.KIOSK);
    }

    /// Readings: home 4, health 4, beta 92. The stretch of 90 s is beyond the idle limit of 60 s.
    private void speakerOfFrench(VisitTracker tracker) {
        tracker.touched();
        after(200, tracker, new Place.Home(), Navigation.TAP);
        time.pass(1_000);
        tracker.language(Language.FR);
        after(3_000, tracker, area("health"), Navigation.TAP);
        after(4_000, tracker, region("beta"), Navigation.TAP);
        time.pass(90_000);
        tracker.touched();
        time.pass(2_000);
        tracker.touched();
        tracker.ended(EndReason.HOME);
        tracker.opened(new Place.Home(), Navigation.KIOSK);
        tracker.language(Language.EN);
    }

    private void passerBy(VisitTracker tracker) {
        tracker.touched();
        time.pass(10_000);
        tracker.ended(EndReason.STAFF);
    }

    private void rehearsal(VisitTracker tracker) {
        tracker.touched();
        after(2_000, tracker, region("gamma"), Navigation.TAP);
        time.pass(60_000);
        tracker.ended(EndReason.IDLE);
    }

    /// Reading: delta 3.
    private void collector() {
        Subject delta = Subject.of(new RegionId("delta"));
        Hand hand = new Hand(visit("0000000000000005", "2019-06-13T10:00:00Z"));
        hand.event(1, 0, EventType.START, Subject.screen("home"), "");
        hand.event(2, 1_000, EventType.OPEN, delta, "tap");
        hand.event(3, 3_000, EventType.COLLECT, delta, "");
        hand.event(4, 3_500, EventType.COLLECT, delta, "");
        hand.event(5, 4_000, EventType.QR, delta, "");
        hand.event(6, 64_000, EventType.END, delta, "idle");
    }

    /// Readings: alpha 3, beta 4.
    private void seeker() {
        Subject alpha = Subject.of(new RegionId("alpha"));
        Subject beta = Subject.of(new RegionId("beta"));
        Hand hand = new Hand(visit("0000000000000006", "2019-06-14T01:30:00+02:00"));
        hand.event(1, 0, EventType.START, Subject.screen("home"), "");
        hand.event(2, 1_000, EventType.SEARCH, alpha, "");
        hand.event(3, 2_000, EventType.OPEN, alpha, "tap");
        hand.event(4, 5_000, EventType.OPEN, beta, "tap");
        hand.event(5, 6_000, EventType.SEARCH, Subject.NONE, "");
        hand.event(6, 7_000, EventType.COLLECT, beta, "");
        hand.event(7, 8_000, EventType.UNCOLLECT, beta, "");
        hand.event(8, 9_000, EventType.FEEDBACK, beta, "good");
        hand.event(9, 69_000, EventType.END, beta, "idle");
    }

    private static Visit visit(String id, String startedAt) {
        return new Visit(id, VisitKind.VISITOR, OffsetDateTime.parse(startedAt), "content-1", Language.EN,
                Duration.ofSeconds(60));
    }

    /// Writes the events of a visit as they are told.
    private final class Hand {
        private final Visit visit;

        Hand(Visit visit) {
            this.visit = visit;
        }

        void event(int seq, long offset, EventType type, Subject subject, String detail) {
            log.record(new VisitEvent(visit, seq, offset, type, subject, detail));
        }
    }

    private void after(long millis, VisitTracker tracker, Place place, Navigation how) {
        time.pass(millis);
        tracker.opened(place, how);
    }

    private void waitUntil(String instant) {
        time.pass(Duration.between(time.instant(), Instant.parse(instant)).toMillis());
    }

    private VisitTracker tracker(VisitKind kind) {
        if (lastId == 0 && !time.instant().equals(START)) {
            throw new IllegalStateException(
                    "The clock of tests starts at another time than the log: " + time.instant());
        }
        return new VisitTracker(new VisitTerms(kind, "content-1", Duration.ofSeconds(60)), time, time::nanos,
                () -> ++lastId, log::record);
    }

    private static Place area(String id) {
        return Place.Area.of(new AreaId(id));
    }

    private static Place region(String id) {
        return new Place.RegionPage(new RegionId(id));
    }
}
