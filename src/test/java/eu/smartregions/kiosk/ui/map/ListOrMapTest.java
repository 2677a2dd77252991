package eu.smartregions.kiosk.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// A list and a map that take turns.
final class ListOrMapTest {
    private static final Scale COMPACT = Scale.of(800, 1280, 0, 1);
    private static final Scale LOW = Scale.of(1280, 800, 0, 1).within(300, 500);

    private final Region list = new Region();
    private final Region map = new Region();
    private final LanguageChoice language = new LanguageChoice(Language.EN);

    @Test
    void twoChipsBeforeTheOthersSwitchAndSayWhichIsShown() {
        Toolkit.run(() -> {
            ListOrMap both = made(COMPACT);
            assertEquals(List.of("List", "Map", "Other"), chips(both));
            assertSame(list, shown(both));
            assertEquals(List.of("List"), chosen(both));
            fire(both, "Map");
            assertSame(map, shown(both));
            assertEquals(List.of("Map"), chosen(both));
            fire(both, "List");
            assertSame(list, shown(both));
            assertEquals(List.of("List"), chosen(both));
        });
    }

    @Test
    void onALowPageOneChipSaysWhatItLeadsTo() {
        Toolkit.run(() -> {
            ListOrMap both = made(LOW);
            assertEquals(List.of("Map", "Other"), chips(both));
            fire(both, "Map");
            assertSame(map, shown(both));
            assertEquals(List.of("List", "Other"), chips(both));
            fire(both, "List");
            assertSame(list, shown(both));
            assertEquals(List.of("Map", "Other"), chips(both));
            assertEquals(List.of(), chosen(both), "it leads there, so it is not there");
        });
    }

    @Test
    void theMapCanBeShownByThePageAndTheChipsFollowIt() {
        Toolkit.run(() -> {
            ListOrMap both = made(COMPACT);
            both.showMap();
            both.showMap();
            assertSame(map, shown(both));
            language.choose(Language.DE);
            assertEquals(List.of("Karte"), chosen(both));
        });
    }

    private ListOrMap made(Scale scale) {
        Parts parts = new Parts(scale, new Words(language));
        FlowPane chips = parts.flow(parts.chip(() -> "Other", false, () -> {}));
        return new ListOrMap(parts, chips, list, map);
    }

    /// Returns what stands with the chips.
    private Region shown(ListOrMap both) {
        return ((Pane) both.getChildren().getFirst()).getChildren().contains(list) ? list : map;
    }

    private static List<String> chips(ListOrMap both) {
        return targets(both).stream().map(Target::getAccessibleText).toList();
    }

    private static List<String> chosen(ListOrMap both) {
        return targets(both).stream().filter(Target::chosen).map(Target::getAccessibleText).toList();
    }

    private static void fire(ListOrMap both, String name) {
        targets(both).stream().filter(chip -> chip.getAccessibleText().equals(name)).findFirst().orElseThrow()
                .executeAccessibleAction(AccessibleAction.FIRE);
    }

    private static List<Target> targets(ListOrMap both) {
        return both.lookupAll(".k-chip").stream().map(Target.class::cast).toList();
    }
}
