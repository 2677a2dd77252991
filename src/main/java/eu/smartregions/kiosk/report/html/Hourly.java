package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.chance.Interval;
import eu.smartregions.kiosk.report.figure.Scope;
import java.util.List;

/// The visits of a kiosk or a day, and for how long visitors could come.
///
/// @param openMillis above 0 where there are visits
record Hourly(String name, long visits, long openMillis) {
    private static final double HOUR_MS = 3_600_000;

    static Hourly of(String name, List<Scope.OpenDay> days) {
        return new Hourly(name, days.stream().mapToLong(Scope.OpenDay::visits).sum(),
                days.stream().mapToLong(Scope.OpenDay::openMillis).sum());
    }

    /// Visits an hour.
    double rate() {
        return openMillis == 0 ? 0 : visits * HOUR_MS / openMillis;
    }

    /// How far chance alone moves the visits an hour.
    Interval interval() {
        return Interval.ofCount(visits).times(openMillis == 0 ? 0 : HOUR_MS / openMillis);
    }
}
