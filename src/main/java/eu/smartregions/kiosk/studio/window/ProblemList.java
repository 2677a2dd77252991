package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.author.FileMending;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.studio.form.Desk;
import eu.smartregions.kiosk.studio.form.ProblemWords;
import eu.smartregions.kiosk.studio.form.Topic;
import eu.smartregions.kiosk.ui.theme.Icon;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the last check found, in words; a click or Enter leads to the field.
final class ProblemList extends VBox {
    private static final double ICON = 14;
    private static final double ROW = 32;
    private static final int MOST_ROWS = 4;
    private final Function<Topic, Desk> desks;
    private final Desk desk;
    private final Label title = new Label();
    private final Label more = new Label();
    private final ListView<Problem> rows = new ListView<>();

    ProblemList(Function<Topic, Desk> desks, Consumer<Problem> mend) {
        this.desks = desks;
        this.desk = desks.apply(Topic.HAND_OVER);
        getStyleClass().add("s-problems");
        title.getStyleClass().add("s-label");
        more.getStyleClass().add("s-help");
        HBox head = new HBox(title, more);
        head.getStyleClass().add("s-problems-head");
        rows.setId("problems");
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(_ -> new Row());
        rows.setOnMouseClicked(_ -> chosen(mend));
        rows.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen(mend);
            }
        });
        getChildren().addAll(head, rows);
        title.setText(desk.words().text("problems.looking"));
        fit(0);
    }

    private void chosen(Consumer<Problem> mend) {
        Problem problem = rows.getSelectionModel().getSelectedItem();
        if (problem != null) {
            mend.accept(problem);
        }
    }

    private void fit(int count) {
        rows.setPrefHeight(Math.min(MOST_ROWS, count) * ROW + 2);
        rows.setMinHeight(USE_PREF_SIZE);
        rows.setVisible(count > 0);
        rows.setManaged(count > 0);
    }

    /// Shows what was found: that of a section first, then what keeps the bundle from being handed over.
    void show(Topic section) {
        List<Problem> all = desk.now().problems().get().stream()
                .sorted(Comparator.comparing((Problem problem) -> Topic.of(problem) != section)
                        .thenComparing(Problem::severity))
                .toList();
        long errors = all.stream().filter(Problem::isError).count();
        title.setText(all.isEmpty()
                ? desk.words().text("problems.none")
                : desk.words().count("problems", all.size()));
        more.setText(errors == 0 ? "" : desk.words().count("problems.keep", errors));
        rows.getItems().setAll(all);
        fit(all.size());
    }

    private final class Row extends ListCell<Problem> {
        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(null);
            if (empty || problem == null) {
                setGraphic(null);
                return;
            }
            Icon icon = new Icon(problem.isError() ? "alert-circle" : "information", ICON);
            icon.getStyleClass().add(problem.isError() ? "s-mend-icon" : "s-look-icon");
            Label where = new Label(desk.words().text(Topic.of(problem).key()));
            where.getStyleClass().add("s-where");
            Label what = new Label(new ProblemWords(desk.words()).sentence(problem));
            HBox row = new HBox(icon, where, what);
            row.getStyleClass().add("s-problem-row");
            FileMending.meant(problem).filter(_ -> problem.file().equals(Topic.of(problem).file())).ifPresent(word -> {
                Region gap = new Region();
                HBox.setHgrow(gap, Priority.ALWAYS);
                Button use = new Button(desk.words().text("problem.use", desk.called(word)));
                use.setId("use/" + problem.pointer());
                use.getStyleClass().add("s-quiet");
                use.setOnAction(_ -> desks.apply(Topic.of(problem)).text().set(ProblemWords.place(problem), word));
                row.getChildren().addAll(gap, use);
            });
            setGraphic(row);
            setAccessibleText(desk.words().text(problem.isError() ? "problem.mend" : "problem.look", what.getText()));
        }
    }
}
