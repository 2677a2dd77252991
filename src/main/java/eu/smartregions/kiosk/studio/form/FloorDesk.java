package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.read.ChoiceReader;
import eu.smartregions.kiosk.content.FloorPlan;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Stand;
import eu.smartregions.kiosk.studio.document.WrittenText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The plan of the hall: stands and other spots are put in their places by dragging, or with the arrows.
final class FloorDesk extends VBox {
    private static final List<String> SPOTS = List.of("spots");
    private static final List<String> HERE = List.of("here");
    private static final double WIDTH = 460;
    private static final double STAND_WIDTH = 46;
    private static final double STAND_HEIGHT = 26;
    private static final long GRID = 10;

    private final Desk desk;
    private final Pane plan = new Pane();
    private final double across;
    private final double down;
    private final double scale;

    FloorDesk(Desk desk) {
        this.desk = desk;
        getStyleClass().add("s-answer");
        across = number(List.of("width"));
        down = number(List.of("height"));
        scale = across > 0 ? WIDTH / across : 1;
        if (across <= 0 || down <= 0) {
            begin();
            return;
        }
        plan.getStyleClass().add("s-plan");
        plan.setMinSize(WIDTH, down * scale);
        plan.setMaxSize(WIDTH, down * scale);
        SVGPath walls = new SVGPath();
        walls.setContent(desk.text().word(List.of("walls")));
        walls.getStyleClass().add("s-walls");
        walls.getTransforms().add(new Scale(scale, scale, 0, 0));
        walls.setStrokeWidth(4 / scale);
        walls.setManaged(false);
        plan.getChildren().add(walls);
        IntStream.range(0, desk.text().count(SPOTS)).forEach(this::spot);
        marker(HERE, desk.words().text("floor.here"), "s-here", "floor-here");
        Label help = new Label(desk.words().text("floor.help"));
        help.setWrapText(true);
        help.getStyleClass().add("s-help");
        getChildren().addAll(kinds(), plan, help);
        unplaced();
    }

    private static Map<String, Object> hall() {
        Map<String, Object> hall = new LinkedHashMap<>();
        hall.put("width", 800);
        hall.put("height", 500);
        hall.put("walls", "M20,20L780,20L780,480L20,480Z");
        hall.put("here", List.of(400, 250));
        hall.put("spots", List.of(Map.of("kind", "entrance", "at", List.of(400, 470))));
        return hall;
    }

    private void begin() {
        Label none = new Label(desk.words().text("floor.none"));
        none.setWrapText(true);
        Button hall = new Button(desk.words().text("floor.hall"));
        hall.setId("floor-hall");
        hall.setOnAction(_ -> desk.text().fill(hall()));
        getChildren().addAll(none, hall);
    }

    /// What can be added, a button each.
    private FlowPane kinds() {
        FlowPane kinds = new FlowPane();
        kinds.getStyleClass().add("s-grid");
        for (FloorPlan.Kind kind : FloorPlan.Kind.values()) {
            String key = ChoiceReader.key(kind);
            Button add = new Button(desk.words().text("spot." + key));
            add.setId("add-" + key);
            add.setOnAction(_ -> add(key, kind == FloorPlan.Kind.STAND ? free() : ""));
            kinds.getChildren().add(add);
        }
        return kinds;
    }

    private void add(String kind, String number) {
        Map<String, Object> spot = new LinkedHashMap<>();
        spot.put("kind", kind);
        if (!number.isEmpty()) {
            spot.put("number", number);
        }
        spot.put("at", List.of(Math.round(across / 2), Math.round(down / 4)));
        desk.text().add(SPOTS, spot);
    }

    /// Returns a number that no stand has.
    private String free() {
        Set<String> taken = numbers();
        return IntStream.iterate(1, i -> i + 1).mapToObj("A%02d"::formatted).filter(name -> !taken.contains(name))
                .findFirst().orElseThrow();
    }

    private Set<String> numbers() {
        return IntStream.range(0, desk.text().count(SPOTS))
                .mapToObj(i -> desk.text().word(List.of("spots", Integer.toString(i), "number")))
                .collect(Collectors.toSet());
    }

