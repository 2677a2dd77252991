package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.author.DraftExhibition;
import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.studio.form.Topic;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Icon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where one begins: a new region, a folder, or one that was written before.
final class StartPane extends HBox {
    private static final double ICON = 20;
    private static final double COVER_ICON = 72;
    private final StudioWindow window;
    private final StudioWords words;
    private final Label said = new Label();

    StartPane(StudioWindow window) {
        this.window = window;
        this.words = window.words();
        getStyleClass().add("s-start");
        Label title = new Label(words.text("studio"));
        title.getStyleClass().add("s-title");
        Label what = new Label(words.text("start.what"));
        what.setWrapText(true);
        what.getStyleClass().add("s-lead");
        said.getStyleClass().add("s-problem");
        said.setWrapText(true);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Label drop = new Label(words.text("start.drop"));
        drop.getStyleClass().add("s-drop");
        drop.setMaxWidth(Double.MAX_VALUE);
        Button fresh = choice("start.new", "plus", window::fresh);
        fresh.getStyleClass().add("s-first");
        VBox left = new VBox(title, what, said, fresh,
                choice("start.organisation", "bank-outline", window::freshOrganisation),
                choice("start.exhibition", "calendar-month", window::freshExhibition),
                choice("start.open", "folder-open", window::open),
                choice("start.spreadsheet", "file-document-outline", window::spreadsheet),
                choice("start.many", "account-group", window::openMany), gap, drop);
        left.getStyleClass().add("s-start-left");
        VBox right = new VBox(recent());
        right.getStyleClass().add("s-start-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        // Where the window is too low for all of it, it is moved rather than cut.
        left.setMinHeight(USE_PREF_SIZE);
        ScrollPane choices = new ScrollPane(left);
        choices.setFitToWidth(true);
        choices.setFitToHeight(true);
        choices.getStyleClass().add("s-start-choices");
        getChildren().addAll(choices, right);
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        Optional<Path> first = event.getDragboard().getFiles().stream().map(file -> file.toPath()).findFirst();
        event.setDropCompleted(true);
        event.consume();
        first.ifPresent(this::take);
    }

    private void take(Path dropped) {
        if (SpreadsheetPane.offers(dropped)) {
            window.spreadsheet().take(dropped);
        } else {
            window.edit(Files.isDirectory(dropped) ? dropped : dropped.getParent());
        }
    }

    void say(String sentence) {
        said.setText(sentence);
    }

    private Button choice(String key, String icon, Runnable act) {
        Label name = new Label(words.text(key));
        name.getStyleClass().add("s-choice-name");
        Label what = new Label(words.text(key + ".help"));
        what.getStyleClass().add("s-help");
        HBox mark = new HBox(new Icon(icon, ICON));
        mark.getStyleClass().add("s-choice-mark");
        HBox row = new HBox(mark, new VBox(name, what));
        row.getStyleClass().add("s-choice-row");
        Button button = new Button(words.text(key), row);
        button.setId(key);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("s-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(name.getText() + ". " + what.getText());
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Node recent() {
        List<Path> folders = window.recent().all();
        Label title = new Label(words.text(folders.isEmpty() ? "start.steps" : "start.recent"));
        title.getStyleClass().add("s-heading");
        if (folders.isEmpty()) {
            VBox steps = new VBox(title);
            for (int i = 1; i <= 4; i++) {
                Label step = new Label(i + "  " + words.text("start.step." + i));
                step.setWrapText(true);
                step.getStyleClass().add("s-step");
                steps.getChildren().add(step);
            }
            steps.getStyleClass().add("s-steps");
            return steps;
        }
        FlowPane covers = new FlowPane();
        covers.getStyleClass().add("s-covers");
        folders.forEach(folder -> covers.getChildren().add(cover(folder)));
        ScrollPane scroll = new ScrollPane(covers);
        scroll.setFitToWidth(true);
        VBox whole = new VBox(title, scroll);
        whole.getStyleClass().add("s-steps");
        return whole;
    }

    private Button cover(Path folder) {
        Optional<JsonValue> file = read(folder);
        String name = file.flatMap(root -> JsonEdit.at(root, List.of("name", words.language().code()))
                .or(() -> JsonEdit.at(root, List.of("name", "en")))
                .or(() -> JsonEdit.at(root, List.of("event", "name", "en")))).map(StartPane::text)
                .orElse(String.valueOf(folder.getFileName()));
        Label title = new Label(name);
        title.getStyleClass().add("s-heading");
        BundleKind kind = StudioWindow.kind(folder).orElse(BundleKind.REGION);
        Label place = new Label(file.isPresent()
                ? words.text(Topic.called(kind)) + " · " + folder.getFileName()
                : words.text("start.gone"));
        place.getStyleClass().add("s-help");
        HBox art = new HBox();
        art.getStyleClass().add("s-cover-art");
        file.flatMap(root -> JsonEdit.at(root, List.of("mainAreas", "0"))).map(StartPane::text)
                .ifPresent(
                        main -> window.exhibition().thenAccept(draft -> FxThread.later(() -> paint(art, draft, main))));
        VBox card = new VBox(art, new VBox(title, place));
        card.getStyleClass().add("s-cover-card");
        Button button = new Button(name, card);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("s-cover");
        button.setAccessibleText(name + ", " + place.getText());
        button.setOnAction(_ -> window.edit(folder));
        return button;
    }

    private static void paint(HBox art, DraftExhibition draft, String main) {
        draft.exhibition().areas().stream().filter(area -> area.id().value().equals(main)).map(PriorityArea::look)
                .findFirst().ifPresent(look -> {
                    AreaStyles.apply(art, look);
                    art.getChildren().setAll(new Icon(AreaStyles.icon(look), COVER_ICON));
                });
    }

    private static String text(JsonValue value) {
        return value instanceof JsonValue.Text text ? text.value() : "";
    }

    private static Optional<JsonValue> read(Path folder) {
        try {
            Optional<BundleKind> kind = StudioWindow.kind(folder);
            return kind.isEmpty()
                    ? Optional.empty()
                    : Optional.of(JsonEdit.read(
                            Files.readAllBytes(folder.resolve(Topic.of(kind.get()).getFirst().file()))));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
