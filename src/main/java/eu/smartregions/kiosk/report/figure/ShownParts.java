package eu.smartregions.kiosk.report.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// The parts of a whole that may be told: those of at least [DisclosureControl#LEAST] visits. As the whole is told,
/// what is not told of it may give a small part away; then the smallest of the parts that could be told is not told
/// either, nor any other of the same number: which of them was left out would say where the small part is.
///
/// Source: complementary suppression; Hundepool and others, "Statistical disclosure control", 2012, chapter 4.
///
/// @param parts  what may be told, exactly
/// @param hidden all others together
record ShownParts<K>(Map<K, Long> parts, long hidden) {
    private static final long MOST_HIDDEN = DisclosureControl.LEAST - 1;

    /// Returns the parts that may be told, or nothing where none of them, not even the whole, may be.
    ///
    /// @param possible how many parts there can be, those of no visit included
    static <K> Optional<ShownParts<K>> of(Map<K, Long> parts, int possible) {
        Map<K, Long> shown = new HashMap<>(parts);
        shown.values().removeIf(visits -> visits < DisclosureControl.LEAST);
        long hidden = sum(parts) - sum(shown);
        if (hidden == 0 || hidden >= DisclosureControl.LEAST && couldEachBeNone(hidden, possible - shown.size())) {
            return Optional.of(new ShownParts<>(shown, hidden));
        }
        OptionalLong smallest = shown.values().stream().mapToLong(Long::longValue).min();
        if (smallest.isEmpty()) {
            return Optional.empty();
        }
        shown.values().removeIf(visits -> visits == smallest.getAsLong());
        return Optional.of(new ShownParts<>(shown, sum(parts) - sum(shown)));
    }

    /// Whether of some parts that are not told, each may be of no visit, whatever the others are.
    private static boolean couldEachBeNone(long hidden, int parts) {
        return hidden <= MOST_HIDDEN * Math.max(0, parts - 1);
    }

    private static <K> long sum(Map<K, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }
}
