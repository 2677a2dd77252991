package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.document.TextRow;
import eu.smartregions.kiosk.studio.document.WrittenText;
import eu.smartregions.kiosk.studio.form.Desk;
import eu.smartregions.kiosk.studio.look.StudioWords;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All texts in one language, one below the other, and an editor for the one that is chosen. Everything goes by keys:
/// F2 or Enter edits, Ctrl+Enter says that it is right and goes to the next, Ctrl+Shift+C copies the source, Escape
/// takes back what was typed.
final class TextTable extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final int EDITOR_ROWS = 3;

    private final KeyCombination next = KeyCombination.valueOf("Shortcut+Enter");
    private final KeyCombination copies = KeyCombination.valueOf("Shortcut+Shift+C");
    private final Desk desk;
    private final String kind;
    private final TableView<TextRow> table = new TableView<>();
    private final Label source = new Label();
    private final Label counter = new Label();
    private final TextArea editor = new TextArea();
    private final ToggleGroup filters = new ToggleGroup();
    private Predicate<TextRow> filter = _ -> true;
    /// The whole file when the chosen text was gone to.
    private byte[] before;
    private boolean showing;

    TextTable(Desk desk, BundleKind kind) {
        this.desk = desk;
        before = desk.text().bytes();
        this.kind = kind.name().toLowerCase(Locale.ROOT);
        StudioWords words = desk.words();
        getStyleClass().add("s-texts");
        table.setId("texts");
        table.setAccessibleText(words.text("texts"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().addAll(List.of(column("texts.part", TextRow::part), column("texts.source", TextRow::source),
                column("texts.state", this::state), column("texts.translation", TextRow::wording),
                column("texts.length", row -> row.limit().length(row.wording()) + " / " + row.limit().most())));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> edit(row));
        table.setOnKeyPressed(this::keyInTable);
        source.setId("text-source");
        source.setWrapText(true);
        source.getStyleClass().add("s-source");
        counter.setId("text-counter");
        counter.getStyleClass().add("s-counter");
        editor.setId("text-editor");
        editor.setWrapText(true);
        editor.setPrefRowCount(EDITOR_ROWS);
        editor.setAccessibleText(words.text("texts.translation"));
        editor.textProperty().addListener((_, _, typed) -> typed(typed));
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInEditor);
        Label keys = new Label(words.text("texts.keys"));
        keys.setWrapText(true);
        keys.getStyleClass().add("s-help");
        HBox buttons = new HBox(button("texts.right", this::right), button("texts.copy", this::copy), counter);
        buttons.getStyleClass().add("s-pair");
        getChildren().addAll(filters(), table, source, editor, buttons, keys);
        show();
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(desk.words().text(key));
        button.setId(key);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private HBox filters() {
        HBox row = new HBox();
        row.getStyleClass().add("s-pair");
        row.getChildren().addAll(filter("all", _ -> true), filter("todo", each -> each.state().toDo()),
                filter("machine", each -> each.state() == TextRow.State.BY_MACHINE),
                filter("outdated", each -> each.state() == TextRow.State.OUTDATED),
                filter("missing", each -> each.state() == TextRow.State.MISSING));
        filters.getToggles().getFirst().setSelected(true);
        return row;
    }

    private ToggleButton filter(String key, Predicate<TextRow> wanted) {
        ToggleButton button = new ToggleButton(desk.words().text("texts." + key));
        button.setId("texts-" + key);
        button.setToggleGroup(filters);
        button.setOnAction(_ -> {
            button.setSelected(true);
            filter = wanted;
            show();
        });
        return button;
    }

    private TableColumn<TextRow, String> column(String key, Function<TextRow, String> cell) {
        TableColumn<TextRow, String> column = new TableColumn<>(desk.words().text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private String state(TextRow row) {
        return desk.words().text(row.tooLong()
                ? "texts.state.too_long"
                : "texts.state." + row.state().name().toLowerCase(Locale.ROOT));
    }

    private Language language() {
        return desk.now().language().get();
    }

    /// Shows the texts in the language that is written in now; the same text stays chosen.
    void show() {
        TextRow chosen = table.getSelectionModel().getSelectedItem();
        List<TextRow> rows = rows();
        table.getItems().setAll(rows.stream().filter(filter).toList());
        choose(chosen == null ? List.of() : chosen.place());
    }

    private List<TextRow> rows() {
        return TextRow.of(kind, desk.text(), language());
    }

    private void choose(List<String> place) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).place().equals(place)) {
                table.getSelectionModel().select(i);
                return;
            }
        }
        table.getSelectionModel().select(0);
        edit(table.getSelectionModel().getSelectedItem());
    }

    private void edit(TextRow row) {
        showing = true;
        editor.setDisable(row == null);
        editor.setText(row == null ? "" : row.wording());
        before = desk.text().bytes();
        source.setText(row == null ? "" : row.source());
        showing = false;
        count();
    }

    private void count() {
        TextRow row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            counter.setText("");
            return;
        }
        int length = row.limit().length(editor.getText());
        counter.pseudoClassStateChanged(OVER, length > row.limit().most());
        counter.setText(desk.words().text(row.limit().unit() == Limit.Unit.WORDS
                ? "counter.words"
                : "counter.characters", length, row.limit().most()));
    }

    private void typed(String typed) {
        TextRow row = table.getSelectionModel().getSelectedItem();
        if (!showing && row != null) {
            String plain = typed.replaceAll("\\R", " ");
            if (row.source().isEmpty()) {
                desk.text().type(WrittenText.in(row.place(), language().code()), plain);
            } else {
                desk.text().translate(row.place(), language().code(), plain);
            }
            count();
            refresh(row);
        }
    }

    /// Shows one row anew, without choosing another.
    private void refresh(TextRow old) {
        int at = table.getSelectionModel().getSelectedIndex();
        showing = true;
        rows().stream().filter(row -> row.place().equals(old.place())).findFirst().ifPresent(row -> {
            int caret = editor.getCaretPosition();
            String text = editor.getText();
            byte[] kept = before;
            table.getItems().set(at, row);
            table.getSelectionModel().select(at);
            showing = true;
            editor.setText(text);
            editor.positionCaret(caret);
            before = kept;
        });
        showing = false;
    }

    private void right() {
        TextRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            if (!row.wording().isEmpty()) {
                desk.text().confirm(row.place(), language().code());
            }
            next(row);
        }
    }

    private void next(TextRow row) {
        List<List<String>> places = table.getItems().stream().map(TextRow::place).toList();
        int at = places.indexOf(row.place());
        show();
        List<String> following = at + 1 < places.size() ? places.get(at + 1) : row.place();
        choose(following);
        table.scrollTo(table.getSelectionModel().getSelectedIndex());
        editor.requestFocus();
        editor.end();
    }

    private void copy() {
        TextRow row = table.getSelectionModel().getSelectedItem();
        if (row != null && !row.source().isEmpty()) {
            editor.setText(row.source());
            editor.requestFocus();
            editor.end();
        }
    }

    private void takeBack() {
        TextRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            desk.text().takeBack(row.place(), before);
            show();
        }
    }

    /// Whether a key means something in table and editor alike, which is done then.
    private boolean keyAnywhere(KeyEvent key) {
        if (next.match(key)) {
            right();
        } else if (copies.match(key)) {
            copy();
        } else {
            return false;
        }
        key.consume();
        return true;
    }

    private void keyInTable(KeyEvent key) {
        if (keyAnywhere(key)) {
            return;
        }
        if (key.getCode() == KeyCode.F2 || key.getCode() == KeyCode.ENTER) {
            editor.requestFocus();
            editor.end();
            key.consume();
        }
    }

    private void keyInEditor(KeyEvent key) {
        if (keyAnywhere(key)) {
            return;
        }
        if (key.getCode() == KeyCode.ESCAPE) {
            takeBack();
            table.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
        } else if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            editor.requestFocusTraversal(key.isShiftDown()
                    ? TraversalDirection.PREVIOUS
                    : TraversalDirection.NEXT);
            key.consume();
        }
    }
}
