package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.read.ChoiceReader;
import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.studio.document.NewOrganisation;
import eu.smartregions.kiosk.studio.look.StudioWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Three answers about an organisation, then one writes: its name, what it is to regions, and where it is kept.
final class NewOrganisationPane extends StackPane {
    private final StudioWords words;
    private final Consumer<Path> edit;
    private final TextField name = new TextField();
    private final ToggleGroup role = new ToggleGroup();
    private final TextField place = new TextField();
    private final Button begin = new Button();
    private final Label said = new Label();
    /// What the place was set to last without being typed.
    private String proposed = "";

    /// @param edit   opens the folder in which the organisation is written
    /// @param cancel leads back
    NewOrganisationPane(StudioWords words, Consumer<Path> edit, Runnable cancel) {
        this.words = words;
        this.edit = edit;
        getStyleClass().add("s-new");
        name.setId("new-name");
        place.setId("new-place");
        begin.setId("new-begin");
        begin.setText(words.text("new.begin"));
        begin.getStyleClass().add("s-primary");
        begin.setDefaultButton(true);
        begin.setOnAction(_ -> write());
        Button back = new Button(words.text("cancel"));
        back.setCancelButton(true);
        back.setOnAction(_ -> cancel.run());
        Label title = new Label(words.text("start.organisation"));
        title.getStyleClass().add("s-title");
        Label three = new Label(words.text("new.three"));
        three.getStyleClass().add("s-lead");
        VBox roles = new VBox();
        roles.getStyleClass().add("s-answer");
        for (Organisation.Kind kind : Organisation.Kind.values()) {
            RadioButton choice = new RadioButton(words.text("organisation.role." + ChoiceReader.key(kind)));
            choice.setId("role-" + ChoiceReader.key(kind));
            choice.setUserData(ChoiceReader.key(kind));
            choice.setToggleGroup(role);
            choice.setSelected(kind == Organisation.Kind.NETWORK);
            roles.getChildren().add(choice);
        }
        name.textProperty().addListener((_, _, _) -> settle());
        said.getStyleClass().add("s-problem");
        said.setWrapText(true);
        HBox buttons = new HBox(back, begin);
        buttons.getStyleClass().add("s-buttons");
        VBox card = new VBox(title, three, label("new.called", name), name, label("new.role", roles), roles,
                label("new.where", place), place, said, buttons);
        card.getStyleClass().add("s-dialog");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        settle();
    }

    private Label label(String key, Node control) {
        Label label = new Label(words.text(key));
        label.getStyleClass().add("s-label");
        label.setLabelFor(control);
        return label;
    }

    private NewOrganisation organisation() {
        return new NewOrganisation(name.getText().strip(), String.valueOf(role.getSelectedToggle().getUserData()));
    }

    private void settle() {
        begin.setDisable(name.getText().isBlank());
        if (!name.getText().isBlank() && place.getText().equals(proposed)) {
            proposed = Path.of(System.getProperty("user.home"), "Smart Regions", organisation().id()).toString();
            place.setText(proposed);
        }
    }

    private void write() {
        Path folder = Path.of(place.getText());
        try {
            organisation().write(folder);
            edit.accept(folder);
        } catch (IOException e) {
            said.setText(words.text("new.failed", folder));
        }
    }
}
