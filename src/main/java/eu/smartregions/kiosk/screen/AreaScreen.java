package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Directory;
import eu.smartregions.kiosk.ui.ChipRows;
import eu.smartregions.kiosk.ui.Jumps;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.map.ListOrMap;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The regions of one priority area: list and map of the same regions, in step.
public final class AreaScreen extends Screen {
    /// Columns and tiles of the frieze.
    private static final int WIDE_COLUMNS = 11;
    private static final double WIDE_TILE_EM = 2.7;
    /// The height of three rows and the way on, which a list below a map has.
    private static final double LIST_EM = 28.4;

    private final PriorityArea area;
    private final RowGrid<Region> list;
    private final MapPanel map;
    private final Map<AreaPart, Target> chips = new LinkedHashMap<>();
    private final Jumps jumps;
    /// Says once in which language the sentences of the list are, where it is not the visitor's.
    private final Label note = Lettering.CAPTION.line();
    private final List<Runnable> sayings = new ArrayList<>();
    private AreaPart part;
    private List<Region> regions = List.of();

    public AreaScreen(ScreenContext around, Place.Area place) {
        super(around);
        area = around.exhibition().area(place.area()).orElseThrow();
        part = place.part();
        Cards cards = new Cards(around, parts().still());
        int columns = around.mapped() || !scale().size().twoPanes() ? 1 : 2;
        boolean telling = telling();
        RowGrid.Layout layout = cards.layout(columns, telling ? Cards.TELLING_EM : Cards.REGION_EM);
        list = new RowGrid<>(parts(), layout, region -> telling
                ? cards.telling(region, area.id())
                : cards.listed(region, Optional.of(area.id())));
        jumps = new Jumps(parts(), list, scale().portrait() && !stacked(), around::closeSheet);
        map = new MapPanel(around, scale().size() != SizeClass.TALL);
        map.onRegion(this::select);
        draw();
        Pane filters = filters();
        words().follow(this::show);
        Page page = new Page(parts(), heading(), around.exhibition().event().name(), body(filters));
        page.head(scale().size() == SizeClass.WIDE
                ? around.mosaics().frieze(area.look(), WIDE_COLUMNS, WIDE_TILE_EM, scale())
                : around.mosaics().frieze(area.look(), ScrolledScreen.FRIEZE_COLUMNS, ScrolledScreen.FRIEZE_TILE_EM,
                        scale()));
        getChildren().add(AreaStyles.apply(page, area.look()));
        scrolls(list);
    }

    /// Whether rows say in a sentence what regions do in this area: on large screens and totems, where regions say so.
    private boolean telling() {
        return (scale().size() == SizeClass.WIDE || scale().size() == SizeClass.TALL)
                && around().directory().in(area.id(), new AreaPart.Whole()).stream()
                        .anyMatch(region -> region.specialisation().sentence(area.id()).isPresent());
    }

    private Node heading() {
        HBox heading = parts().row(1,
                parts().icon(AreaStyles.icon(area.look()), scale().size() == SizeClass.TALL ? 4 : 2.8),
                words().tell(Page.title(scale()), area.name()));
        HBox.setHgrow(heading.getChildren().getLast(), Priority.ALWAYS);
        if (scale().size() != SizeClass.WIDE && !scale().highHeader()) {
            heading.getChildren().getFirst().getStyleClass().add("area-deep");
        }
        if (!scale().highHeader()) {
            // Where a header is high and has no ground of its own, the title stands at its lower end.
            heading.setMaxHeight(USE_PREF_SIZE);
            return heading;
        }
        VBox column = parts().column(0.8, heading);
        if (scale().size() == SizeClass.TALL) {
            column.getChildren().add(words().tell(Lettering.LEAD.wrapping(), area.sentence()));
        }
        column.setMinWidth(0);
        column.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
        return column;
    }

    private javafx.scene.layout.Region body(Pane filters) {
        if (stacked()) {
            return stack(filters);
        }
        if (around().mapped()) {
            return scale().size().twoPanes() && !scale().shallow()
                    ? sideBySide(filters)
                    : new ListOrMap(parts(), filters, jumping(), map);
        }
        return listed(filters);
    }

    /// Whether the map stands above the list.
    private boolean stacked() {
        return around().mapped() && scale().size() == SizeClass.TALL;
    }

