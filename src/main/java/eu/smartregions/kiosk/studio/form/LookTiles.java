package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Icon;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The looks of a field, each a colour and an icon; one is chosen.
final class LookTiles extends VBox {
    private static final double ICON = 24;
    private static final double SIZE = 54;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("picked");

    LookTiles(Desk desk, List<String> place) {
        getStyleClass().add("s-answer");
        Label label = new Label(desk.words().text("look"));
        label.getStyleClass().add("s-label");
        FlowPane tiles = new FlowPane();
        tiles.getStyleClass().add("s-grid");
        String now = desk.text().word(place);
        for (AreaLook look : AreaLook.values()) {
            String name = desk.words().text("look." + look.key());
            Button tile = AreaStyles.apply(new Button(null, new Icon(AreaStyles.icon(look), ICON)), look);
            tile.setId(String.join("/", place) + "/" + look.key());
            tile.getStyleClass().add("s-look-tile");
            tile.setPrefSize(SIZE, SIZE);
            tile.pseudoClassStateChanged(CHOSEN, look.key().equals(now));
            tile.setAccessibleText(look.key().equals(now)
                    ? desk.words().text("fields.chosen.spoken", name)
                    : name);
            tile.setOnAction(_ -> desk.text().set(place, look.key()));
            tiles.getChildren().add(tile);
        }
        getChildren().addAll(label, tiles);
    }
}
