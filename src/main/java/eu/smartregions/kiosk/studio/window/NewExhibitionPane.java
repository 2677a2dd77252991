package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.studio.document.NewExhibition;
import eu.smartregions.kiosk.studio.form.NamedBox;
import eu.smartregions.kiosk.studio.form.SectionForms;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Three answers about an exhibition, then one writes: what it is called, when and where it is, and where its files are
/// kept. It may begin with the fields of the one that the studio knows.
final class NewExhibitionPane extends NewPane {
    private final TextField name = new TextField();
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final TextField city = new TextField();
    private final NamedBox country;
    private final CheckBox fields = new CheckBox();
    private List<PriorityArea> known = List.of();

    NewExhibitionPane(Ways ways) {
        super(ways);
        country = new NamedBox(SectionForms.countries(words()));
        country.setId("new-country");
        name.setId("new-name");
        first.setId("new-first");
        last.setId("new-last");
        city.setId("new-city");
        fields.setId("new-fields");
        fields.setDisable(true);
        ways.exhibition().thenAccept(draft -> FxThread.later(() -> know(draft.exhibition().areas())));
        name.textProperty().addListener((_, _, _) -> settle());
        city.textProperty().addListener((_, _, _) -> settle());
        country.valueProperty().addListener((_, _, _) -> settle());
        last.valueProperty().addListener((_, _, _) -> settle());
        first.valueProperty().addListener((_, _, day) -> {
            if (last.getValue() == null) {
                last.setValue(day);
            }
            settle();
        });
        HBox days = pair(answer("event.first", first), answer("event.last", last));
        HBox town = pair(answer("venue.city", city), answer("country", country));
        ask("start.exhibition", label("new.called", name), name, label("new.when", first), days, town, fields);
    }

    private void know(List<PriorityArea> areas) {
        known = areas;
        fields.setText(words().text("new.fields", areas.size()));
        fields.setDisable(false);
        fields.setSelected(true);
    }

    private VBox answer(String key, Node control) {
        VBox answer = new VBox(label(key, control), control);
        answer.getStyleClass().add("s-answer");
        HBox.setHgrow(answer, Priority.ALWAYS);
        return answer;
    }

    private static HBox pair(Node left, Node right) {
        HBox pair = new HBox(left, right);
        pair.getStyleClass().add("s-pair");
        return pair;
    }

    private Optional<NewExhibition> exhibition() {
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        boolean known = from != null && to != null && !to.isBefore(from) && country.getValue() != null
                && !name.getText().isBlank() && !city.getText().isBlank();
        return known
                ? Optional.of(new NewExhibition(name.getText().strip(), from, to, city.getText().strip(),
                        country.getValue()))
                : Optional.empty();
    }

    @Override
    Optional<String> id() {
        return exhibition().map(NewExhibition::id);
    }

    @Override
    void write(Path folder) throws IOException {
        exhibition().orElseThrow(() -> new NoSuchElementException("The answers are not enough"))
                .write(folder, fields.isSelected() ? known : List.of());
    }
}