    /// Returns the map above the list, which has three rows.
    private VBox stack(Pane filters) {
        map.setMinHeight(0);
        map.setPrefHeight(0);
        VBox.setVgrow(map, Priority.ALWAYS);
        list.setMinHeight(scale().em(LIST_EM));
        list.setMaxHeight(list.getMinHeight());
        return parts().column(0.8, map, filters, noted());
    }

    private Pane listed(Pane filters) {
        return parts().filtered(filters, jumping());
    }

    private VBox jumping() {
        VBox noted = noted();
        VBox.setVgrow(noted, Priority.ALWAYS);
        return parts().column(0.8, jumps.above(), noted);
    }

    private VBox noted() {
        VBox.setVgrow(list, Priority.ALWAYS);
        return parts().column(0.4, note, list);
    }

    /// Whether the map stands beside the list and has room for the ways on above it, so that the list has one more row.
    private boolean besideMap() {
        return around().mapped() && scale().size() == SizeClass.WIDE && !scale().shallow();
    }

    private HBox sideBySide(Pane filters) {
        Pane left = parts().filtered(filters, parts().column(0.8, jumps.above(), list));
        VBox.setVgrow(list, Priority.ALWAYS);
        left.setMinWidth(0);
        left.setPrefWidth(scale().em(scale().size() == SizeClass.WIDE ? 55 : 38));
        map.setMinSize(0, 0);
        map.setPrefSize(0, 0);
        VBox.setVgrow(map, Priority.ALWAYS);
        VBox right = besideMap()
                ? parts().column(0.8, flow(parts(), List.of(countries(parts()), field(parts()))), note, map)
                : parts().column(0.4, note, map);
        right.setMinWidth(0);
        right.setPrefWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(scale().em(1.6), left, right);
    }

    /// Returns chips for the parts of the list where their names have room, else one chip that opens them; and the ways
    /// to a country and to more about this area.
    private Pane filters() {
        if (scale().size() == SizeClass.COMPACT || scale().shallow()) {
            return scale().low()
                    ? flow(parts(), List.of(opener()))
                    : flow(parts(), List.of(opener(), countries(parts()), field(parts())));
        }
        Target more = parts().chip(() -> words().messages().text("filter.more"), false,
                () -> around().openSheet("filter.more", on -> flow(on, List.copyOf(partChips(on).values()))));
        ChipRows rows = besideMap()
                ? new ChipRows(scale().em(0.8), more, List.of(), 1)
                : new ChipRows(scale().em(0.8), more, List.of(countries(parts()), field(parts())), 2);
        chips.putAll(partChips(parts()));
        rows.getChildren().addAll(chips.values());
        return rows;
    }

    private Target field(Parts on) {
        return on.chip(() -> words().messages().text("field.title") + " ›", false,
                () -> navigator().go(new Place.Field(area.id())));
    }

    /// Returns the chip that opens the letters of the list and the countries whose regions work in this area, each of
    /// which leads to its map.
    private Target countries(Parts on) {
        Label name = Lettering.LABEL.line();
        Target chip = new Target("k-chip", name, () -> around().openSheet("regions.by-country", this::ways));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setMaxHeight(USE_PREF_SIZE);
        Runnable say = () -> {
            String letters = jumps.name();
            String text = words().messages().text("regions.by-country");
            name.setText(letters.isEmpty() ? text : letters + Lettering.SEPARATOR + text);
            chip.setAccessibleText(name.getText());
        };
        on.words().follow(say);
        if (on.equals(parts())) {
            sayings.add(say);
        }
        return chip;
    }

    private Pane ways(Parts sheet) {
        Map<Country, Long> counts = around().directory().countries(Optional.of(area.id()));
        Pane countries = flow(sheet, around().directory().countriesByName(counts.keySet(), words().language())
                .stream().map(country -> country(sheet, country, counts.get(country))).toList());
        return jumps.name().isEmpty() ? countries : sheet.column(1.2, flow(sheet, jumps.targets(sheet)), countries);
    }

    private Target country(Parts on, Country country, long count) {
        return on.chip(() -> country.name(words().language()) + " " + count, false, () -> {
            around().closeSheet();
            navigator().go(new Place.Europe(Optional.of(area.id()), Optional.of(country)));
        });
    }

