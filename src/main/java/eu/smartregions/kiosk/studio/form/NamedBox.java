package eu.smartregions.kiosk.studio.form;

import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// One of some words of a file, chosen by what it is called.
public final class NamedBox extends ComboBox<String> {

    /// @param names what is written into the file, and how it is called
    public NamedBox(Map<String, String> names) {
        super(FXCollections.observableArrayList(names.keySet()));
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : names.getOrDefault(value, value);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
    }
}
