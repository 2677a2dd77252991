package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.html.Edition;
import eu.smartregions.kiosk.report.html.ReportPage;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.RunningFigures;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.visit.EndReason;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitTerms;
import eu.smartregions.kiosk.visit.VisitTracker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Semaphore;

/// How long a report over a million events takes, and the overview of a running kiosk; beside `sqlite3` reading the
/// same rows in the same order, which is the least that any report must do.
public final class ReportBench {
    private static final int EVENTS = Length.of(1_000_000, 50_000);
    private static final double MS_IN_S = 1_000;
    private static final int UNWRITTEN = 4_000;
    private static final int ROUNDS = Length.of(5, 2);
    private static final String ROWS = """
            SELECT v.visit_id, v.kiosk_id, v.kind, v.started_at, v.content_id, v.language, v.idle_limit_ms, \
            v.utc_offset_s,
                   e.seq, e.offset_ms, e.type, e.subject_kind, e.subject_id, e.detail
              FROM visits v JOIN events e ON e.visit_id = v.visit_id ORDER BY v.started_at, v.visit_id, e.seq""";

    private ReportBench() {
    }

    /// What is measured.
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /// @param arguments a data folder with the events of an earlier run, or an empty one; without it a temporary one
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("report-bench");
        if (!Files.exists(data.resolve("visits.db"))) {
            write(data);
        }
        double report = measure("report as a page", () -> report(data));
        Row.of(String.format("a report over %,d events", EVENTS), report / MS_IN_S, "s", new Aim.Most(5),
                Commands.here("sqlite3") ? rows(data) : new Row.Yardstick[0]).tell();
        RunningFigures figures = new RunningFigures(data, Selection.EVERYTHING);
        measure("overview, read for the first time",
                () -> new RunningFigures(data, Selection.EVERYTHING).read(LocalDate.now()));
        figures.read(LocalDate.now());
        Row.of("their figures opened again in the staff's area",
                measure("overview, opened again", () -> figures.read(LocalDate.now())), "ms", new Aim.Most(300)).tell();
    }

    private static Row.Yardstick[] rows(Path data) throws IOException, InterruptedException {
        String what = "sqlite3 reading the same rows";
        return new Row.Yardstick[]{new Row.Yardstick(what, measure(what, () -> sqlite(data)) / MS_IN_S)};
    }

    /// Returns the median in milliseconds.
    private static double measure(String what, Work work) throws IOException, InterruptedException {
        long[] millis = new long[ROUNDS];
        long cpu = cpuMillis();
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            work.run();
            millis[round] = (System.nanoTime() - before) / 1_000_000;
        }
        long own = (cpuMillis() - cpu) / ROUNDS;
        long first = millis[0];
        Arrays.sort(millis);
        System.out.printf("%-36s first %6d ms   median %6d ms   best %6d ms   of which computing here %6d ms%n", what,
                first,
                millis[ROUNDS / 2], millis[0], own);
        return millis[ROUNDS / 2];
    }

    /// What this program alone has computed: on a busy machine the rest is waiting for a processor.
    private static long cpuMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    private static void report(Path data) throws IOException {
        try (StatisticsReader reader = StatisticsReader.open(List.of(data), Selection.EVERYTHING)) {
            Files.writeString(data.resolve("report.html"),
                    ReportPage.of(reader.account(Progress.NONE), Edition.english(ZonedDateTime.now())));
        }
    }

    private static void sqlite(Path data) throws IOException, InterruptedException {
        int code = new ProcessBuilder("sqlite3", data.resolve("visits.db").toString(), ROWS)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start()
                .waitFor();
        if (code != 0) {
            throw new IOException("sqlite3 ended with " + code);
        }
    }

    /// Visits of about twenty events each, through the real tracker and log.
    private static void write(Path data) throws InterruptedException {
        Semaphore room = new Semaphore(UNWRITTEN);
        SplittableRandom random = new SplittableRandom(1);
        Time time = new Time(Instant.parse("2019-06-11T07:00:00Z"));
        try (VisitLog log = VisitLog.open(data, new SubjectNames("bench", Map.of(), Map.of(), ZoneOffset.UTC),
                group -> room.release(group.size()))) {
            log.awaitOpening(Duration.ofSeconds(30));
            int[] written = {0};
            VisitTracker tracker = new VisitTracker(new VisitTerms(VisitKind.VISITOR, "bench", Duration.ofSeconds(60)),
                    time,
                    time::nanos, random::nextLong, event -> record(event, log, room, written));
            while (written[0] < EVENTS) {
                visit(tracker, time, random);
            }
            room.acquire(UNWRITTEN);
        }
    }

    private static void record(VisitEvent event, VisitLog log, Semaphore room, int[] written) {
        room.acquireUninterruptibly();
        log.record(event);
        written[0]++;
    }

    private static void visit(VisitTracker tracker, Time time, SplittableRandom random) {
        tracker.touched();
        tracker.opened(new Place.Home(), Navigation.TAP);
        tracker.language(Language.values()[random.nextInt(24)]);
        for (int page = 0; page < 8; page++) {
            time.pass(2_000 + random.nextInt(20_000));
            tracker.touched();
            time.pass(100);
            tracker.opened(page % 2 == 0
                    ? Place.Area.of(new AreaId("area-" + random.nextInt(10)))
                    : new Place.RegionPage(new RegionId("region-" + random.nextInt(89))), Navigation.TAP);
        }
        time.pass(10_000);
        tracker.touched();
        tracker.ended(EndReason.HOME);
        tracker.language(Language.EN);
        tracker.opened(new Place.Attract(), Navigation.KIOSK);
        time.pass(30_000);
    }

    /// A clock that is told how much time passes.
    private static final class Time extends Clock {
        private Instant now;

        Time(Instant now) {
            this.now = now;
        }

        void pass(long millis) {
            now = now.plusMillis(millis);
        }

        long nanos() {
            return Duration.between(Instant.EPOCH, now).toNanos();
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
