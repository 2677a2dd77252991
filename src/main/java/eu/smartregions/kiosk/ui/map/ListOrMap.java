package eu.smartregions.kiosk.ui.map;

import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list and a map of the same regions where only one of them has room: a switch of two before the other chips, on a
/// low page one that says what it leads to.
public final class ListOrMap extends VBox {
    private final Region map;

    /// @param chips of the page, which the switch joins
    public ListOrMap(Parts parts, Pane chips, Region list, Region map) {
        super(parts.scale().em(0.8), chips, list);
        this.map = map;
        Target asList = parts.chip(() -> parts.words().messages().text("area.list"), true,
                () -> getChildren().set(1, list));
        Target asMap = parts.chip(() -> parts.words().messages().text("area.map"), false, this::showMap);
        boolean one = parts.scale().low();
        chips.getChildren().addAll(0, one ? List.of(asMap) : List.of(asList, asMap));
        setVgrow(list, Priority.ALWAYS);
        setVgrow(map, Priority.ALWAYS);
        getChildren().addListener((Observable _) -> {
            boolean listed = getChildren().contains(list);
            asList.choose(listed);
            asMap.choose(!listed);
            if (one) {
                chips.getChildren().set(0, listed ? asMap : asList);
            }
        });
    }

    /// Shows the map in place of the list.
    public void showMap() {
        getChildren().set(1, map);
    }
}
