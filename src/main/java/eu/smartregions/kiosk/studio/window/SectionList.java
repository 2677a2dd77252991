package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.studio.form.Desk;
import eu.smartregions.kiosk.studio.form.Topic;
import eu.smartregions.kiosk.ui.theme.Icon;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All sections at the left, each with what is to be mended, to be looked at, or the number of things in it.
final class SectionList extends VBox {
    private static final double ICON = 16;
    private static final double ROW_WIDTH = 200;
    private final Function<Topic, Desk> desks;
    private final List<Topic> sections;
    private final Map<Topic, ToggleButton> buttons = new EnumMap<>(Topic.class);
    private final Map<Topic, Label> counts = new EnumMap<>(Topic.class);

    SectionList(BundleKind kind, Function<Topic, Desk> desks, Consumer<Topic> open) {
        this.desks = desks;
        this.sections = Topic.of(kind);
        getStyleClass().add("s-side");
        ToggleGroup one = new ToggleGroup();
        boolean headed = false;
        for (Topic section : sections) {
            Desk desk = desks.apply(section);
            if (section == sections.getFirst() || !section.written() && !headed) {
                headed = !section.written();
                Label heading = new Label(desk.words().text(headed
                        ? "side.leave"
                        : kind == BundleKind.EXHIBITION ? "side.exhibition" : "side.page"));
                heading.getStyleClass().add("s-side-heading");
                getChildren().add(heading);
            }
            Label name = new Label(desk.words().text(section.key()));
            Label count = new Label();
            count.getStyleClass().add("s-count");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(new Icon(section.icon(), ICON), name, gap, count);
            row.getStyleClass().add("s-side-row");
            row.setPrefWidth(ROW_WIDTH);
            ToggleButton button = new ToggleButton(null, row);
            button.setId("section-" + section.name());
            button.setToggleGroup(one);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("s-side-button");
            button.setAccessibleText(name.getText());
            button.setOnAction(_ -> open.accept(section));
            buttons.put(section, button);
            counts.put(section, count);
            getChildren().add(button);
        }
        count();
    }

    void choose(Topic section) {
        buttons.get(section).setSelected(true);
    }

    /// Counts anew.
    void count() {
        for (Topic section : sections) {
            Desk desk = desks.apply(section);
            List<Problem> here = section.written()
                    ? desk.now().problems().get().stream().filter(problem -> Topic.of(problem) == section).toList()
                    : List.of();
            long errors = here.stream().filter(Problem::isError).count();
            int items = section.lists().stream().mapToInt(list -> desk.text().count(List.of(list))).sum();
            Label count = counts.get(section);
            count.getStyleClass().removeAll("s-mend", "s-look");
            if (!here.isEmpty()) {
                count.getStyleClass().add(errors > 0 ? "s-mend" : "s-look");
            }
            count.setText(errors > 0
                    ? Long.toString(errors)
                    : !here.isEmpty() ? Integer.toString(here.size()) : items > 0 ? Integer.toString(items) : "");
            count.setVisible(!count.getText().isEmpty());
            count.setManaged(count.isVisible());
        }
    }
}
