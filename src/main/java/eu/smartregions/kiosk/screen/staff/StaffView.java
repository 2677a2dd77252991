package eu.smartregions.kiosk.screen.staff;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The staff's area: the PIN first, then its sections by the bar at the bottom.
public final class StaffView extends Pane {
    private static final List<Place> PLACES = List.of(new Place("Figures", "chart-bar", FiguresSection::new),
            new Place("Content", "folder-open", ContentSection::new),
            new Place("Take home", "download", TakeHomeSection::new),
            new Place("Today", "check-circle", TodaySection::new),
            new Place("Notices", "information", NoticeSection::new),
            new Place("Kiosk", "wrench", HealthSection::new));

    private final StaffDesk desk;
    private final double diagonalInches;
    private @Nullable Place place;
    private double shownWidth;
    private double shownHeight;

    /// A section with its name and icon.
    private record Place(String name, String icon, BiFunction<StaffParts, StaffDesk, StaffSection> section) {
    }

    /// @param diagonalInches of the screen, 0 if not known
    public StaffView(StaffDesk desk, double diagonalInches) {
        this.desk = desk;
        this.diagonalInches = diagonalInches;
    }

    /// Whether the right PIN was entered.
    public boolean entered() {
        return place != null;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != shownWidth || getHeight() != shownHeight) {
            shownWidth = getWidth();
            shownHeight = getHeight();
            rebuild();
        }
        getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    private void rebuild() {
        Scale scale = Scale.of(getWidth(), getHeight(), diagonalInches, 1);
        setStyle("-fx-font-size: " + scale.root() + "px");
        Parts parts = new Parts(scale, new Words(new LanguageChoice(Language.EN)));
        Region page = place == null ? pinPad(parts) : page(new StaffParts(parts), place);
        getChildren().setAll(page);
        requestLayout();
    }

    private Region pinPad(Parts parts) {
        PinPad pad = new PinPad(parts, desk, () -> open(PLACES.getFirst()));
        pad.setPadding(new Insets(parts.scale().em(3)));
        return pad;
    }

    private void open(Place opened) {
        place = opened;
        rebuild();
    }

    private Region page(StaffParts parts, Place open) {
        Scale scale = parts.parts().scale();
        Label title = Lettering.H2.line();
        title.setText("Staff: " + open.name());
        StaffSection section = open.section().apply(parts, desk);
        Scroller body = new Scroller(parts.parts(), section);
        // What a section shows comes later than the section.
        section.needsLayoutProperty().addListener((_, _, needed) -> {
            if (needed) {
                body.requestLayout();
            }
        });
        VBox.setVgrow(body, javafx.scene.layout.Priority.ALWAYS);
        VBox upper = parts.parts().column(1.2, title, body);
        upper.setPadding(new Insets(scale.em(2), scale.margin(), scale.em(1.2), scale.margin()));
        VBox.setVgrow(upper, javafx.scene.layout.Priority.ALWAYS);
        return new VBox(upper, bar(parts, open));
    }

    private HBox bar(StaffParts parts, Place open) {
        HBox bar = parts.parts().row(0.8);
        bar.getStyleClass().add("k-bar");
        bar.setMinHeight(parts.parts().scale().em(Scale.BAR_EM));
        bar.setPadding(new Insets(0, parts.parts().scale().em(2), 0, parts.parts().scale().em(2)));
        PLACES.forEach(
                each -> bar.getChildren().add(item(parts, each.name(), each.icon(), each == open, () -> open(each))));
        bar.getChildren().addAll(parts.parts().spring(), item(parts, "Leave", "home", false, desk::leave));
        return bar;
    }

    private static Target item(StaffParts parts, String name, String icon, boolean chosen, Runnable action) {
        VBox content = parts.parts().column(0.1, parts.parts().icon(icon, 2), parts.caption(name));
        content.setAlignment(Pos.CENTER);
        Target item = new Target("k-nav", content, action);
        Scale scale = parts.parts().scale();
        double em = scale.em(1);
        // Each place has its item, the way out has another, and the spring between them has none.
        int items = PLACES.size() + 1;
        item.setMinSize(Math.min(7.5 * em, (scale.width() - 4 * em) / items - 0.8 * em), 4.8 * em);
        item.setMaxHeight(4.8 * em);
        item.setAccessibleText(name);
        item.choose(chosen);
        return item;
    }
}
