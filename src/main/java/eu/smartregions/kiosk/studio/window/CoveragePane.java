package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.author.TextPlaces;
import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.read.Translations;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.form.Desk;
import eu.smartregions.kiosk.studio.form.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// How far each language goes: how many texts it has, how many of them a machine translated, and how many are missing.
final class CoveragePane extends VBox {
    private static final double ROW = 34;

    /// @param written how many texts there are in a language
    /// @param machine how many of them a machine translated
    private record Covered(Language language, int all, int written, int machine) {
    }

    CoveragePane(Desk desk, Consumer<Topic> open) {
        getStyleClass().add("s-handover");
        Label title = new Label(desk.words().text("section.languages"));
        title.getStyleClass().add("s-title");
        Label what = new Label(desk.words().text("languages.what"));
        what.setWrapText(true);
        what.getStyleClass().add("s-lead");
        List<Covered> rows = rows(JsonEdit.read(desk.text().bytes()));
        TableView<Covered> table = new TableView<>(FXCollections.observableArrayList(rows));
        table.setId("coverage");
        table.setFixedCellSize(ROW);
        table.setPrefHeight((rows.size() + 1) * ROW + 4);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().addAll(List.of(
                column(desk, "languages.language", row -> row.language().ownName()),
                column(desk, "languages.written",
                        row -> desk.words().text("counter.characters", row.written(), row.all())),
                column(desk, "languages.machine", row -> row.machine() == 0 ? "" : Integer.toString(row.machine())),
                column(desk, "languages.missing",
                        row -> row.written() == row.all() ? "" : Integer.toString(row.all() - row.written()))));
        table.setOnMouseClicked(_ -> {
            Covered row = table.getSelectionModel().getSelectedItem();
            if (row != null) {
                desk.now().language().set(row.language());
                open.accept(Topic.NAME);
            }
        });
        getChildren().addAll(title, what, table);
    }

    private static TableColumn<Covered, String> column(Desk desk, String key, Function<Covered, String> cell) {
        TableColumn<Covered, String> column = new TableColumn<>(desk.words().text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private static List<Covered> rows(JsonValue root) {
        List<JsonValue.Fields> texts = new TextPlaces().in("region", root).stream().map(TextPlaces.Place::text)
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
