package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Icon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// The exhibition's fields as tiles: up to three main ones, the strongest first, and below them all others.
final class FieldTiles extends VBox {
    private static final int MOST_MAIN = 3;
    private static final double MAIN_WIDTH = 153;
    private static final double WIDTH = 112;
    private static final double HEIGHT = 82;
    private static final double ICON = 20;
    private static final double MARGIN = 24;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final List<String> MAIN = List.of("mainAreas");
    private static final List<String> ALL = List.of("areas");

    private final Desk desk;

    FieldTiles(Desk desk) {
        this.desk = desk;
        getStyleClass().add("s-tiles");
        List<String> main = desk.text().words(MAIN);
        List<String> all = desk.text().words(ALL);
        TilePane first = grid(MOST_MAIN);
        for (int i = 0; i < main.size(); i++) {
            int place = i;
            area(main.get(i)).ifPresent(area -> first.getChildren().add(mainTile(area, place)));
        }
        for (int i = main.size(); i < MOST_MAIN; i++) {
            Label free = new Label(desk.words().text("fields.free", i + 1));
            free.getStyleClass().add("s-free-tile");
            free.setPrefSize(MAIN_WIDTH, HEIGHT);
            first.getChildren().add(free);
        }
        TilePane others = grid(4);
        desk.areas().stream().filter(area -> !main.contains(area.id().value()))
                .forEach(area -> others.getChildren().add(otherTile(area, all.contains(area.id().value()))));
        getChildren().addAll(head("fields.main", desk.words().text("counter.characters", main.size(), MOST_MAIN)),
                first,
                help("fields.main.help"),
                head("fields.also", desk.words().text("fields.chosen",
                        all.stream().filter(id -> !main.contains(id)).count())),
                others, help("fields.also.help"));
    }

    private static TilePane grid(int columns) {
        TilePane grid = new TilePane();
        grid.setPrefColumns(columns);
        grid.getStyleClass().add("s-grid");
        return grid;
    }

    private Optional<PriorityArea> area(String id) {
        return desk.areas().stream().filter(area -> area.id().value().equals(id)).findFirst();
    }

    private Node head(String key, String counted) {
        Label label = new Label(desk.words().text(key));
        label.getStyleClass().add("s-label");
        Label count = new Label(counted);
        count.getStyleClass().add("s-counter");
        HBox head = new HBox(label, count);
        head.getStyleClass().add("s-head");
        return head;
    }

    private Label help(String key) {
        Label help = new Label(desk.words().text(key));
        help.getStyleClass().add("s-help");
        help.setWrapText(true);
        return help;
    }

    private Button mainTile(PriorityArea area, int place) {
        Button tile = tile(area, MAIN_WIDTH, new Label(Integer.toString(place + 1)));
        tile.getStyleClass().add("s-main-tile");
        tile.pseudoClassStateChanged(CHOSEN, true);
        tile.setAccessibleText(desk.words().text("fields.main.spoken", tile.getText(), place + 1));
        tile.setOnAction(_ -> keep(without(desk.text().words(MAIN), area), desk.text().words(ALL)));
        tile.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            int step = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
            if (key.isAltDown() && step != 0) {
                desk.text().swap(MAIN, step < 0 ? place - 1 : place);
                key.consume();
            }
        });
        return tile;
    }

    private Node otherTile(PriorityArea area, boolean chosen) {
        Button tile = tile(area, WIDTH, new Label());
        tile.pseudoClassStateChanged(CHOSEN, chosen);
        tile.setAccessibleText(desk.words().text(chosen ? "fields.chosen.spoken" : "fields.free.spoken",
                tile.getText()));
        List<String> main = desk.text().words(MAIN);
        List<String> all = desk.text().words(ALL);
        tile.setOnAction(_ -> {
            if (chosen) {
                keep(main, without(all, area));
            } else if (main.size() < MOST_MAIN) {
                keep(with(main, area), with(all, area));
            } else {
                keep(main, with(all, area));
            }
        });
        return tile;
    }

    private static List<String> without(List<String> ids, PriorityArea area) {
        return ids.stream().filter(id -> !id.equals(area.id().value())).toList();
    }

    private static List<String> with(List<String> ids, PriorityArea area) {
        List<String> more = new ArrayList<>(without(ids, area));
        more.add(area.id().value());
        return more;
    }

    private void keep(List<String> main, List<String> all) {
        Map<List<String>, List<String>> both = new LinkedHashMap<>();
        both.put(ALL, all);
        both.put(MAIN, main);
        desk.text().setAll(both);
    }

    private Button tile(PriorityArea area, double width, Label number) {
        Icon icon = new Icon(AreaStyles.icon(area.look()), ICON);
        number.getStyleClass().add("s-number");
        HBox marks = number.getText().isEmpty() ? new HBox(icon) : new HBox(number, icon);
        marks.getStyleClass().add("s-marks");
        Label name = new Label(area.name().text(desk.words().language()));
        name.setWrapText(true);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox all = new VBox(marks, gap, name);
        all.setPrefSize(width - MARGIN, HEIGHT - MARGIN);
        Button tile = AreaStyles.apply(new Button(name.getText(), all), area.look());
        tile.setId("tile/" + area.id());
        tile.getStyleClass().add("s-tile");
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setPrefSize(width, HEIGHT);
        tile.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                desk.now().place().set(ALL);
            }
        });
        return tile;
    }
}
