package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.studio.document.AutoSave;
import eu.smartregions.kiosk.studio.form.Desk;
import eu.smartregions.kiosk.studio.form.Topic;
import eu.smartregions.kiosk.ui.theme.Icon;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The region's name, undo and redo, whether all is saved, whether it is ready, and the way out.
final class ToolStrip extends HBox {
    private static final double ICON = 16;
    private final Editor editor;
    private final Desk desk;
    private final Label name = new Label();
    private final Label saved = new Label();
    private final Label state = new Label();
    private final Button undo;
    private final Button redo;

    ToolStrip(Editor editor, Desk desk, BundleKind kind) {
        this.editor = editor;
        this.desk = desk;
        getStyleClass().add("s-tools");
        name.getStyleClass().add("s-heading");
        Label what = new Label(desk.words().text(Topic.called(kind)) + " · " + desk.folder().getFileName());
        what.getStyleClass().add("s-help");
        undo = button("edit.undo", "undo", editor::undo);
        redo = button("edit.redo", "restore", editor::redo);
        saved.setId("saved");
        saved.getStyleClass().add("s-help");
        saved.setText(desk.words().text("saved"));
        state.setId("state");
        state.getStyleClass().add("s-pill");
        Button out = new Button(desk.words().text("handover.button"), new Icon("check-circle", ICON));
        out.setId("hand-over");
        out.getStyleClass().add("s-primary");
        out.setOnAction(_ -> editor.handOver());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(new VBox(name, what), undo, redo, saved, gap, state, out);
    }

    private Button button(String key, String icon, Runnable act) {
        Button button = new Button(null, new Icon(icon, ICON));
        button.getStyleClass().add("s-flat");
        button.setAccessibleText(desk.words().text(key));
        button.setTooltip(new Tooltip(desk.words().text(key)));
        button.setOnAction(_ -> act.run());
        return button;
    }

    void show(String called) {
        name.setText(called);
        undo.setDisable(!editor.text().canUndo());
        redo.setDisable(!editor.text().canRedo());
    }

    void show(AutoSave.State now, String why) {
        saved.setText(switch (now) {
            case SAVED -> desk.words().text("saved");
            case SAVING -> desk.words().text("saving");
            case FAILED -> desk.words().text("saved.not", why);
            case CHANGED_OUTSIDE -> desk.words().text("outside.short");
        });
    }

    void show(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        state.getStyleClass().removeAll("s-mend", "s-ready");
        state.getStyleClass().add(errors > 0 ? "s-mend" : "s-ready");
        state.setText(errors > 0 ? desk.words().text("state.mend", errors) : desk.words().text("state.ready"));
    }
}
