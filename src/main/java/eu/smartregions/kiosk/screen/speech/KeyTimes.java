package eu.smartregions.kiosk.screen.speech;

import java.time.Duration;
import java.util.Optional;

/// The times by which the keys of a pad and switches suit hands that tremble or are slow.
///
/// @param strike how long after a key that chooses the same key is taken for a second strike of the same press; where
///               it is longer than usual, after any key (EN 301 549, 5.8)
/// @param scan   how long each thing is offered to whoever has one switch only; empty where there are two switches
public record KeyTimes(Duration strike, Optional<Duration> scan) {
    /// The times of a kiosk that has a pad, or two switches.
    public static final KeyTimes USUAL = new KeyTimes(Duration.ofMillis(500), Optional.empty());
    /// The contact of a switch bounces for less than that.
    private static final Duration BOUNCE = Duration.ofMillis(40);

    /// Returns how long after a key that only moves on the same key is taken for a second strike: who moves quickly is
    /// not held up, unless the settings ask for a long time.
    Duration strikeOfMoves() {
        return strike.compareTo(USUAL.strike) > 0 ? strike : BOUNCE;
    }
}
