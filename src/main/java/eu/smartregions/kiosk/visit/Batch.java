package eu.smartregions.kiosk.visit;

import java.util.List;
import java.util.Optional;

/// The rows that are written in one transaction.
///
/// @param events    in the order of recording
/// @param loss      how many events were lost before them
/// @param stretches of the uptime, begun or grown
/// @param beat      what the kiosk says of itself, if that is due
record Batch(List<VisitEvent> events, Loss loss, List<UptimeSpan> stretches, Optional<Beat> beat) {

    /// What a running kiosk says of itself once a minute.
    ///
    /// @param at         in milliseconds since 1970, by the wall clock
    /// @param diskFree   bytes that can still be written beside the database
    /// @param reportedAt when its closing report was last taken home, 0 where it was not in this run
    record Beat(long at, long diskFree, long reportedAt) {
    }

    boolean isEmpty() {
        return events.isEmpty() && loss.events() == 0 && stretches.isEmpty() && beat.isEmpty();
    }
}
