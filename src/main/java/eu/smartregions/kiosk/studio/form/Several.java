package eu.smartregions.kiosk.studio.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A choice of any number of words, a box each.
final class Several extends VBox {

    /// @param names what is written into the file, and how it is called
    Several(Desk desk, List<String> place, String key, Map<String, String> names) {
        getStyleClass().add("s-answer");
        Label label = new Label(desk.words().text(key));
        label.getStyleClass().add("s-label");
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("s-grid");
        List<String> now = desk.text().words(place);
        names.forEach((word, name) -> {
            CheckBox box = new CheckBox(name);
            box.setId(String.join("/", place) + "/" + word);
            box.setSelected(now.contains(word));
            box.setAccessibleText(label.getText() + ": " + name);
            box.setOnAction(_ -> {
                List<String> chosen = new ArrayList<>(desk.text().words(place));
                chosen.remove(word);
                if (box.isSelected()) {
                    chosen.add(word);
                }
                desk.text().keep(place, chosen);
            });
            boxes.getChildren().add(box);
        });
        getChildren().addAll(label, boxes);
    }
}
