package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Scale;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// One to twenty area tiles of equal size in as few columns as fit, and rows of other targets under them.
final class HomeWall extends Pane {
    private static final double LEAST_TILE_EM = 4.4;
    /// The same on a tablet, where ten fields, tours and the other ways in share a page.
    private static final double TABLET_TILE_EM = 4;
    private static final double TABLET_ROW_EM = 3.8;
    private static final double NARROWEST_TILE_EM = 20;
    private static final double NARROWEST_TARGET_EM = 12;
    private static final double NARROWEST_CROWDED_EM = 15.2;
    /// More areas than this stand closer together.
    private static final int CROWDED = 10;
    /// The question where the visitor is from is as wide as so many tours.
    private static final int FROM_SPAN = 2;
    /// The most other ways in beside one another in portrait.
    private static final int MOST_UPRIGHT = 3;

    private final Scale scale;
    private final int areas;
    private final TileMaker maker;
    private final Rows rows;
    private double tiledWidth;
    private double tiledHeight;

    /// Makes the tile of an area for a size in pixels.
    interface TileMaker {
        Target tile(int area, double width, double height);
    }

    /// The targets under the tiles.
    ///
    /// @param from  the question where the visitor is from
    /// @param tours of several lengths
    /// @param ways  other ways in
    record Rows(Optional<Target> from, List<Target> tours, List<Target> ways) {
        /// Copies the lists.
        Rows {
            tours = List.copyOf(tours);
            ways = List.copyOf(ways);
        }

        private List<Target> all() {
            return Stream.of(from.stream(), tours.stream(), ways.stream()).flatMap(each -> each).toList();
        }
    }

    /// Targets side by side.
    ///
    /// @param span of how many columns the first takes
    private record Row(List<Target> targets, int span) {
        private int columns() {
            return targets.size() + span - 1;
        }
    }

    /// Whether so many areas stand closer together and leave little room for anything else.
    static boolean crowded(int areas) {
        return areas > CROWDED;
    }

    HomeWall(Scale scale, int areas, TileMaker maker, Rows rows) {
        this.scale = scale;
        this.areas = areas;
        this.maker = maker;
        this.rows = rows;
        getChildren().addAll(rows.all());
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() == tiledWidth && getHeight() == tiledHeight) {
            return;
        }
        tiledWidth = getWidth();
        tiledHeight = getHeight();
        double gap = gap();
        List<Row> under = rows(getWidth());
        double rowHeight = scale.em(scale.size() == SizeClass.WIDE || scale.portrait()
                ? 5.2
                : scale.size() == SizeClass.MEDIUM ? TABLET_ROW_EM : LEAST_TILE_EM);
        double wallHeight = getHeight() - under.size() * (rowHeight + gap);
        int columns = columns(getWidth(), wallHeight);
        int lines = Math.ceilDiv(areas, columns);
        double width = columnWidth(columns, gap);
        double most = scale.em(scale.size() == SizeClass.WIDE ? 31 : 9.6);
        double height = Math.clamp(Math.floor((wallHeight - (lines - 1) * gap) / lines), scale.em(least()), most);
        getChildren().setAll(rows.all());
        for (int i = 0; i < areas; i++) {
            Target tile = maker.tile(i, width, height);
            getChildren().add(i, tile);
            tile.resizeRelocate(i % columns * (width + gap), Math.floorDiv(i, columns) * (height + gap), width, height);
        }
        double top = lines * (height + gap);
        for (Row row : under) {
            place(row, top, rowHeight, gap);
            top += rowHeight + gap;
        }
    }

    private void place(Row row, double top, double height, double gap) {
        double width = columnWidth(row.columns(), gap);
        double left = 0;
        for (Target target : row.targets()) {
            int span = target == row.targets().getFirst() ? row.span() : 1;
            double wide = span * width + (span - 1) * gap;
            target.resizeRelocate(left, top, wide, height);
            left += wide + gap;
        }
    }

    private double columnWidth(int columns, double gap) {
        return Math.floor((getWidth() - (columns - 1) * gap) / columns);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// Returns the height that the lowest tiles need in as many columns as their names allow.
    @Override
    protected double computePrefHeight(double width) {
        int lines = Math.ceilDiv(areas, columns(width, 0));
        int under = rows(width).size();
        return (lines + under) * (scale.em(least()) + gap()) + under * scale.em(1);
    }

    /// Returns the targets in rows: beside one another as far as their names have room.
    private List<Row> rows(double width) {
        int most = Math.max(1, (int) Math.floor((width + gap()) / (scale.em(NARROWEST_TARGET_EM) + gap())));
        List<Row> under = new ArrayList<>();
        int beside = FROM_SPAN + rows.tours.size();
        if (rows.from.isPresent() && rows.tours.isEmpty() && !scale.portrait() && rows.all().size() <= most) {
            under.add(new Row(rows.all(), 1));
            return under;
        }
        if (rows.from.isPresent() && !scale.portrait() && beside <= most) {
            under.add(new Row(Stream.concat(rows.from.stream(), rows.tours.stream()).toList(), FROM_SPAN));
        } else {
            rows.from.ifPresent(from -> under.add(new Row(List.of(from), 1)));
            split(rows.tours, Math.max(most, MOST_UPRIGHT), under);
        }
        split(rows.ways, scale.portrait() ? Math.min(most, MOST_UPRIGHT) : most, under);
        return under;
    }

    /// Adds rows of at most so many targets, as equal as can be, the shorter ones first.
    private static void split(List<Target> targets, int most, List<Row> under) {
        int lines = Math.ceilDiv(targets.size(), Math.max(1, most));
        int from = 0;
        for (int line = 0; line < lines; line++) {
            int until = from + (targets.size() - from) / (lines - line);
            under.add(new Row(targets.subList(from, until), 1));
            from = until;
        }
    }

    private double least() {
        return scale.size() == SizeClass.MEDIUM ? TABLET_TILE_EM : LEAST_TILE_EM;
    }

    private double gap() {
        return crowded(areas) || !scale.portrait() && scale.size() != SizeClass.WIDE ? scale.em(0.8) : scale.gutter();
    }

    /// Returns five columns where there is room for upright tiles, else as few as let every row be high enough to
    /// touch, and no more than leave room for a name.
    private int columns(double width, double height) {
        if (scale.size() == SizeClass.WIDE) {
            return Math.clamp(areas, 1, 5);
        }
        int most = Math.clamp((long) Math.floor(
                (width + gap()) / (scale.em(crowded(areas) ? NARROWEST_CROWDED_EM : NARROWEST_TILE_EM) + gap())), 1,
                Math.max(1, areas));
        int columns = Math.min(2, most);
        while (columns < most
                && Math.ceilDiv(areas, columns) * (scale.em(least()) + gap()) > height + gap()) {
            columns++;
        }
        return columns;
    }
}
