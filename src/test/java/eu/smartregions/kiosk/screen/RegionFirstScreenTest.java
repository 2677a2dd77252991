package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the page of a region shows of it before anything is touched.
final class RegionFirstScreenTest {
    private static final Exhibition EXHIBITION = EveryScreenTest.EXHIBITION;
    /// Every so many regions one is looked at.
    private static final int EVERY = 6;

    @ParameterizedTest
    @CsvSource({"1280, 800, 100, EN", "1280, 800, 100, DE", "1280, 800, 100, MT", "1920, 1080, 150, EN",
            "1920, 1080, 150, DE", "1920, 1080, 150, EL"})
    void onATabletAndInLargeTextItSaysHookAndSummaryAndTheWayToSaveIt(int width, int height, int percent,
            Language language) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(EXHIBITION, language, new Size(width, height));
            kiosk.begin(new AccessOptions(percent, Set.of()));
            List<String> faults = new ArrayList<>();
            for (int i = 0; i < EXHIBITION.regions().size(); i += EVERY) {
                Region region = EXHIBITION.regions().get(i);
                kiosk.go(new Place.RegionPage(region.id()));
                judge(kiosk, region, faults);
            }
            assertEquals(List.of(), faults);
        });
    }

    private static void judge(ShownKiosk kiosk, Region region, List<String> faults) {
        double bottom = inScene(kiosk.page()).getMaxY();
        Bounds save = inScene(kiosk.page().lookup(".k-button.save"));
        if (save.getMaxY() > bottom) {
            faults.add(region.id() + ": the way to save it ends at " + save.getMaxY() + " of " + bottom);
        }
        Node hero = kiosk.page().getChildrenUnmodifiable().getFirst();
        String hook = region.specialisation().introduction().hook().orElseThrow().text(kiosk.language.get());
        for (Node label : hero.lookupAll(".label")) {
            Bounds box = inScene(label);
            if (box.getMinY() < inScene(hero).getMinY() || box.getMaxY() > inScene(hero).getMaxY()) {
                faults.add(region.id() + ": " + ((Label) label).getText() + " leaves the head");
            }
        }
        assertTrue(ShownKiosk.texts(hero).contains(hook), () -> ShownKiosk.texts(hero).toString());
        Scroller scroller = (Scroller) kiosk.page().lookupAll("*").stream().filter(Scroller.class::isInstance)
                .findFirst().orElseThrow();
        Node seen = scroller.getChildrenUnmodifiable().getFirst();
        String summary = region.specialisation().summary().text(kiosk.language.get());
        Bounds said = kiosk.page().lookupAll(".label").stream()
                .filter(label -> summary.equals(((Label) label).getText())).map(RegionFirstScreenTest::inScene)
                .findFirst().orElseThrow();
        double end = seen.localToScene(seen.getClip().getLayoutBounds()).getMaxY();
        if (said.getMaxY() > end + 1) {
            faults.add(region.id() + ": the summary ends at " + said.getMaxY() + ", the screen at " + end);
        }
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
