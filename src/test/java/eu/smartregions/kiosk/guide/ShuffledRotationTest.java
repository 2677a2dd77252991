package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// All come equally often, in an order that favours none.
final class ShuffledRotationTest {
    private static final List<Integer> ALL = IntStream.range(0, 89).boxed().toList();

    @Test
    void givesEveryOneItsTurnInEveryRound() {
        ShuffledRotation<Integer> turns = new ShuffledRotation<>(ALL, new Random(3));
        List<Integer> last = List.of();
        for (int round = 0; round < 20; round++) {
            List<Integer> now = ALL.stream().map(_ -> turns.next()).toList();
            assertEquals(new HashSet<>(ALL), new HashSet<>(now));
            assertNotEquals(last, now);
            last = now;
        }
    }

    @Test
    void favoursNobodyAsTheFirst() {
        int[] first = new int[4];
        Random order = new Random(5);
        for (int i = 0; i < 4000; i++) {
            first[new ShuffledRotation<>(List.of(0, 1, 2, 3), order).next()]++;
        }
        for (int times : first) {
            assertEquals(1000, times, 150);
        }
    }

    @Test
    void needsSomebody() {
        assertThrows(IllegalArgumentException.class, () -> new ShuffledRotation<>(List.of(), new Random()));
    }
}
