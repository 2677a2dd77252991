package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.author.ImportFolder;
import eu.smartregions.kiosk.bundle.author.RegionImport;
import eu.smartregions.kiosk.bundle.author.RegionWorkbook;
import eu.smartregions.kiosk.bundle.author.Starter;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Many regions from one spreadsheet: each row becomes a folder beside it, or brings that of the last time up to date.
/// What is wrong is said by cell, and then nothing is written.
final class SpreadsheetPane extends VBox {
    private static final List<String> KINDS = List.of(".xlsx", ".csv");

    private final StudioWords words;
    private final Path exhibition;
    private final Consumer<Path> edit;
    private final Label said = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final ListView<Line> lines = new ListView<>();
    private final HBox buttons;

    /// A line of what came of it, with the folder of a region where it is about one.
    private record Line(String text, Optional<Path> folder) {
        @Override
        public String toString() {
            return text;
        }
    }

    /// What came of a spreadsheet.
    private record Taken(String said, List<Line> lines) {
    }

    /// @param exhibition the one that the regions are for
    /// @param edit       opens a region's folder
    SpreadsheetPane(StudioWords words, Path exhibition, Consumer<Path> edit) {
        this.words = words;
        this.exhibition = exhibition;
        this.edit = edit;
        getStyleClass().addAll("s-form", "s-whole");
        VBox.setVgrow(this, Priority.ALWAYS);
        Label title = new Label(words.text("sheet.title"));
        title.getStyleClass().add("s-title");
        Label what = new Label(words.text("sheet.what"));
        what.getStyleClass().add("s-lead");
        what.setWrapText(true);
        Button choose = new Button(words.text("sheet.choose"));
        choose.setId("sheet-choose");
        choose.getStyleClass().add("s-primary");
        choose.setOnAction(_ -> choose());
        Button empty = new Button(words.text("sheet.empty"));
        empty.setId("sheet-empty");
        empty.setOnAction(_ -> empty());
        buttons = new HBox(choose, empty);
        buttons.getStyleClass().add("s-pair");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setVisible(false);
        progress.managedProperty().bind(progress.visibleProperty());
        progress.setAccessibleText(words.text("sheet.reading"));
        said.setId("sheet-said");
        said.setWrapText(true);
        lines.setId("sheet-lines");
        lines.setAccessibleText(title.getText());
        lines.setVisible(false);
        lines.setCellFactory(_ -> new Cell());
        lines.setOnMouseClicked(_ -> open());
        lines.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().addAll(title, what, buttons, progress, said, lines);
    }

    /// A sentence on as many lines as it needs.
    private static final class Cell extends ListCell<Line> {
        Cell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty || line == null ? "" : line.text());
        }
    }

    private void open() {
        Optional.ofNullable(lines.getSelectionModel().getSelectedItem()).flatMap(Line::folder).ifPresent(edit);
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("sheet.choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text("sheet.kinds"),
                KINDS.stream().map(kind -> "*" + kind).toList()));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow())).map(File::toPath).ifPresent(this::take);
    }

    private void empty() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("sheet.empty"));
        chooser.setInitialFileName("regions.xlsx");
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).map(File::toPath).ifPresent(this::empty);
    }

    /// Whether a file is called as the spreadsheets are that can be chosen here.
    static boolean offers(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && KINDS.stream().anyMatch(name::endsWith);
    }

    /// Writes a workbook to fill in, beside the screen.
    void empty(Path file) {
        beside(() -> {
            RegionWorkbook.write(file, Starter.areas(exhibition));
            return new Taken(words.text("sheet.made", file), List.of());
        });
    }

    /// Takes the regions of a spreadsheet, beside the screen.
    void take(Path sheet) {
        beside(() -> taken(sheet));
    }

    private Taken taken(Path sheet) throws IOException {
        String name = String.valueOf(sheet.getFileName());
        int dot = name.lastIndexOf('.');
        Path folder = sheet.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "-regions");
        RegionImport regions = RegionImport.of(sheet, exhibition, folder);
        List<Line> problems = regions.problems().stream()
                .map(problem -> new Line(problem.place() + ": " + problem.message() + " " + problem.fix(),
                        Optional.empty()))
                .toList();
        if (!regions.accepted()) {
            return new Taken(words.text("sheet.refused", name), problems);
        }
        List<Line> outcomes = new ArrayList<>(regions.write(folder).stream().map(this::line).toList());
        outcomes.addAll(problems);
        return new Taken(words.text("sheet.taken", folder), outcomes);
    }

    private Line line(ImportFolder.Outcome outcome) {
        String name = String.valueOf(outcome.folder().getFileName());
        return new Line(name + " – " + switch (outcome.state()) {
            case NEW -> words.text("sheet.new");
            case CHANGED -> words.text("sheet.changed", String.join(", ", outcome.changed()));
            case SAME -> words.text("sheet.same");
        }, Optional.of(outcome.folder()));
    }

    /// Something that takes a while.
    private interface Work {
        Taken done() throws IOException;
    }

    private void beside(Work work) {
        buttons.setDisable(true);
        progress.setVisible(true);
        lines.getItems().clear();
        said.setText(words.text("sheet.reading"));
        CompletableFuture.supplyAsync(() -> {
            try {
                return work.done();
            } catch (IOException | RuntimeException e) {
                return new Taken(String.valueOf(e.getMessage()), List.of());
            }
        }).thenAccept(taken -> FxThread.later(() -> {
            buttons.setDisable(false);
            progress.setVisible(false);
            said.setText(taken.said());
            lines.getItems().setAll(taken.lines());
            lines.setVisible(!taken.lines().isEmpty());
        }));
    }
}