    private static FlowPane flow(Parts on, List<Target> targets) {
        FlowPane flow = on.flow();
        flow.getChildren().setAll(targets);
        return flow;
    }

    /// Returns the chip that opens the parts of the list, on a low page with the other ways on.
    private Target opener() {
        Label name = Lettering.LABEL.line();
        Target opener = new Target("k-chip", parts().row(0.5, name, parts().icon("chevron-down", 1.8)),
                () -> around().openSheet("area.themes", on -> {
                    List<Target> chips = new ArrayList<>(partChips(on).values());
                    if (scale().low()) {
                        chips.addAll(List.of(countries(on), field(on)));
                    }
                    return flow(on, chips);
                }));
        opener.choose(true);
        sayings.add(() -> {
            name.setText(text(part));
            opener.setAccessibleText(name.getText());
        });
        return opener;
    }

    /// Returns a chip for each part of the list that has regions: those known for the area and the others, all, and
    /// those of each theme.
    private Map<AreaPart, Target> partChips(Parts on) {
        Directory directory = around().directory();
        List<AreaPart> all = new ArrayList<>(List.of(new AreaPart.Main()));
        if (directory.isMain(area.id())) {
            all.add(new AreaPart.Also());
            if (scale().size() != SizeClass.WIDE) {
                all.add(new AreaPart.Whole());
            }
        }
        directory.themes(area).keySet().forEach(theme -> all.add(new AreaPart.InTheme(theme.id())));
        Map<AreaPart, Target> filters = new LinkedHashMap<>();
        all.stream().filter(each -> !directory.in(area.id(), each).isEmpty()).forEach(
                each -> filters.put(each, on.chip(() -> text(each), each.equals(part), () -> narrow(each))));
        return filters;
    }

    private String text(AreaPart each) {
        String name = switch (each) {
            case AreaPart.Main _ when around().directory().isMain(area.id()) -> words().messages().text("filter.main");
            case AreaPart.Main _,AreaPart.Whole _ -> words().messages().text("filter.all");
            case AreaPart.Also _ -> words().messages().text("filter.also");
            case AreaPart.InTheme(ThemeId theme) -> area.themes().stream().filter(of -> of.id().equals(theme))
                    .map(of -> of.name().text(words().language())).findFirst().orElseThrow();
        };
        return name + " " + around().directory().in(area.id(), each).size();
    }

    private void narrow(AreaPart wanted) {
        part = wanted;
        chips.forEach((each, chip) -> chip.choose(each.equals(wanted)));
        // A chip that had no room gets a place when it is chosen.
        chips.values().forEach(Target::requestLayout);
        navigator().refine(new Place.Area(area.id(), wanted));
        show();
        draw();
        list.scrollTo(0);
        around().closeSheet();
    }

    /// Draws the regions of the part on the map: those known for the area, with the others behind them, or those of one
    /// theme, or the others alone.
    private void draw() {
        AreaPart shown = part instanceof AreaPart.Main ? new AreaPart.Whole() : part;
        Map<Boolean, List<Region>> known = around().directory().in(area.id(), shown).stream()
                .collect(Collectors.partitioningBy(region -> !around().directory().isMain(area.id())
                        || region.mainAreas().contains(area.id())));
        map.show(known.get(true), known.get(false), area.look());
    }

    private void show() {
        regions = around().directory().sorted(area.id(), part, words().language());
        list.show(regions);
        note.setText(regions.stream().flatMap(region -> region.specialisation().sentence(area.id()).stream())
                .map(parts()::note).filter(said -> !said.isEmpty()).findFirst().orElse(""));
        note.setVisible(!note.getText().isEmpty() && !scale().shallow());
        note.setManaged(note.isVisible());
        boolean byName = !(part instanceof AreaPart.Main) || !around().directory().isMain(area.id());
        jumps.show(byName ? around().directory().letters(regions, words().language()) : Map.of(), regions.size());
        sayings.forEach(Runnable::run);
    }

    private void select(RegionId id) {
        navigator().choose(Subject.of(id));
        map.select(id);
        for (int i = 0; i < regions.size(); i++) {
            if (regions.get(i).id().equals(id)) {
                list.reveal(i);
            }
        }
    }
}
