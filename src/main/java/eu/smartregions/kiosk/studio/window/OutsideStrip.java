package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.studio.look.StudioWords;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Asks whose text counts where somebody else has changed the file.
final class OutsideStrip extends HBox {

    OutsideStrip(StudioWords words, Runnable theirs, Runnable mine) {
        getStyleClass().add("s-outside");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button take = new Button(words.text("outside.theirs"));
        take.setId("take-theirs");
        take.setOnAction(_ -> theirs.run());
        Button keep = new Button(words.text("outside.mine"));
        keep.setId("keep-mine");
        keep.setOnAction(_ -> mine.run());
        getChildren().addAll(new Label(words.text("outside")), gap, take, keep);
        show(false);
    }

    void show(boolean asked) {
        setVisible(asked);
        setManaged(asked);
    }
}
