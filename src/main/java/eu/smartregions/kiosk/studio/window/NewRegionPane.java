package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.studio.document.NewRegion;
import eu.smartregions.kiosk.studio.form.SectionForms;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;

/// Three answers, then one writes: which region, in which country, and where it is kept.
final class NewRegionPane extends StackPane {
    private static final int MOST_FOUND = 8;
    private static final double CELL = 34;
    private final StudioWindow window;
    private final StudioWords words;
    private final TextField name = new TextField();
    private final ListView<Region> found = new ListView<>();
    private final ComboBox<String> country = new ComboBox<>();
    private final TextField place = new TextField();
    private final Button begin = new Button();
    private final Label said = new Label();
    private Optional<Region> chosen = Optional.empty();
    /// What the place was set to last without being typed.
    private String proposed = "";
    private Path parent = Path.of(System.getProperty("user.home"), "Smart Regions");
    private List<Region> known = List.of();

    NewRegionPane(StudioWindow window) {
        this.window = window;
        this.words = window.words();
        getStyleClass().add("s-new");
        window.exhibition().thenAccept(draft -> FxThread.later(() -> {
            known = draft.exhibition().regions();
            search(name.getText());
        }));
        name.setId("new-name");
        found.setId("new-found");
        country.setId("new-country");
        place.setId("new-place");
        begin.setId("new-begin");
        begin.setText(words.text("new.begin"));
        begin.getStyleClass().add("s-primary");
        begin.setDefaultButton(true);
        begin.setOnAction(_ -> write());
        Button cancel = new Button(words.text("cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> window.begin());
        Button change = new Button(words.text("new.change"));
        change.setOnAction(_ -> change());
        Label title = new Label(words.text("start.new"));
        title.getStyleClass().add("s-title");
        Label three = new Label(words.text("new.three"));
        three.getStyleClass().add("s-lead");
        countries();
        found();
        name.textProperty().addListener((_, _, typed) -> search(typed));
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox kept = new HBox(place, change);
        kept.getStyleClass().add("s-pair");
        HBox buttons = new HBox(cancel, begin);
        buttons.getStyleClass().add("s-buttons");
        said.getStyleClass().add("s-problem");
        said.setWrapText(true);
        VBox card = new VBox(title, three, label("new.which", name), name, found, help("new.which.help"),
                label("new.country", country), country, label("new.where", place), kept, said, buttons);
        card.getStyleClass().add("s-dialog");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        search("");
    }

    private Label label(String key, Node control) {
        Label label = new Label(words.text(key));
        label.getStyleClass().add("s-label");
        label.setLabelFor(control);
        return label;
    }

    private Label help(String key) {
        Label help = new Label(words.text(key));
        help.setWrapText(true);
        help.getStyleClass().add("s-help");
        return help;
    }

    private void countries() {
        Map<String, String> names = SectionForms.countries(words);
        country.setItems(FXCollections.observableArrayList(names.keySet()));
        country.setMaxWidth(Double.MAX_VALUE);
        country.setConverter(new StringConverter<>() {
            @Override
            public String toString(String code) {
                return code == null ? "" : names.getOrDefault(code, code);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        country.valueProperty().addListener((_, _, _) -> settle());
    }

    private void found() {
        found.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(Region region, boolean empty) {
                super.updateItem(region, empty);
                setText(empty || region == null
                        ? ""
                        : region.name().text(words.language()) + "    " + region.country().name(words.language()));
            }
        });
        found.setFixedCellSize(CELL);
        found.getSelectionModel().selectedItemProperty().addListener((_, _, region) -> {
            if (region != null) {
                chosen = Optional.of(region);
                country.setValue(region.country().code());
                settle();
            }
        });
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    private void search(String typed) {
        String wanted = plain(typed.strip());
        chosen = Optional.empty();
        List<Region> near = wanted.isEmpty()
                ? List.of()
                : known.stream().filter(region -> region.name().wordings().values().stream()
                        .anyMatch(name -> plain(name).startsWith(wanted))).limit(MOST_FOUND).toList();
        found.setItems(FXCollections.observableArrayList(near));
        found.setPrefHeight(Math.clamp(near.size(), 1, 3) * CELL + 4);
        found.setVisible(!near.isEmpty());
        found.setManaged(!near.isEmpty());
        near.stream().filter(region -> region.name().wordings().values().stream()
                .anyMatch(name -> plain(name).equals(wanted))).findFirst()
                .ifPresent(region -> found.getSelectionModel().select(region));
        settle();
    }

    private Optional<NewRegion> region() {
        return chosen.map(NewRegion::of).or(() -> Optional.ofNullable(country.getValue())
                .filter(_ -> !name.getText().isBlank()).map(code -> NewRegion.named(name.getText().strip(), code)));
    }

    private void settle() {
        Optional<NewRegion> region = region();
        begin.setDisable(region.isEmpty());
        boolean chosenByHand = !place.getText().equals(proposed);
        region.filter(_ -> !chosenByHand).ifPresent(now -> {
            proposed = parent.resolve(now.id()).toString();
            place.setText(proposed);
        });
    }

    private void change() {
        DirectoryChooser chooser = new DirectoryChooser();
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            parent = folder.toPath();
            place.setText(proposed);
            settle();
        }
    }

    private void write() {
        region().ifPresent(region -> {
            Path folder = Path.of(place.getText());
            try {
                region.write(folder);
                window.edit(folder);
            } catch (IOException e) {
                said.setText(words.text("new.failed", folder));
            }
        });
    }
}
