package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Tours;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.OneSize;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The question, a field for every priority area, the question where the visitor is from, tours, and other ways in.
/// Never scrolls where there is room for targets of the least height.
public final class HomeScreen extends Screen {
    /// The least height of a tile in which three lines stay below the motif.
    private static final double THREE_LINES_EM = 15;
    private static final double TALL_TILE_EM = 12;
    /// Height from which a lying tile has room for two lines of its name above the count.
    private static final double TWO_LINES_EM = 5.2;
    /// Width from which one line of its name has room above the count.
    private static final double ROOM_FOR_LINE_EM = 28;
    private static final double ROOM_FOR_COUNT_EM = 34;
    private static final double UPRIGHT_MOTIF_EM = 2.9;
    private static final double LYING_MOTIF_EM = 3.3;
    /// Widths from which a lying tile has its motif, and the quiet tile beside it.
    private static final double ROOM_FOR_MOTIF_EM = 22;
    private static final double ROOM_FOR_QUIET_EM = 30;
    /// Width of the line round a tile.
    private static final double EDGE_EM = 0.15;

    private final OneSize names;

    public HomeScreen(ScreenContext around) {
        super(around);
        List<PriorityArea> areas = around.directory().areas();
        names = new OneSize(() -> areas.stream().map(area -> area.name().text(words().language())).toList());
        Region wall = new HomeWall(scale(), areas.size(),
                (place, width, height) -> tile(areas.get(place), width, height), rows());
        Region body = NoticeLine.forAll(around, parts())
                .<Region>map(notice -> new Scroller(parts(), below(notice, wall)))
                .orElseGet(() -> scale().size() == SizeClass.WIDE ? wall : new Scroller(parts(), wall));
        getChildren().add(new Page(parts(), heading(), around.exhibition().event().name(), body));
    }

    /// Returns the fields below what staff tell everybody.
    private VBox below(Region notice, Region wall) {
        VBox.setVgrow(wall, Priority.ALWAYS);
        return parts().column(1, notice, wall);
    }

    private Node heading() {
        Label title = words().say(Page.title(scale()), "home.title");
        if (scale().size() != SizeClass.TALL) {
            return title;
        }
        VBox heading = parts().column(0.8, title, words().say(Lettering.LEAD.wrapping(), "home.lead"));
        heading.setAlignment(Pos.BOTTOM_LEFT);
        heading.setMinWidth(0);
        return heading;
    }

    /// Returns the rows under the fields: where the visitor is from and tours, where there is more than one region;
    /// then the other ways in that the exhibition fills. Where many fields leave little room, tours and publications
    /// are left to the pages that lead to them too.
    private HomeWall.Rows rows() {
        boolean several = around().exhibition().regions().size() > 1;
        boolean roomy = scale().size() == SizeClass.WIDE || !HomeWall.crowded(around().directory().areas().size());
        List<Way> ways = new Links(around()).open(Way.PARTNERS, Way.EVENTS, Way.STORIES, Way.PUBLICATIONS, Way.FUNDING,
                Way.FLOOR);
        return new HomeWall.Rows(several ? Optional.of(from()) : Optional.empty(),
                several && roomy ? Tours.TIMES.stream().map(this::tour).toList() : List.of(),
                ways.stream().filter(way -> roomy || way != Way.PUBLICATIONS).map(this::quick).toList());
    }

    /// Returns the way to the question where the visitor is from, or to the answer once it has been given.
    private Target from() {
        Label question = FittedLabel.heading(scale(), 1);
        Label lead = Lettering.CAPTION.line();
        lead.setVisible(scale().size() == SizeClass.WIDE || scale().size() == SizeClass.TALL);
        lead.setManaged(lead.isVisible());
        VBox text = parts().column(0.1, question, lead);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox content = parts().row(1, parts().icon("map-marker", 2.2), text, parts().icon("chevron-right", 2));
        content.setPadding(new Insets(0, scale().em(1.2), 0, scale().em(1.2)));
        Place asked = navigator().own().<Place>map(Place.MyRegion::of)
                .orElseGet(() -> new Place.WhereFrom(Optional.empty()));
        Target target = new Target("k-button", content, () -> navigator().go(asked));
        words().follow(() -> {
            question.setText(navigator().own().flatMap(around().exhibition()::region)
                    .map(region -> words().messages().text("mine.title", region.name().text(words().language())))
                    .orElseGet(() -> words().messages().text("home.where")));
            lead.setText(words().messages().text("home.where.lead"));
            target.setAccessibleText(question.getText());
        });
        return target;
    }

