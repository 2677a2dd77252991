package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.studio.form.SectionForms;
import eu.smartregions.kiosk.studio.look.StudioWords;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// One country of all, by its name; its value is the code.
final class CountryBox extends ComboBox<String> {

    CountryBox(StudioWords words) {
        Map<String, String> names = SectionForms.countries(words);
        setId("new-country");
        setItems(FXCollections.observableArrayList(names.keySet()));
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(String code) {
                return code == null ? "" : names.getOrDefault(code, code);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
    }
}
