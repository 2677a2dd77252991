package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.read.ChoiceReader;
import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.studio.document.NewOrganisation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Three answers about an organisation, then one writes: its name, what it is to regions, and where it is kept.
final class NewOrganisationPane extends NewPane {
    private final TextField name = new TextField();
    private final ToggleGroup role = new ToggleGroup();

    NewOrganisationPane(Ways ways) {
        super(ways);
        name.setId("new-name");
        VBox roles = new VBox();
        roles.getStyleClass().add("s-answer");
        for (Organisation.Kind kind : Organisation.Kind.values()) {
            RadioButton choice = new RadioButton(words().text("organisation.role." + ChoiceReader.key(kind)));
            choice.setId("role-" + ChoiceReader.key(kind));
            choice.setUserData(ChoiceReader.key(kind));
            choice.setToggleGroup(role);
            choice.setSelected(kind == Organisation.Kind.NETWORK);
            roles.getChildren().add(choice);
        }
        name.textProperty().addListener((_, _, _) -> settle());
        ask("start.organisation", label("new.called", name), name, label("new.role", roles), roles);
    }

    private NewOrganisation organisation() {
        return new NewOrganisation(name.getText().strip(), String.valueOf(role.getSelectedToggle().getUserData()));
    }

    @Override
    Optional<String> id() {
        return name.getText().isBlank() ? Optional.empty() : Optional.of(organisation().id());
    }

    @Override
    void write(Path folder) throws IOException {
        organisation().write(folder);
    }
}
