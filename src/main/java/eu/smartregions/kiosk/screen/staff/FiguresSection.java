package eu.smartregions.kiosk.screen.staff;

import eu.smartregions.kiosk.screen.staff.StaffDesk.Bar;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Chart;
import eu.smartregions.kiosk.ui.theme.Scale;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The section about visits, today and in all: bars that begin at zero, with the value at each bar's end.
final class FiguresSection extends StaffSection {
    private static final double NAME_EM = 16;
    private static final double VALUE_EM = 5;

    FiguresSection(StaffParts parts, StaffDesk desk) {
        super(parts, desk);
        show(parts.text("Counting …"));
        desk.figures(this::shown);
    }

    private void shown(StaffDesk.Figures figures) {
        Scale scale = parts().parts().scale();
        getChildren().clear();
        figures.headlines().forEach(line -> getChildren().add(parts().heading(line)));
        int columns = scale.size() == SizeClass.WIDE || scale.size() == SizeClass.MEDIUM ? 2 : 1;
        List<VBox> charts = figures.charts().stream().map(this::chart).toList();
        for (int i = 0; i < charts.size(); i += columns) {
            HBox row = parts().parts().row(2.4,
                    charts.subList(i, Math.min(i + columns, charts.size())).toArray(Region[]::new));
            row.setAlignment(Pos.TOP_LEFT);
            getChildren().add(row);
        }
    }

    private VBox chart(Chart chart) {
        VBox bars = parts().parts().column(0.4, parts().text(chart.finding()));
        long longest = chart.bars().stream().mapToLong(Bar::value).max().orElse(0);
        chart.bars().forEach(bar -> bars.getChildren().add(row(bar, longest)));
        HBox.setHgrow(bars, Priority.ALWAYS);
        bars.setPrefWidth(0);
        bars.setMinWidth(0);
        return bars;
    }

    private HBox row(Bar bar, long longest) {
        Scale scale = parts().parts().scale();
        Label name = parts().caption(bar.name());
        name.setMinWidth(scale.em(NAME_EM));
        name.setMaxWidth(scale.em(NAME_EM));
        Label value = parts().caption(bar.said());
        value.setMinWidth(scale.em(VALUE_EM));
        Region length = new Region();
        length.getStyleClass().add("countdown-bar");
        length.setMinHeight(scale.em(1));
        StackPane track = new StackPane(length);
        track.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(track, Priority.ALWAYS);
        double share = longest == 0 ? 0 : (double) bar.value() / longest;
        length.maxWidthProperty().bind(track.widthProperty().multiply(share));
        return parts().parts().row(0.8, name, track, value);
    }
}
