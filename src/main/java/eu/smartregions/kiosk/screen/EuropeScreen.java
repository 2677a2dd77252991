package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.map.ListOrMap;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The map of Europe in two levels: countries with counts, then the regions of one country. The list beside it is its
/// twin: everything on the map can be reached by the list alone.
public final class EuropeScreen extends Screen {
    /// The part of a portrait page that the list has below the map, if it needs so much.
    private static final double LIST_SHARE = 0.33;

    private final Place.Europe place;
    private final Optional<PriorityArea> area;
    private final MapPanel map;
    private final RowGrid<?> list;
    private List<Region> regions = List.of();

    public EuropeScreen(ScreenContext around, Place.Europe place) {
        super(around);
        this.place = place;
        this.area = place.area().flatMap(around.exhibition()::area);
        map = new MapPanel(around, false);
        list = place.country().isPresent() ? regionList(place.country().get()) : countryList();
        FlowPane filters = parts().flow(field());
        javafx.scene.layout.Region body = around.mapped() ? withMap(filters) : listed(filters);
        getChildren().add(new Page(parts(), heading(), around.exhibition().event().name(), body));
        scrolls(list);
    }

    private javafx.scene.layout.Region withMap(FlowPane filters) {
        return switch (scale().size()) {
            case WIDE -> sideBySide(filters, 44);
            case MEDIUM -> sideBySide(filters, 31);
            case TALL -> stacked(filters);
            case COMPACT -> new ListOrMap(parts(), filters, list, map);
        };
    }

    private Pane listed(FlowPane filters) {
        return parts().filtered(filters, list);
    }

    private HBox sideBySide(FlowPane filters, double listEm) {
        Pane right = listed(filters);
        right.setMinWidth(scale().em(listEm));
        HBox.setHgrow(map, Priority.ALWAYS);
        map.setMinSize(0, 0);
        map.setPrefSize(0, 0);
        return new HBox(scale().em(1.6), map, right);
    }

    private VBox stacked(FlowPane filters) {
        VBox.setVgrow(map, Priority.ALWAYS);
        map.setMinSize(0, 0);
        map.setPrefSize(0, 0);
        list.setMinHeight(Math.min((scale().height() - Page.headerHeight(scale())) * LIST_SHARE, list.total()));
        list.setMaxHeight(list.getMinHeight());
        return parts().column(0.8, filters, map, list);
    }

    private Node heading() {
        Label title = Page.title(scale());
        words().follow(() -> title.setText(place.country().map(country -> country.name(words().language()))
                .orElse(words().messages().text("map.title"))));
        if (scale().size() != SizeClass.TALL || place.country().isPresent()) {
            return title;
        }
        VBox heading = parts().column(0.8, title, words().say(Lettering.LEAD.wrapping(), "map.lead"));
        heading.setAlignment(Pos.BOTTOM_LEFT);
        heading.setMinWidth(0);
        return heading;
    }

    private RowGrid<Country> countryList() {
        Cards cards = new Cards(around(), parts().still());
        Map<Country, Long> counts = around().directory().countries(place.area());
        RowGrid<Country> countries = new RowGrid<>(parts(), cards.layout(columns(Cards.COUNTRY_EM), Cards.COUNTRY_EM),
                country -> cards.country(country, counts.get(country), () -> open(country)));
        area.ifPresent(chosen -> map.show(regionsOf(counts.keySet()), chosen.look()));
        words().follow(() -> {
            countries.show(around().directory().countriesByName(counts.keySet(), words().language()));
            map.counts(counts);
        });
        map.onCountry(this::open);
        return countries;
    }

    private RowGrid<Region> regionList(Country country) {
        Cards cards = new Cards(around(), parts().still());
        RowGrid<Region> rows = new RowGrid<>(parts(), cards.layout(columns(Cards.REGION_EM), Cards.REGION_EM),
                region -> cards.listed(region, place.area()));
        map.show(around().directory().in(country, place.area()), area.map(PriorityArea::look).orElse(AreaLook.PLAIN));
        words().follow(() -> {
            regions = around().directory().byName(around().directory().in(country, place.area()), words().language());
            rows.show(regions);
            map.names(regions);
        });
        map.focus(country);
        map.onRegion(id -> select(rows, id));
        map.onWhole(() -> navigator().go(new Place.Europe(place.area(), Optional.empty())));
        return rows;
    }

    private int columns(double rowEm) {
        boolean room = scale().size() == SizeClass.TALL
                ? rowEm == Cards.COUNTRY_EM
                : around().mapped()
                        ? scale().size() == SizeClass.WIDE && rowEm == Cards.COUNTRY_EM
                        : scale().size().twoPanes();
        return room ? 2 : 1;
    }

    private void select(RowGrid<Region> rows, RegionId id) {
        navigator().choose(Subject.of(id));
        map.select(id);
        for (int i = 0; i < regions.size(); i++) {
            if (regions.get(i).id().equals(id)) {
                rows.reveal(i);
            }
        }
    }

    private List<Region> regionsOf(Collection<Country> countries) {
        return countries.stream().flatMap(country -> around().directory().in(country, place.area()).stream()).toList();
    }

    private void open(Country country) {
        navigator().choose(Subject.of(country));
        navigator().go(new Place.Europe(place.area(), Optional.of(country)));
    }

    /// Returns the chip of the field shown; a tap opens all fields in a sheet.
    private Target field() {
        Runnable open = () -> around().openSheet("map.fields", this::fieldChips);
        Label name = Lettering.LABEL.line();
        Target current = new Target("k-chip", parts().row(0.5, name, parts().icon("chevron-down", 1.8)), open);
        current.choose(true);
        words().follow(() -> {
            name.setText(area.map(chosen -> chosen.name().text(words().language()))
                    .orElse(words().messages().text("map.all-fields")));
            current.setAccessibleText(name.getText());
        });
        return current;
    }

    private FlowPane fieldChips(Parts on) {
        FlowPane flow = on.flow();
        flow.getChildren().add(on.chip(() -> on.words().messages().text("map.all-fields"), area.isEmpty(),
                () -> filter(Optional.empty())));
        for (PriorityArea each : around().directory().areas()) {
            if (place.country().isEmpty()
                    || !around().directory().in(place.country().get(), Optional.of(each.id())).isEmpty()) {
                flow.getChildren()
                        .add(on.areaChip(each, area.equals(Optional.of(each)), () -> filter(Optional.of(each.id()))));
            }
        }
        return flow;
    }

    private void filter(Optional<AreaId> wanted) {
        navigator().replace(new Place.Europe(wanted, place.country()));
    }
}
