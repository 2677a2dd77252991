package eu.smartregions.kiosk.app.health;

import eu.smartregions.kiosk.visit.LogState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The signs of life of a running kiosk at one moment.
///
/// @param kiosk   which one it is
/// @param moments when something was last seen of it
/// @param standing whether visits are counted, and what was written of them
/// @param room    what is left of the machine
/// @param faults  what staff have to mend, a sentence each
public record Vitals(Kiosk kiosk, Moments moments, Standing standing, Room room, List<String> faults) {
    public Vitals {
        faults = List.copyOf(faults);
    }

    /// The kiosk that speaks.
    ///
    /// @param id           random; empty until its database could be opened
    /// @param name         empty where it has none
    /// @param content      what is on the screen, empty where nothing is
    /// @param supervisedBy who starts it again when it ends
    public record Kiosk(String id, String name, String version, String content, List<String> supervisedBy) {
        public Kiosk {
            supervisedBy = List.copyOf(supervisedBy);
        }
    }

    /// The moments that say whether the screen really lives.
    ///
    /// @param now     when this is said
    /// @param painted when a picture was last painted
    /// @param touched when a finger or key was last pressed
    public record Moments(Instant now, Instant started, Optional<Instant> painted, Optional<Instant> touched) {
    }

    /// The state of the kiosk and of its counting.
    ///
    /// @param state  `opening`, `open`, `staff`, `closed` or `resting`
    /// @param log    where events go; empty where nothing is counted
    /// @param ledger what was written
    public record Standing(String state, Optional<LogState> log, LogState.Ledger ledger) {
        /// Whether events go where they should.
        public boolean counting() {
            return log.filter(now -> now.standing() == LogState.Standing.WRITING).isPresent();
        }
    }

    /// Disk space for the data folder and memory of the program, in bytes.
    public record Room(long diskFree, long heapUsed, long heapMost) {
    }
}
