package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.author.DraftExhibition;
import eu.smartregions.kiosk.studio.look.StudioWords;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/// Some answers before one writes something new; the last is where it is kept, which is proposed.
abstract class NewPane extends StackPane {
    private final Ways ways;
    private final TextField place = new TextField();
    private final Button begin = new Button();
    private final Label said = new Label();
    /// What the place was set to last without being typed.
    private String proposed = "";
    private Path parent = Path.of(System.getProperty("user.home"), "Smart Regions");

    /// What it is made with, and where it leads.
    ///
    /// @param exhibition the one that the studio knows
    /// @param edit       opens the folder that was written
    /// @param cancel     leads back
    record Ways(StudioWords words, CompletableFuture<DraftExhibition> exhibition, Consumer<Path> edit,
            Runnable cancel) {
    }

    NewPane(Ways ways) {
        this.ways = ways;
        getStyleClass().add("s-new");
        place.setId("new-place");
        begin.setId("new-begin");
    }

    /// Returns the identifier of what is to be written; empty as long as the answers are not enough.
    abstract Optional<String> id();

    /// Writes the first file into a folder.
    ///
    /// @throws IOException if there is one already, or it cannot be written
    abstract void write(Path folder) throws IOException;

    /// Shows the questions between the title and the place.
    ///
    /// @param title key of the title
    final void ask(String title, Node... questions) {
        StudioWords words = words();
        Label heading = new Label(words.text(title));
        heading.getStyleClass().add("s-title");
        Label three = new Label(words.text("new.three"));
        three.getStyleClass().add("s-lead");
        Button change = new Button(words.text("new.change"));
        change.setOnAction(_ -> change());
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox kept = new HBox(place, change);
        kept.getStyleClass().add("s-pair");
        said.getStyleClass().add("s-problem");
        said.setWrapText(true);
        begin.setText(words.text("new.begin"));
        begin.getStyleClass().add("s-primary");
        begin.setDefaultButton(true);
        begin.setOnAction(_ -> write());
        Button cancel = new Button(words.text("cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> ways.cancel().run());
        HBox buttons = new HBox(cancel, begin);
        buttons.getStyleClass().add("s-buttons");
        VBox card = new VBox(heading, three);
        card.getChildren().addAll(questions);
        card.getChildren().addAll(label("new.where", place), kept, said, buttons);
        card.getStyleClass().add("s-dialog");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
        settle();
    }

    final StudioWords words() {
        return ways.words();
    }

    final Label label(String key, Node control) {
        Label label = new Label(words().text(key));
        label.getStyleClass().add("s-label");
        label.setLabelFor(control);
        return label;
    }

    final Label help(String key) {
        Label help = new Label(words().text(key));
        help.setWrapText(true);
        help.getStyleClass().add("s-help");
        return help;
    }

    /// Looks whether the answers are enough, and proposes a place where none was typed.
    final void settle() {
        Optional<String> id = id();
        begin.setDisable(id.isEmpty());
        id.filter(_ -> place.getText().equals(proposed)).ifPresent(name -> {
            proposed = parent.resolve(name).toString();
            place.setText(proposed);
        });
    }

    private void change() {
        File folder = new DirectoryChooser().showDialog(getScene().getWindow());
        if (folder != null) {
            parent = folder.toPath();
            place.setText(proposed);
            settle();
        }
    }

    private void write() {
        try {
            Path folder = Path.of(place.getText().strip());
            write(folder);
            ways.edit().accept(folder);
        } catch (IOException | InvalidPathException _) {
            said.setText(words().text("new.failed", place.getText()));
        }
    }
}
