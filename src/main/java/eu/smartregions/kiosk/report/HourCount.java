package eu.smartregions.kiosk.report;

import java.time.Instant;

/// How many visits began in an hour.
///
/// @param start of the hour
public record HourCount(Instant start, long visits) {
}
