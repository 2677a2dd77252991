package eu.smartregions.kiosk.ui.theme;

import eu.smartregions.kiosk.content.AreaLook;
import javafx.scene.Node;

/// The style class of an area's look, which sets the colours below a node, and its icon.
public final class AreaStyles {

    private AreaStyles() {
    }

    /// Lets a node and everything in it take the colours of a look, instead of those of another.
    public static <N extends Node> N apply(N node, AreaLook look) {
        node.getStyleClass().removeIf(name -> name.startsWith("area-look-"));
        node.getStyleClass().add("area-look-" + look.key());
        return node;
    }

    /// The name of the icon of a look.
    public static String icon(AreaLook look) {
        return switch (look) {
            case ENERGY -> "wind-turbine";
            case DIGITAL -> "chip";
            case CIRCULAR -> "recycle";
            case AGROFOOD -> "sprout";
            case INDUSTRY -> "factory";
            case HEALTH -> "heart-pulse";
            case BLUE -> "waves";
            case MOBILITY -> "train";
            case CREATIVE -> "palette";
            case MATERIALS -> "molecule";
            case PLAIN -> "shape-outline";
        };
    }
}
