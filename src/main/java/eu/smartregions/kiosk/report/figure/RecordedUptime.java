package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.visit.UptimeState;

/// A time during which a kiosk ran in one state.
///
/// @param beganLocalMillis since 1970 as if the kiosk's local time were UTC
/// @param lastedMillis     by the monotonic clock
public record RecordedUptime(String kioskId, UptimeState state, long beganLocalMillis, long lastedMillis) {
}
