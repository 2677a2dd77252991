package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.report.figure.RegionRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What was read, on the map of the exhibition: the shade of a region says how many visits opened its page.
final class MapSection {
    /// Regions of a path shorter than this are too small to be seen by their colour alone.
    private static final int SMALL_PATH = 80;

    private final Telling telling;
    private final ReportWords words;
    private final MapShapes map;
    private final List<RegionRow> rows;
    private final Shades shades;

    private MapSection(Telling telling, Exhibition exhibition) {
        this.telling = telling;
        words = telling.words();
        map = exhibition.map();
        rows = telling.account().figures().regions().stream()
                .filter(row -> map.regions().containsKey(new RegionId(row.regionId())))
                .sorted(Comparator.comparingLong(RegionRow::visits).reversed().thenComparing(telling::nameOf)).toList();
        shades = Shades.upTo(rows.stream().mapToLong(RegionRow::visits).max().orElse(0));
    }

    static Section of(Telling telling, Exhibition exhibition) {
        MapSection section = new MapSection(telling, exhibition);
        ReportWords words = section.words;
        Grid table = new Grid(words, words.text("map.table"), 1, "region", "visits", "shade");
        section.rows.forEach(row -> table.row(telling.nameOf(row), row.visits(), section.shades.of(row.visits())));
        return new Section("map", new Section.Said(words.text("map.topic"), section.finding(),
                words.text("map.caution", words.text("regions.topic"))), section::draw, table);
    }

    private String finding() {
        long opened = rows.stream().filter(row -> row.visits() > 0).count();
        return opened == 0
                ? words.text("map.none")
                : words.text("map.finding", words.count(opened), words.count(rows.size()));
    }

    private void draw(Html html) {
        legend(html);
        html.open("svg", "class", "europe", "viewBox",
                "0 0 " + Math.round(map.width() / CoarseOutline.GRID) + " "
                        + Math.round(map.height() / CoarseOutline.GRID),
                "role", "img", "aria-label", words.text("map.drawn"));
        html.empty("path", "class", "land",
                "d", map.land().stream().map(land -> CoarseOutline.coarse(land.path())).collect(Collectors.joining()));
        rows.reversed().forEach(row -> draw(html, row, map.regions().get(new RegionId(row.regionId()))));
        html.close();
    }

    private void draw(Html html, RegionRow row, MapShapes.Shape shape) {
        String path = CoarseOutline.coarse(shape.path());
        html.open("g", "class", "shade-" + shades.of(row.visits())).element("title", words.text("map.region",
                telling.nameOf(row), row.visits() == 0
                        ? words.text("map.too.few")
                        : words.count(row.visits(), "visit")));
        if (!path.isEmpty()) {
            html.empty("path", "d", path);
        }
        if (path.length() < SMALL_PATH) {
            html.empty("circle", "cx", at(shape.labelX()), "cy", at(shape.labelY()), "r", "4");
        }
        html.close();
    }

    private static String at(double units) {
        return String.format(Locale.ROOT, "%.1f", units / CoarseOutline.GRID);
    }

    private void legend(Html html) {
        html.open("p", "class", "legend");
        for (int shade = 1; shade <= Shades.MOST && shades.from(shade) <= most(); shade++) {
            String range = shades.from(shade) == shades.to(shade)
                    ? words.text("map.class.one", words.count(shades.to(shade)))
                    : words.text("map.class", words.count(shades.from(shade)), words.count(shades.to(shade)));
            key(html, "shade-" + shade, range);
        }
        key(html, "shade-0", words.text("map.too.few"));
        key(html, "no-region", words.text("map.not.shown"));
        html.close();
    }

    private long most() {
        return rows.isEmpty() ? 0 : rows.getFirst().visits();
    }

    private static void key(Html html, String shade, String said) {
        html.open("span").open("svg", "width", "26", "height", "18", "aria-hidden", "true").open("g", "class", shade);
        html.empty("rect", "class", "key", "x", "1", "y", "2", "width", "24", "height", "14").close().close();
        html.text(" " + said).close();
    }
}
