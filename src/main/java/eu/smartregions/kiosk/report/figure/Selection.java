package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.visit.VisitKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// The choice of visits that figures are made of.
///
/// @param from first day in the kiosk's time zone, included; absent for no limit
/// @param to   last day in the kiosk's time zone, included; absent for no limit
/// @param kind absent for all kinds
public record Selection(Optional<LocalDate> from, Optional<LocalDate> to, Optional<VisitKind> kind) {
    /// Every visit of every kind.
    public static final Selection EVERYTHING = new Selection(Optional.empty(), Optional.empty(), Optional.empty());

    /// The visits of visitors, at any time.
    public static final Selection VISITORS = new Selection(Optional.empty(), Optional.empty(),
            Optional.of(VisitKind.VISITOR));

    /// @throws IllegalArgumentException if the last day is before the first
    public Selection {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("The last day " + to.get() + " is before the first " + from.get());
        }
    }

    /// Whether a day is within the limits.
    boolean includes(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true) && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// The first millisecond of local time that is in.
    public long firstMillis() {
        return from.map(Selection::startOf).orElse(Long.MIN_VALUE);
    }

    /// The first millisecond of local time that is out.
    public long endMillis() {
        return to.map(day -> startOf(day.plusDays(1))).orElse(Long.MAX_VALUE);
    }

    public String kindKey() {
        return kind.map(VisitKind::key).orElse("all");
    }

    private static long startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
