package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.controlsfx.control.GridCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A page that stands still stays so when it is laid out again: what is moved there and back asks for layout in every
/// frame, and is painted in every frame, for half of a core's time.
final class StandingStillTest {
    private static final int SLIDES = 30;

    static List<Size> sizes() {
        return List.of(Size.LARGE, Size.TOTEM, Size.TABLET);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothingMovesWhenItIsLaidOutAgain(Size size) {
        assertEquals(Map.of(), Toolkit.ask(() -> {
            Map<String, List<String>> restless = new TreeMap<>();
            ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, Language.EN, size);
            for (int i = 0; i < SLIDES; i++) {
                ((AttractScreen) kiosk.page()).next();
                kiosk.layOut();
                look(kiosk, "slide " + i, restless);
            }
            for (Place place : Stops.of(Bundled.EXHIBITION)) {
                kiosk.go(place);
                look(kiosk, place.toString(), restless);
            }
            kiosk.view.end();
            return restless;
        }));
    }

    /// Lays everything on the page out again and notes what moves meanwhile, though all is in its place.
    private static void look(ShownKiosk kiosk, String what, Map<String, List<String>> restless) {
        List<Node> nodes = all(kiosk.page()).toList();
        Set<String> moved = new TreeSet<>();
        List<Runnable> over = new ArrayList<>();
        for (Node node : nodes) {
            InvalidationListener listener = _ -> moved.add(node.getClass().getSimpleName() + node.getStyleClass());
            List<Observable> places = new ArrayList<>(List.of(node.layoutXProperty(), node.layoutYProperty()));
            if (node instanceof Region region) {
                places.addAll(List.of(region.widthProperty(), region.heightProperty()));
            }
            places.forEach(place -> {
                place.addListener(listener);
                over.add(() -> place.removeListener(listener));
            });
            if (node instanceof Parent parent) {
                parent.requestLayout();
            }
        }
        kiosk.view.layout();
        over.forEach(Runnable::run);
        if (!moved.isEmpty()) {
            restless.put(what, List.copyOf(moved));
        }
    }

    /// Places of a list that are not in use wait for layout, which nobody gives them.
    private static Stream<Node> all(Node node) {
        if (!node.isVisible() || node instanceof GridCell<?>) {
            return Stream.of();
        }
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(StandingStillTest::all)
                : Stream.of());
    }
}
