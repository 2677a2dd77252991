package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.form.Desk;
import eu.smartregions.kiosk.studio.form.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;

/// The name of a section, and the language that is written in it.
final class SectionHead extends HBox {

    SectionHead(Desk desk, Topic section) {
        getStyleClass().add("s-section-head");
        Label title = new Label(desk.words().text(section.key()));
        title.getStyleClass().add("s-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Set<Language> shown = new LinkedHashSet<>(List.of(Language.EN, Language.DE, Language.FR));
        SegmentedButton languages = new SegmentedButton();
        shown.forEach(language -> languages.getButtons().add(button(desk, language)));
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, gap, languages, others(desk, shown));
    }

    private static ToggleButton button(Desk desk, Language language) {
        ToggleButton button = new ToggleButton(language.ownName());
        button.setId("language-" + language.code());
        button.setSelected(desk.now().language().get() == language);
        button.setOnAction(_ -> {
            button.setSelected(true);
            desk.now().language().set(language);
        });
        desk.now().language().addListener((_, _, now) -> button.setSelected(now == language));
        return button;
    }

    /// The languages that are seldom written in.
    private static ComboBox<Language> others(Desk desk, Set<Language> shown) {
        ComboBox<Language> box = new ComboBox<>(FXCollections.observableArrayList(
                List.of(Language.values()).stream().filter(language -> !shown.contains(language)).toList()));
        box.setPromptText("+");
        box.setId("language-other");
        box.setAccessibleText(desk.words().text("language.other"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Language language) {
                return language == null ? "" : language.ownName();
            }

            @Override
            public Language fromString(String text) {
                return Language.EN;
            }
        });
        Language now = desk.now().language().get();
        if (!shown.contains(now)) {
            box.setValue(now);
        }
        box.valueProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                desk.now().language().set(chosen);
            }
        });
        return box;
    }
}
