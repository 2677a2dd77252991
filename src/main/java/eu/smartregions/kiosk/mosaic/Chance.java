package eu.smartregions.kiosk.mosaic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Numbers that look thrown, but are the same for the same name on every machine and for ever. Source: SplitMix64 (G.
/// Steele, D. Lea, C. Flood, Fast splittable pseudorandom number generators, 2014), begun with the first eight bytes of
/// the name's SHA-256.
final class Chance {
    private long state;

    Chance(String name) {
        byte[] digest = sha256(name);
        for (int i = 0; i < Long.BYTES; i++) {
            state = state << 8 | digest[i] & 0xFF;
        }
    }

    private static byte[] sha256(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }

    private long bits() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /// Returns a number from 0 to below a bound.
    int below(int bound) {
        return (int) Math.floorMod(bits() >>> 1, (long) bound);
    }

    /// Returns a number from 0 to below 1.
    double share() {
        return (bits() >>> 11) * 0x1p-53;
    }

    /// Returns one of a list.
    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    /// Returns the same things in another order.
    <T> List<T> shuffled(List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        for (int i = mixed.size() - 1; i > 0; i--) {
            Collections.swap(mixed, i, below(i + 1));
        }
        return mixed;
    }
}
