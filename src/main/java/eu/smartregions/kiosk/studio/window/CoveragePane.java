package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.author.TextPlaces;
import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.read.Translations;
import eu.smartregions.kiosk.bundle.texts.Imported;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.document.Translators;
import eu.smartregions.kiosk.studio.form.Desk;
import eu.smartregions.kiosk.studio.form.Topic;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// How far each language goes, and its texts, one by one.
/// Texts go out to translators and come back.
final class CoveragePane extends VBox {
    private static final double ROW = 34;
    private static final int MOST_TOLD = 5;
    /// How many languages are seen at once.
    private static final int SHOWN = 6;
    private final Desk desk;
    private final BundleKind kind;
    private final Consumer<Topic> open;

    /// @param written how many texts there are in a language
    /// @param machine how many of them a machine translated
    private record Covered(Language language, int all, int written, int machine) {
    }

    CoveragePane(Desk desk, BundleKind kind, Consumer<Topic> open) {
        this.desk = desk;
        this.kind = kind;
        this.open = open;
        getStyleClass().add("s-handover");
        Label title = new Label(desk.words().text("section.languages"));
        title.getStyleClass().add("s-title");
        Label what = new Label(desk.words().text("languages.what"));
        what.setWrapText(true);
        what.getStyleClass().add("s-lead");
        List<Covered> rows = rows(kind, JsonEdit.read(desk.text().bytes()));
        TableView<Covered> table = new TableView<>(FXCollections.observableArrayList(rows));
        table.setId("coverage");
        table.setAccessibleText(desk.words().text("section.languages"));
        table.setFixedCellSize(ROW);
        table.setPrefHeight((SHOWN + 1) * ROW + 4);
        table.setMinHeight((SHOWN + 1) * ROW + 4);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().addAll(List.of(
                column(desk, "languages.language", row -> row.language().ownName()),
                column(desk, "languages.written",
                        row -> desk.words().text("counter.characters", row.written(), row.all())),
                column(desk, "languages.machine", row -> row.machine() == 0 ? "" : Integer.toString(row.machine())),
                column(desk, "languages.missing",
                        row -> row.written() == row.all() ? "" : Integer.toString(row.all() - row.written()))));
        TextTable texts = new TextTable(desk, kind);
        rows.stream().filter(row -> row.language() == desk.now().language().get()).findFirst()
                .ifPresent(row -> table.getSelectionModel().select(row));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                desk.now().language().set(row.language());
                texts.show();
            }
        });
        Label said = new Label();
        said.setId("translations-said");
        said.setWrapText(true);
        said.textProperty().bind(desk.now().said());
        Button out = new Button(desk.words().text("languages.out"));
        out.setId("translations-out");
        out.setOnAction(_ -> handOut());
        Button back = new Button(desk.words().text("languages.back"));
        back.setId("translations-back");
        back.setOnAction(_ -> takeBack());
        HBox buttons = new HBox(out, back);
        buttons.getStyleClass().add("s-pair");
        getChildren().addAll(title, what, buttons, said, table, texts);
    }

    private FileChooser chooser(String key) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.words().text(key));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(desk.words().text("languages.workbook"), "*.xlsx"),
                new FileChooser.ExtensionFilter("XLIFF", "*.xlf"));
        return chooser;
    }

    private void handOut() {
        FileChooser chooser = chooser("languages.out");
        chooser.setInitialFileName(desk.text().word(List.of("id")) + "-texts.xlsx");
        File to = chooser.showSaveDialog(getScene().getWindow());
        if (to != null) {
            handOut(to.toPath());
        }
    }

    private void takeBack() {
        List<File> files = chooser("languages.back").showOpenMultipleDialog(getScene().getWindow());
        if (files != null) {
            takeBack(files.stream().map(File::toPath).toList());
        }
    }

    /// Writes the texts into a file for translators.
    void handOut(Path to) {
        try {
            List<Path> files = new Translators(Topic.of(kind).getFirst().file(), desk.text()).handOut(to);
            desk.now().said().set(desk.words().count("languages.handed", files.size()) + " " + files.getFirst());
        } catch (IOException e) {
            desk.now().said().set(String.valueOf(e.getMessage()));
        }
    }

    /// Takes translations from files, in one step that can be undone.
    void takeBack(List<Path> files) {
        try {
            Translators.Returned returned = new Translators(Topic.of(kind).getFirst().file(), desk.text())
                    .takeBack(files);
            desk.text().replace(returned.text());
            desk.now().said().set(said(returned.imported()));
            open.accept(Topic.LANGUAGES);
        } catch (IOException e) {
            desk.now().said().set(String.valueOf(e.getMessage()));
        }
    }

    private String said(Imported imported) {
        List<String> left = Stream.concat(imported.outdated().stream(), imported.refused().stream()).toList();
        return Stream.concat(Stream.of(desk.words().text("languages.taken", imported.counts().taken(), left.size())),
                left.stream().limit(MOST_TOLD)).collect(Collectors.joining("\n"));
    }

    private static TableColumn<Covered, String> column(Desk desk, String key, Function<Covered, String> cell) {
        TableColumn<Covered, String> column = new TableColumn<>(desk.words().text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private static List<Covered> rows(BundleKind kind, JsonValue root) {
        List<JsonValue.Fields> texts = new TextPlaces().in(kind.name().toLowerCase(Locale.ROOT), root).stream()
                .map(TextPlaces.Place::text)
                .toList();
        return Arrays.stream(Language.values()).map(language -> new Covered(language, texts.size(),
                (int) texts.stream().filter(text -> text.values().containsKey(language.code())).count(),
                (int) texts.stream().filter(text -> byMachine(text, language)).count())).toList();
    }

    private static boolean byMachine(JsonValue.Fields text, Language language) {
        return text.values().get(Translations.MACHINE) instanceof JsonValue.Items codes && codes.values().stream()
                .anyMatch(code -> code instanceof JsonValue.Text word && word.value().equals(language.code()));
    }
}
