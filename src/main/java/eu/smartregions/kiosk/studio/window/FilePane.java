package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.studio.document.WrittenText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// The file as it is written on the disk, to be read only; Escape leads back.
final class FilePane extends VBox {
    private static final int ROWS = 40;

    FilePane(WrittenText text, List<String> place, Runnable back) {
        getStyleClass().add("s-file");
        String written = new String(text.bytes(), StandardCharsets.UTF_8);
        TextArea area = new TextArea(written);
        area.setId("file");
        area.setEditable(false);
        area.setPrefRowCount(ROWS);
        area.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                back.run();
            }
        });
        int at = place.isEmpty() ? -1 : written.indexOf("\"" + place.getFirst() + "\"");
        if (at >= 0) {
            int ends = written.indexOf('\n', at);
            area.selectRange(at, ends < 0 ? written.length() : ends);
        }
        getChildren().add(area);
    }
}
