package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Similarity;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Scrolled;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.map.ListOrMap;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Insets;
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
    private static final double GAP_EM = 0.8;
    /// The height of the chip above the list and of the gap below it, in em.
    private static final double FILTER_EM = 4.4;
    /// The height of a heading with the gaps around it, in em.
    private static final double HEADING_EM = 4;

    private final Place.Europe place;
    private final Optional<PriorityArea> area;
    private final MapPanel map;
    private final javafx.scene.layout.Region list;
    private List<Region> regions = List.of();

    public EuropeScreen(ScreenContext around, Place.Europe place) {
        super(around);
        this.place = place;
        this.area = place.area().flatMap(around.exhibition()::area);
        map = new MapPanel(around, false);
        list = place.country().map(this::regions).orElseGet(this::countryList);
        FlowPane filters = parts().flow(field());
        javafx.scene.layout.Region body = around.mapped() ? withMap(filters) : listed(filters);
        getChildren().add(new Page(parts(), heading(), around.exhibition().event().name(), body));
        if (list instanceof Scrolled scrolled) {
            scrolls(scrolled);
        }
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
        right.setPrefWidth(scale().em(listEm));
        HBox.setHgrow(map, Priority.ALWAYS);
        map.setMinSize(0, 0);
        map.setPrefSize(0, 0);
        return new HBox(scale().em(1.6), map, right);
    }

    private VBox stacked(FlowPane filters) {
        VBox.setVgrow(map, Priority.ALWAYS);
        map.setMinSize(0, 0);
        map.setPrefSize(0, 0);
        list.setMinHeight(list instanceof RowGrid<?> rows ? Math.min(listRoom(), rows.total()) : fewHeight(regions));
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

    /// Returns the regions of a country: large, with what makes one curious, where they are so few that they would
    /// leave most of the page empty, and with ways to others where there is room for those too.
    private javafx.scene.layout.Region regions(Country country) {
        regions = around().directory().in(country, place.area());
        map.show(regions, area.map(PriorityArea::look).orElse(AreaLook.PLAIN));
        map.focus(country);
        map.onWhole(() -> navigator().go(new Place.Europe(place.area(), Optional.empty())));
        words().follow(() -> {
            regions = around().directory().byName(regions, words().language());
            map.names(regions);
        });
        return fewHeight(regions) <= listRoom() && !scale().low() ? few(country) : regionList();
    }

    private RowGrid<Region> regionList() {
        Cards cards = new Cards(around(), parts().still());
        RowGrid<Region> rows = new RowGrid<>(parts(), cards.layout(columns(Cards.REGION_EM), Cards.REGION_EM),
                region -> cards.atHome(region, place.area()));
        words().follow(() -> rows.show(regions));
        map.onRegion(id -> {
            select(id);
            IntStream.range(0, regions.size()).filter(i -> regions.get(i).id().equals(id)).forEach(rows::reveal);
        });
        return rows;
    }

    private VBox few(Country country) {
        map.onRegion(this::select);
        VBox all = parts().column(GAP_EM);
        boolean alone = large(regions);
        Cards cards = new Cards(around(), parts());
        for (Region region : regions) {
            Runnable open = () -> navigator().go(new Place.RegionPage(region.id()));
            Target card = alone
                    ? cards.large(region, () -> told(region), open)
                    : cards.high(region, () -> told(region), open);
            card.setMinHeight(scale().em(alone ? Cards.LARGE_EM : Cards.SAVED_EM));
            all.getChildren().add(card);
        }
        // On a totem the map takes what the regions leave.
        double room = scale().size() == SizeClass.TALL ? 0 : listRoom() - fewHeight(regions);
        List<Country> near = around().directory().countriesByName(
                around().directory().near(country).stream().map(Region::country).distinct().toList(),
                words().language());
        int chipLines = Math.ceilDiv(near.size(), scale().size() == SizeClass.WIDE ? 4 : 3);
        double nearHeight = near.isEmpty() ? 0 : scale().em(HEADING_EM + chipLines * FILTER_EM);
        double alikeHeight = scale().em(HEADING_EM + Cards.REGION_EM + GAP_EM);
        if (regions.size() == 1 && room - nearHeight >= alikeHeight) {
            long most = 1 + (long) ((room - nearHeight - alikeHeight) / scale().em(Cards.REGION_EM + GAP_EM));
            List<Region> similar = Similarity.similar(regions.getFirst(), around().exhibition().regions(), (int) most);
            if (!similar.isEmpty()) {
                all.getChildren().addAll(heading("region.similar"), alike(cards, similar));
            }
        }
        if (!near.isEmpty() && room >= nearHeight) {
            FlowPane chips = parts().flow();
            near.forEach(each -> chips.getChildren().add(parts().chip(() -> each.name(words().language()) + " "
                    + around().directory().in(each, Optional.empty()).size(), false,
                    () -> navigator().go(new Place.Europe(Optional.empty(), Optional.of(each))))));
            all.getChildren().addAll(heading("map.near"), chips);
        }
        return all;
    }

    private Label heading(String key) {
        Label heading = words().say(Lettering.H3.wrapping(), key);
        VBox.setMargin(heading, new Insets(scale().em(GAP_EM / 2), 0, 0, 0));
        return heading;
    }

    private VBox alike(Cards cards, List<Region> similar) {
        VBox alike = parts().column(GAP_EM);
        similar.forEach(region -> {
            Target card = cards.region(region, Optional.empty());
            card.setMinHeight(scale().em(Cards.REGION_EM));
            alike.getChildren().add(card);
        });
        return alike;
    }

    /// Whether there is room for a region's picture at a good size.
    private boolean large(List<Region> few) {
        return few.size() == 1 && scale().size() == SizeClass.WIDE;
    }

    private List<String> told(Region region) {
        return Stream.concat(
                region.specialisation().introduction().hook().map(hook -> hook.text(words().language())).stream(),
                Cards.about(region, place.area(), words()).stream()).toList();
    }

    /// Returns the height of large cards of so many regions, in pixels.
    private double fewHeight(List<Region> few) {
        return large(few)
                ? scale().em(Cards.LARGE_EM)
                : few.size() * scale().em(Cards.SAVED_EM) + (few.size() - 1) * scale().em(GAP_EM);
    }

    /// Returns the height that the list may take, in pixels.
    private double listRoom() {
        return scale().size() == SizeClass.TALL
                ? (scale().height() - Page.headerHeight(scale())) * LIST_SHARE
                : Page.bodyHeight(scale()) - scale().em(FILTER_EM);
    }

    private int columns(double rowEm) {
        boolean room = scale().size() == SizeClass.TALL
                ? rowEm == Cards.COUNTRY_EM
                : around().mapped()
                        ? scale().size() == SizeClass.WIDE && rowEm == Cards.COUNTRY_EM
                        : scale().size().twoPanes();
        return room ? 2 : 1;
    }

    private void select(RegionId id) {
        navigator().choose(Subject.of(id));
        map.select(id);
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
