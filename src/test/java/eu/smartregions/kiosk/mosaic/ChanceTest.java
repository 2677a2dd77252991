package eu.smartregions.kiosk.mosaic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The same name brings the same numbers, on every machine.
final class ChanceTest {
    /// The bits that a reference of SplitMix64 in another language brings for this name.
    @Test
    void isTheSameEverywhere() {
        Chance chance = new Chance("es-galicia");
        assertEquals(List.of(722, 643, 155, 864, 621, 227),
                IntStream.range(0, 6).mapToObj(_ -> chance.below(1000)).toList());
    }

    @Test
    void differsFromNameToName() {
        assertNotEquals(new Chance("es-galicia").share(), new Chance("fr-brittany").share());
    }

    @Test
    void staysInItsBounds() {
        Chance chance = new Chance("anywhere");
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < 1000; i++) {
            numbers.add(chance.below(7));
            double share = chance.share();
            assertTrue(share >= 0 && share < 1);
        }
        assertEquals(new TreeSet<>(List.of(0, 1, 2, 3, 4, 5, 6)), numbers);
    }

    @Test
    void shufflesWithoutLoss() {
        List<Integer> all = IntStream.range(0, 50).boxed().toList();
        List<Integer> mixed = new Chance("anywhere").shuffled(all);
        assertNotEquals(all, mixed);
        assertEquals(all, mixed.stream().sorted().toList());
    }
}
