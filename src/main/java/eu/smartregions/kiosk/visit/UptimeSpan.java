package eu.smartregions.kiosk.visit;

import java.time.OffsetDateTime;

/// A period in which a kiosk ran in one state, by one setting of its clock.
///
/// @param id           random
/// @param began        by the wall clock
/// @param lastedMillis by the monotonic clock, so far
/// @param jumpMillis   by how much the wall clock was set when the stretch began, 0 where it was not
record UptimeSpan(String id, UptimeState state, OffsetDateTime began, long lastedMillis, long jumpMillis) {

    UptimeSpan lasting(long millis) {
        return new UptimeSpan(id, state, began, millis, jumpMillis);
    }
}
