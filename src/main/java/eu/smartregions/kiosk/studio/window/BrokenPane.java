package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.author.FileMending;
import eu.smartregions.kiosk.bundle.json.JsonMending;
import eu.smartregions.kiosk.studio.look.StudioWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A file that cannot be read as it is: all that is wrong with its signs, and one button that mends what is certain.
/// Nothing is written before.
final class BrokenPane extends VBox {
    private static final System.Logger LOG = System.getLogger(BrokenPane.class.getName());
    private final StudioWindow window;
    private final Path file;
    private final Runnable again;
    private final Label said = new Label();

    /// @param file  that is broken
    /// @param again opens it when it is mended
    BrokenPane(StudioWindow window, Path file, Runnable again, byte[] text) {
        this.window = window;
        this.file = file;
        this.again = again;
        StudioWords words = window.words();
        getStyleClass().addAll("s-handover", "s-broken");
        JsonMending mending = JsonMending.of(text);
        List<String> mistakes = mending.sentences(text);
        Label title = new Label(words.count("broken", Math.max(1, mistakes.size())));
        title.getStyleClass().add("s-title");
        Label what = new Label(words.text(mending.whole() ? "broken.mend.help" : "broken.by.hand",
                file));
        what.setWrapText(true);
        what.getStyleClass().add("s-lead");
        ListView<String> list = new ListView<>();
        list.setId("mistakes");
        list.getItems().setAll(mistakes);
        list.setAccessibleText(title.getText());
        VBox.setVgrow(list, Priority.ALWAYS);
        Button mend = new Button(words.count("broken.mend", mistakes.size()));
        mend.setId("mend-all");
        mend.getStyleClass().add("s-primary");
        mend.setDefaultButton(true);
        mend.setDisable(!mending.whole());
        mend.setOnAction(_ -> mend());
        Button back = new Button(words.text("cancel"));
        back.setCancelButton(true);
        back.setOnAction(_ -> window.begin());
        HBox buttons = new HBox(mend, back);
        buttons.getStyleClass().add("s-pair");
        said.getStyleClass().add("s-problem");
        said.setWrapText(true);
        getChildren().addAll(title, what, list, buttons, said);
    }

    private void mend() {
        try {
            FileMending.syntax(file);
            again.run();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "The file cannot be mended", e);
            said.setText(window.words().text("start.not.opened", file));
        }
    }
}
