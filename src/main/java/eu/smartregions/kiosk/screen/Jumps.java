package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.FlowPane;

/// The letters by which a list of regions can be jumped through: above a long list where the screen is upright,
/// otherwise in a sheet.
final class Jumps {
    /// The number of entries from which letters stand above a list.
    private static final int LONG = 40;
    private static final double LETTER_EM = 3.6;

    private final ScreenContext around;
    private final RowGrid<?> list;
    private final FlowPane above;
    private Map<String, Integer> letters = Map.of();

    Jumps(ScreenContext around, RowGrid<?> list) {
        this.around = around;
        this.list = list;
        above = around.parts().flow();
        above.setManaged(false);
    }

    /// Returns the place above the list, which takes no room where there are no letters.
    FlowPane above() {
        return above;
    }

    /// Takes the letters from the regions that the list shows.
    ///
    /// @param byName whether they are sorted by name; if not, there are no letters
    void show(List<Region> regions, boolean byName) {
        letters = byName
                ? new LinkedHashMap<>(around.directory().letters(regions, around.parts().words().language()))
                : Map.of();
        boolean shown = regions.size() >= LONG && around.parts().scale().portrait() && letters.size() > 1;
        above.setManaged(shown);
        above.getChildren().clear();
        if (shown) {
            above.getChildren().setAll(targets(around.parts().still()));
        }
    }

    /// Returns what leads to the letters, as `A–Z`; empty where there are none to be shown in a sheet.
    String name() {
        List<String> all = List.copyOf(letters.keySet());
        return all.size() < 2 || above.isManaged() ? "" : all.getFirst() + "–" + all.getLast();
    }

    /// Returns a target for each letter that begins a name; a touch makes the first of those names the first in the
    /// list.
    List<Target> targets(Parts on) {
        return letters.entrySet().stream().map(entry -> letter(on, entry.getKey(), entry.getValue())).toList();
    }

    private Target letter(Parts on, String letter, int index) {
        Target target = on.chip(() -> letter, false, () -> {
            around.closeSheet();
            list.begin(index);
        });
        target.getStyleClass().add("letter");
        target.setMinSize(on.scale().em(LETTER_EM), on.scale().em(LETTER_EM));
        return target;
    }
}
