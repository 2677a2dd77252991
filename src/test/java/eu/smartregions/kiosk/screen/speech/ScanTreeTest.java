package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Many things are shared out so that any of them takes few presses, none is left out and their order stays.
final class ScanTreeTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "7, 7", "8, 4", "89, 8", "128, 8", "129, 9", "1000, 11"})
    void anyOfManyThingsTakesFewPresses(int things, int presses) {
        List<ScanStop> all = Toolkit.ask(() -> IntStream.range(0, things).<ScanStop>mapToObj(
                _ -> new ScanStop.One(new Target("k-chip", new Pane(), () -> {}))).toList());
        List<ScanStop> reached = new ArrayList<>();
        int most = walk(ScanTree.shared(all), 0, reached);
        assertEquals(all, reached);
        assertTrue(most <= presses, () -> things + " things take " + most + " presses");
    }

    /// Returns the most presses that anything takes.
    private static int walk(List<ScanStop> stops, int before, List<ScanStop> reached) {
        int most = 0;
        for (int i = 0; i < stops.size(); i++) {
            int presses = before + i + 1;
            if (stops.get(i).inside().isEmpty()) {
                reached.add(stops.get(i));
                most = Math.max(most, presses);
            } else {
                most = Math.max(most, walk(stops.get(i).inside(), presses, reached));
            }
        }
        return most;
    }
}
