package eu.smartregions.kiosk.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Bar;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Chart;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Figures;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// Staff see what visitors did: sentences, and bars as long as their values, with the value at each end.
final class FiguresSectionTest {
    private final AskedDesk desk = new AskedDesk();

    @Test
    void saysTheHeadlinesAndTheFindingsBeforeTheBars() {
        Toolkit.run(() -> {
            desk.figures = new Figures(List.of("12 visits today."), List.of(new Chart("Mostly energy.",
                    List.of(new Bar("Energy", 8, "8"), new Bar("Sea", 4, "4")))));
            assertEquals(List.of("12 visits today.", "Mostly energy.", "Energy", "8", "Sea", "4"),
                    OnScreen.texts(section(Size.LARGE)));
            assertEquals(List.of("figures"), desk.asked);
        });
    }

    @Test
    void aBarIsAsLongAsItsShareOfTheLongest() {
        Toolkit.run(() -> {
            desk.figures = figures(8, 2, 0);
            List<Region> bars = bars(section(Size.LARGE));
            double track = ((Region) bars.getFirst().getParent()).getWidth();
            assertTrue(track > 100);
            assertEquals(List.of(track, track / 4, 0.0), bars.stream().map(Region::getMaxWidth).toList());
            assertEquals(1, bars.stream().map(bar -> OnScreen.place(bar).getMinX()).distinct().count(),
                    "all bars begin at zero");
        });
    }

    @Test
    void whereNothingWasCountedNoBarHasALength() {
        Toolkit.run(() -> {
            desk.figures = figures(0, 0);
            assertEquals(List.of(0.0, 0.0), bars(section(Size.LARGE)).stream().map(Region::getMaxWidth).toList());
        });
    }

    @Test
    void chartsStandInPairsWhereThereIsRoom() {
        Toolkit.run(() -> {
            Chart first = new Chart("First", List.of(new Bar("a", 1, "1")));
            Chart second = new Chart("Second", List.of(new Bar("b", 1, "1")));
            desk.figures = new Figures(List.of(), List.of(first, second));
            List<Bounds> pair = findings(section(Size.LARGE));
            assertEquals(pair.get(0).getMinY(), pair.get(1).getMinY());
            List<Bounds> column = findings(section(Size.TOTEM));
            assertEquals(column.get(0).getMinX(), column.get(1).getMinX());
        });
    }

    private FiguresSection section(Size size) {
        return AskedDesk.shown(new FiguresSection(AskedDesk.parts(size), desk), size);
    }

    private static Figures figures(long... values) {
        return new Figures(List.of(), List.of(new Chart("Finding", Arrays.stream(values)
                .mapToObj(value -> new Bar("bar", value, Long.toString(value))).toList())));
    }

    private static List<Region> bars(FiguresSection section) {
        return section.lookupAll(".countdown-bar").stream().map(Region.class::cast).toList();
    }

    private static List<Bounds> findings(FiguresSection section) {
        return section.lookupAll(".t-body").stream().map((Node label) -> OnScreen.place(label)).toList();
    }
}
