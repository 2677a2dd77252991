package eu.smartregions.kiosk.screen.speech;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;

/// Lets one action in for each time that a key goes down, whatever hands do: keys that are held repeat nothing, the
/// second of two quick strikes counts only for moving on, nothing is chosen on a page that has only just come, and a
/// key that is stuck does nothing more.
final class KeyGate {
    /// A keyboard repeats a key that is held after 0.7 s at most, then more often.
    private static final long REPEATS_WITHIN = 1000;

    private final LongSupplier millis;
    private final KeyTimes times;
    private long openAt = Long.MIN_VALUE;
    private long closedAt;
    private final Map<KeyCode, Long> held = new EnumMap<>(KeyCode.class);
    private final Map<KeyCode, Long> struck = new EnumMap<>(KeyCode.class);

    /// @param millis the time, from any origin; one that jumps back lets keys in
    KeyGate(LongSupplier millis, KeyTimes times) {
        this.millis = millis;
        this.times = times;
    }

    /// Whether a key that went down, or says so, is meant.
    ///
    /// @param chooses whether it does more than move on
    boolean letsIn(KeyCode key, boolean chooses) {
        long now = millis.getAsLong();
        Long before = held.put(key, now);
        if (within(before, now, REPEATS_WITHIN)) {
            return false;
        }
        boolean twice = within(struck.put(key, now), now,
                (chooses ? times.strike() : times.strikeOfMoves()).toMillis());
        return !twice && !(chooses && now >= closedAt && now < openAt);
    }

    /// Lets nothing that chooses in for a time: the page has changed under the hand.
    void closeFor(long time) {
        closedAt = millis.getAsLong();
        openAt = closedAt + time;
    }

    /// A key went up.
    void released(KeyCode key) {
        held.remove(key);
    }

    private static boolean within(Long before, long now, long time) {
        return before != null && now >= before && now - before < time;
    }
}
