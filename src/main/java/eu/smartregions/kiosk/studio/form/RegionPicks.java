package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.content.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;

/// A choice of any number of the exhibition's regions.
final class RegionPicks extends VBox {

    RegionPicks(Desk desk, List<String> place, String key) {
        getStyleClass().add("s-answer");
        Label label = new Label(desk.words().text(key));
        label.getStyleClass().add("s-label");
        Map<String, String> names = new LinkedHashMap<>();
        desk.around().regions().stream().sorted((one, other) -> name(desk, one).compareTo(name(desk, other)))
                .forEach(region -> names.put(region.id().value(), name(desk, region)));
        List<String> now = desk.text().words(place);
        now.forEach(id -> names.putIfAbsent(id, id));
        CheckComboBox<String> box = new CheckComboBox<>(FXCollections.observableArrayList(names.keySet()));
        box.setId(String.join("/", place));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(label.getText());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String id) {
                return names.getOrDefault(id, "");
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        now.forEach(box.getCheckModel()::check);
        label.setLabelFor(box);
        Label said = new Label(said(now, names));
        said.setWrapText(true);
        said.getStyleClass().add("s-help");
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<String>) _ -> {
            List<String> chosen = List.copyOf(box.getCheckModel().getCheckedItems());
            said.setText(said(chosen, names));
            desk.text().keep(place, chosen);
        });
        getChildren().addAll(label, box, said);
    }

    private static String said(List<String> chosen, Map<String, String> names) {
        return chosen.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }

    private static String name(Desk desk, Region region) {
        return region.name().text(desk.words().language());
    }
}
