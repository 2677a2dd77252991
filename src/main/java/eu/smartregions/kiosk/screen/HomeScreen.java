package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.PatternPane;
import eu.smartregions.kiosk.ui.theme.Scale;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The question, a field for every priority area, and other ways in. Never scrolls.
public final class HomeScreen extends Screen {
    private static final double TALL_TILE_EM = 14;
    private static final double PATTERN_TILE_EM = 6;
    private static final double LEAST_TILE_EM = 4.4;
    private static final double NARROWEST_TILE_EM = 20;
    private static final double NARROWEST_QUICK_EM = 12;
    private static final double NARROWEST_CROWDED_EM = 15.5;
    private static final double ROOM_FOR_COUNT_EM = 27;
    /// More areas than this stand closer together.
    private static final int CROWDED = 10;

    public HomeScreen(ScreenContext around) {
        super(around);
        List<PriorityArea> areas = around.directory().areas();
        Region wall = new TileWall(areas, quickCards());
        Region body = scale().size() == SizeClass.WIDE ? wall : new Scroller(parts(), wall);
        getChildren().add(new Page(parts(), heading(), around.exhibition().event().name(), body));
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

    /// Returns the other ways in: only those that the exhibition fills.
    private List<Target> quickCards() {
        return new Links(around()).open(Way.PARTNERS, Way.EVENTS, Way.STORIES, Way.FUNDING, Way.FLOOR).stream()
                .map(this::quick).toList();
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
        Label name = words().tell(
                upright || height >= scale().em(7.8)
                        ? FittedLabel.tile(scale(), upright ? 3 : 2)
                        : FittedLabel.lowTile(scale()),
                area.name());
        Label count = words().count(Lettering.CAPTION.line(), "count.regions",
                around().directory().in(area.id(), Optional.empty()).size());
        Region content = upright ? upright(area, name, count) : lying(area, name, count, width, height);
        Target tile = new Target("k-tile", content, () -> navigator().go(new Place.Area(area.id(), Optional.empty())));
        parts().follow(tile, area.name());
        return AreaStyles.apply(tile, area.look());
    }

    private Region upright(PriorityArea area, Label name, Label count) {
        Region pattern = pattern(area, 5);
        HBox top = parts().row(0, parts().icon(AreaStyles.icon(area.look()), 3), parts().spring(), pattern);
        top.setAlignment(Pos.TOP_LEFT);
        VBox content = parts().column(0.2, top, parts().spring(), name, count);
        content.setPadding(new Insets(scale().em(1.4)));
        return content;
    }

    private Region lying(PriorityArea area, Label name, Label count, double width, double height) {
        HBox content = parts().row(1.1, parts().icon(AreaStyles.icon(area.look()), 2.2));
        count.setMinWidth(USE_PREF_SIZE);
        boolean high = height >= scale().em(PATTERN_TILE_EM);
        if (high) {
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
        if (high && width >= scale().em(20)) {
            content.getChildren().add(pattern(area, 3));
        }
        content.setPadding(new Insets(0, scale().em(1.2), 0, scale().em(1.2)));
        return content;
    }

    private Region pattern(PriorityArea area, double side) {
        PatternPane pattern = new PatternPane(area.look(), scale().em(side / 4));
        pattern.setMinSize(scale().em(side), scale().em(side));
        pattern.setMaxSize(scale().em(side), scale().em(side));
        return pattern;
    }

    /// One to twenty area tiles of equal size in as few columns as fit, and a row of quick cards under them.
    private final class TileWall extends Pane {
        private final List<PriorityArea> areas;
        private final List<Target> quick;
        private double tiledWidth;
        private double tiledHeight;

        TileWall(List<PriorityArea> areas, List<Target> quick) {
            this.areas = areas;
            this.quick = quick;
            getChildren().addAll(quick);
        }

        @Override
        protected void layoutChildren() {
            if (getWidth() == tiledWidth && getHeight() == tiledHeight) {
                return;
            }
            tiledWidth = getWidth();
            tiledHeight = getHeight();
            Scale scale = scale();
            double gap = gap();
            int quickColumns = quickColumns(getWidth());
            int quickRows = Math.ceilDiv(quick.size(), quickColumns);
            double quickHeight = scale.em(scale.size() == SizeClass.WIDE || scale.portrait() ? 5.2 : LEAST_TILE_EM);
            double wallHeight = getHeight() - quickRows * (quickHeight + gap);
            int columns = columns(getWidth(), wallHeight);
            int rows = Math.ceilDiv(areas.size(), columns);
            double width = Math.floor((getWidth() - (columns - 1) * gap) / columns);
            double most = scale.em(scale.size() == SizeClass.WIDE ? 31 : 9.6);
            double height = Math.max(scale.em(LEAST_TILE_EM),
                    Math.min(most, Math.floor((wallHeight - (rows - 1) * gap) / rows)));
            getChildren().removeIf(node -> !quick.contains(node));
            for (int i = 0; i < areas.size(); i++) {
                Target tile = tile(areas.get(i), width, height);
                getChildren().add(i, tile);
                tile.resizeRelocate(i % columns * (width + gap), Math.floorDiv(i, columns) * (height + gap), width,
                        height);
            }
            double top = rows * (height + gap);
            double quickWidth = Math.floor((getWidth() - (quickColumns - 1) * gap) / quickColumns);
            for (int i = 0; i < quick.size(); i++) {
                quick.get(i).resizeRelocate(i % quickColumns * (quickWidth + gap),
                        top + Math.floorDiv(i, quickColumns) * (quickHeight + gap), quickWidth, quickHeight);
            }
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        /// Returns the height that the lowest tiles need in as many columns as their names allow.
        @Override
        protected double computePrefHeight(double width) {
            int rows = Math.ceilDiv(areas.size(), columns(width, 0));
            int quickRows = Math.ceilDiv(quick.size(), quickColumns(width));
            return (rows + quickRows) * (scale().em(LEAST_TILE_EM) + gap()) + quickRows * scale().em(1);
        }

        /// Returns two in portrait, else as many as leave room for a name.
        private int quickColumns(double width) {
            int most = scale().portrait()
                    ? 2
                    : (int) Math.floor((width + gap()) / (scale().em(NARROWEST_QUICK_EM) + gap()));
            return Math.clamp(most, 1, Math.max(1, quick.size()));
        }

        private double gap() {
            return areas.size() > CROWDED ? scale().em(0.8) : scale().gutter();
        }

        /// Returns five columns where there is room for upright tiles, else as few as let every row be high enough to
        /// touch, and no more than leave room for a name.
        private int columns(double width, double height) {
            if (scale().size() == SizeClass.WIDE) {
                return Math.min(5, areas.size());
            }
            int most = Math.clamp(
                    (long) Math.floor((width + gap())
                            / (scale().em(areas.size() > CROWDED ? NARROWEST_CROWDED_EM : NARROWEST_TILE_EM) + gap())),
                    1, areas.size());
            int columns = Math.min(2, most);
            while (columns < most
                    && Math.ceilDiv(areas.size(), columns) * (scale().em(LEAST_TILE_EM) + gap()) > height + gap()) {
                columns++;
            }
            return columns;
        }
    }
}