    private void spot(int index) {
        List<String> at = List.of("spots", Integer.toString(index));
        String number = desk.text().word(WrittenText.in(at, "number"));
        String kind = desk.text().word(WrittenText.in(at, "kind"));
        boolean stand = kind.equals(ChoiceReader.key(FloorPlan.Kind.STAND));
        Button spot = marker(WrittenText.in(at, "at"),
                stand ? number : desk.words().maybe("spot." + kind).orElse(kind), stand ? "s-stand" : "s-spot",
                "spot-" + index);
        spot.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                desk.text().remove(SPOTS, index);
                key.consume();
            }
        });
    }

    private Button marker(List<String> at, String text, String style, String id) {
        Button spot = new Button(text);
        spot.setId(id);
        spot.getStyleClass().addAll("s-marker", style);
        spot.setMinSize(STAND_WIDTH, STAND_HEIGHT);
        spot.setTextOverrun(OverrunStyle.CLIP);
        spot.setAccessibleText(text);
        double[] grip = {0, 0};
        spot.setOnMousePressed(press -> {
            grip[0] = press.getX();
            grip[1] = press.getY();
        });
        spot.setOnMouseDragged(drag -> spot.relocate(inside(spot.getLayoutX() + drag.getX() - grip[0], WIDTH),
                inside(spot.getLayoutY() + drag.getY() - grip[1], down * scale)));
        spot.setOnMouseReleased(release -> {
            if (!release.isStillSincePress()) {
                double x = (spot.getLayoutX() + spot.getWidth() / 2) / scale;
                double y = (spot.getLayoutY() + spot.getHeight() / 2) / scale;
                put(at, release.isAltDown() ? x : snapped(x), release.isAltDown() ? y : snapped(y));
            }
        });
        spot.addEventFilter(KeyEvent.KEY_PRESSED, key -> arrows(at, key));
        spot.widthProperty().addListener((_, _, _) -> center(spot, at));
        spot.heightProperty().addListener((_, _, _) -> center(spot, at));
        plan.getChildren().add(spot);
        return spot;
    }

    private void center(Button spot, List<String> at) {
        spot.relocate(number(WrittenText.in(at, "0")) * scale - spot.getWidth() / 2,
                number(WrittenText.in(at, "1")) * scale - spot.getHeight() / 2);
    }

    private void arrows(List<String> at, KeyEvent key) {
        double step = key.isShiftDown() ? GRID : 1;
        double right = key.getCode() == KeyCode.RIGHT ? step : key.getCode() == KeyCode.LEFT ? -step : 0;
        double below = key.getCode() == KeyCode.DOWN ? step : key.getCode() == KeyCode.UP ? -step : 0;
        if (right != 0 || below != 0) {
            put(at, number(WrittenText.in(at, "0")) + right, number(WrittenText.in(at, "1")) + below);
            key.consume();
        }
    }

    private void put(List<String> at, double x, double y) {
        desk.text().set(at, List.of(Math.round(Math.clamp(x, 0, across)), Math.round(Math.clamp(y, 0, down))));
    }

    private static double inside(double at, double most) {
        return Math.clamp(at, -STAND_WIDTH / 2, most);
    }

    private static double snapped(double at) {
        return (double) Math.round(at / GRID) * GRID;
    }

    private double number(List<String> place) {
        return desk.text().at(place).filter(JsonValue.Figure.class::isInstance)
                .map(value -> Double.parseDouble(((JsonValue.Figure) value).written())).orElse(0.0);
    }

    /// The stands of regions that are not in the plan; a click puts one into the middle.
    private void unplaced() {
        Set<String> taken = numbers();
        List<Region> waiting = desk.around().regions().stream()
                .filter(region -> stand(region).filter(number -> !taken.contains(number)).isPresent()).toList();
        if (!waiting.isEmpty()) {
            Label title = new Label(desk.words().text("floor.unplaced"));
            title.getStyleClass().add("s-subtitle");
            getChildren().add(title);
        }
        waiting.forEach(region -> {
            String number = stand(region).orElse("");
            Button put = new Button(number + "  " + region.name().text(desk.words().language()));
            put.setId("place-" + number);
            put.setOnAction(_ -> add(ChoiceReader.key(FloorPlan.Kind.STAND), number));
            getChildren().add(put);
        });
    }

    private static Optional<String> stand(Region region) {
        return region.showcase().meeting().stand().map(Stand::number).filter(number -> !number.isEmpty());
    }
}
