package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.content.Subject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Adds up what visits add to every [Measure], each measure for itself. By the hour, what a lone visitor did would
/// still stand together; so of everything but the number of visits only the day is kept, as its first hour.
final class VisitAmounts {
    private static final long HOUR_MS = 3_600_000;
    private static final int HOURS_A_DAY = 24;
    /// The measures that are asked of exhibitors and areas; how long screens were read is not kept.
    private static final Set<Subject.Kind> READ = Set.of(Subject.Kind.REGION, Subject.Kind.AREA,
            Subject.Kind.ORGANISATION);
    /// Two digits of what is longer stay, up to this step.
    private static final long COARSEST_MS = 10_000;

    private final Map<Figure, Long> amounts = new HashMap<>();

    private record Figure(String kioskId, String kind, long localHour, What what) {
    }

    private record What(Measure measure, @Nullable Subject subject, String detail) {
        What(Measure measure, @Nullable Subject subject) {
            this(measure, subject, "");
        }
    }

    void add(RecordedVisit visit) {
        VisitOrigin origin = visit.origin();
        long hour = Math.floorDiv(origin.localMillis(), HOUR_MS);
        long day = Math.floorDiv(hour, HOURS_A_DAY) * HOURS_A_DAY;
        count(origin, hour, new What(Measure.VISITS, null), 1);
        whole(visit).forEach((what, amount) -> count(origin, day, what, amount));
    }

    /// Adds the amounts to those in a database.
    void write(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO rollups (kiosk_id, kind, local_hour, measure, subject_kind, subject_id, detail, amount)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET amount = amount + excluded.amount
                """)) {
            for (Map.Entry<Figure, Long> each : amounts.entrySet()) {
                Figure figure = each.getKey();
                insert.setString(1, figure.kioskId);
                insert.setString(2, figure.kind);
                insert.setLong(3, figure.localHour);
                insert.setString(4, figure.what.measure.key());
                Subject subject = figure.what.subject;
                insert.setString(5, subject == null ? "" : subject.kind().key());
                insert.setString(6, subject == null ? "" : subject.id());
                insert.setString(7, figure.what.detail);
                insert.setLong(8, each.getValue());
                insert.executeUpdate();
            }
        }
    }

    private void count(VisitOrigin origin, long hour, What what, long amount) {
        amounts.merge(new Figure(origin.kioskId(), origin.kind(), hour, what), amount, Long::sum);
    }

    /// Returns what a visit adds to the figures of its day.
    private static Map<What, Long> whole(RecordedVisit visit) {
        Map<What, Long> amounts = new HashMap<>();
        one(amounts, new What(Measure.LANGUAGE, new Subject(Subject.Kind.LANGUAGE, visit.language())));
        if (visit.isMeaningful()) {
            one(amounts, new What(Measure.MEANINGFUL, null));
        }
        addViews(visit.views().stream().filter(view -> READ.contains(view.subject().kind())).toList(), amounts);
        for (RecordedEvent event : visit.events()) {
            switch (event.type()) {
                case COLLECT -> one(amounts, new What(Measure.COLLECTED, event.subject()));
                case QR -> one(amounts, new What(Measure.QR, event.subject()));
                case SEARCH -> one(amounts, new What(Measure.SEARCH, event.subject()));
                default -> {
                    // It is in no figure, or computed from the whole visit.
                }
            }
        }
        visit.savedFrom().forEach(area -> one(amounts, new What(Measure.SAVED, area)));
        visit.lastScreen().ifPresent(screen -> one(amounts, new What(Measure.ENDING, Subject.screen(screen),
                visit.endReason())));
        visit.answer().ifPresent(answer -> one(amounts, new What(Measure.FEEDBACK, null, answer)));
        return amounts;
    }

    private static void addViews(List<PageView> views, Map<What, Long> amounts) {
        Set<Subject> pages = new HashSet<>();
        for (PageView view : views) {
            Subject page = view.subject();
            pages.add(page);
            one(amounts, new What(Measure.PAGE_VIEWS, page));
            amounts.merge(new What(Measure.READING_MS, page), view.readingMillis(), Long::sum);
            one(amounts, new What(Measure.READING, page, Long.toString(twoDigits(view.readingMillis()))));
        }
        TreeSet<String> regions = new TreeSet<>();
        for (Subject page : pages) {
            one(amounts, new What(Measure.PAGE_VISITS, page));
            if (page.kind() == Subject.Kind.REGION) {
                regions.add(page.id());
            }
        }
        for (String region : regions) {
            for (String later : regions.tailSet(region, false)) {
                one(amounts, new What(Measure.PAIR, new Subject(Subject.Kind.REGION, region), later));
            }
        }
    }

    private static void one(Map<What, Long> amounts, What what) {
        amounts.merge(what, 1L, Long::sum);
    }

    private static long twoDigits(long millis) {
        long step = 1;
        while (step < COARSEST_MS && millis >= 100 * step) {
            step *= 10;
        }
        return (millis + step / 2) / step * step;
    }
}