    /// Returns the way into a tour through all regions; each tap gives another one.
    private Target tour(Duration time) {
        boolean roomy = scale().size() == SizeClass.WIDE || scale().size() == SizeClass.TALL;
        Label minutes = words().say((roomy ? Lettering.H3 : Lettering.LABEL).line(), "tour.minutes", time.toMinutes());
        Label tour = words().say(Lettering.CAPTION.line(), "home.tour");
        VBox content = parts().column(0, minutes, tour);
        content.setAlignment(Pos.CENTER);
        Target target = new Target("k-card", content, () -> navigator().go(new Place.TourStop(Optional.empty(),
                around().tours().tour(Optional.empty(), time, words().language()).stream()
                        .map(eu.smartregions.kiosk.content.Region::id).toList(),
                0)));
        words().follow(() -> target.setAccessibleText(tour.getText() + ", " + minutes.getText()));
        return target;
    }

    private Target quick(Way way) {
        Label name = words().say(FittedLabel.lowTile(scale()), way.key());
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        boolean roomy = scale().size() == SizeClass.WIDE || scale().size() == SizeClass.TALL;
        HBox content = parts().row(roomy ? 1 : 0.6, parts().icon(way.icon(), roomy ? 2 : 1.7), name);
        content.setPadding(new Insets(0, scale().em(roomy ? 1 : 0.5), 0, scale().em(roomy ? 1.2 : 0.8)));
        Target card = new Target("k-card", content, () -> navigator().go(way.place()));
        words().follow(() -> card.setAccessibleText(words().messages().text(way.key())));
        return card;
    }

    private Target tile(PriorityArea area, double width, double height) {
        boolean upright = height >= scale().em(TALL_TILE_EM);
        FittedLabel fitted = upright || height >= scale().em(7.8)
                ? FittedLabel.tile(scale(), height >= scale().em(THREE_LINES_EM) ? 3 : 2)
                : FittedLabel.heading(scale(), height < scale().em(TWO_LINES_EM) && stacked(width, height) ? 1 : 2);
        Label name = words().tell(fitted.like(names), area.name());
        Label count = words().count(Lettering.CAPTION.line(), "count.regions",
                around().directory().in(area.id(), new AreaPart.Main()).size());
        Region content = upright ? upright(area, name, count) : lying(area, name, count, width, height);
        Target tile = new Target("k-tile", content, () -> navigator().go(Place.Area.of(area.id())));
        parts().follow(tile, area.name());
        return AreaStyles.apply(tile, area.look());
    }

    /// Returns a tile with the motif of its field in the upper right corner and the words below it.
    private Region upright(PriorityArea area, Label name, Label count) {
        Node icon = parts().icon(AreaStyles.icon(area.look()), 2.6);
        VBox text = parts().column(0.1, parts().spring(), name, count);
        text.setPadding(new Insets(scale().em(1.2)));
        Region motif = around().mosaics().motif(area.look(), UPRIGHT_MOTIF_EM, scale());
        StackPane content = new StackPane(motif, icon, text);
        StackPane.setAlignment(motif, Pos.TOP_RIGHT);
        StackPane.setAlignment(icon, Pos.TOP_LEFT);
        StackPane.setMargin(motif, new Insets(scale().em(EDGE_EM)));
        StackPane.setMargin(icon, new Insets(scale().em(1.2)));
        return content;
    }

    /// Whether the count of a lying tile stands below its name.
    private boolean stacked(double width, double height) {
        return height >= scale().em(TWO_LINES_EM) || width >= scale().em(ROOM_FOR_LINE_EM);
    }

    private Region lying(PriorityArea area, Label name, Label count, double width, double height) {
        HBox content = parts().row(0.8, parts().icon(AreaStyles.icon(area.look()), 2));
        count.setMinWidth(USE_PREF_SIZE);
        if (stacked(width, height)) {
            VBox text = parts().column(0, name, count);
            text.setAlignment(Pos.CENTER_LEFT);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.ALWAYS);
            content.getChildren().add(text);
        } else {
            name.setMinWidth(0);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            content.getChildren().add(name);
            if (width >= scale().em(ROOM_FOR_COUNT_EM)) {
                content.getChildren().add(count);
            }
        }
        content.setPadding(new Insets(0, scale().em(EDGE_EM), 0, scale().em(1)));
        if (width >= scale().em(ROOM_FOR_MOTIF_EM)) {
            double motif = Math.min(LYING_MOTIF_EM,
                    Math.floor((height - 2 * scale().em(EDGE_EM)) / 2) / scale().root());
            Region shown = around().mosaics().motif(area.look(), motif, scale());
            if (width < scale().em(ROOM_FOR_QUIET_EM) || height < scale().em(TWO_LINES_EM)) {
                shown.setPrefWidth(shown.getMinWidth());
            }
            content.getChildren().add(shown);
        }
        return content;
    }
}
