package eu.smartregions.kiosk.ui.map;

import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import java.util.List;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A list and a map of the same regions where only one of them has room: a switch of two before the other chips, on a
/// low page one that says what it leads to.
public final class ListOrMap extends StackPane {
    private final Region list;
    private final Region map;
    private final ObservableList<Node> shown;

    /// @param chips of the page, which the switch joins
    public ListOrMap(Parts parts, Pane chips, Region list, Region map) {
        this.list = list;
        this.map = map;
        Pane filtered = parts.filtered(chips, list);
        parts.fill(map);
        shown = filtered.getChildren();
        getChildren().add(filtered);
        Target asList = parts.chip(() -> parts.words().messages().text("area.list"), true,
                () -> swap(map, list));
        Target asMap = parts.chip(() -> parts.words().messages().text("area.map"), false, this::showMap);
        boolean one = parts.scale().low() || parts.scale().beside();
        chips.getChildren().addAll(0, one ? List.of(asMap) : List.of(asList, asMap));
        shown.addListener((Observable _) -> {
            boolean listed = shown.contains(list);
            asList.choose(listed);
            asMap.choose(!listed);
            if (one) {
                chips.getChildren().set(0, listed ? asMap : asList);
            }
        });
    }

    /// Shows the map in place of the list.
    public void showMap() {
        swap(list, map);
    }

    private void swap(Region from, Region to) {
        if (shown.contains(from)) {
            shown.set(shown.indexOf(from), to);
        }
    }
}
