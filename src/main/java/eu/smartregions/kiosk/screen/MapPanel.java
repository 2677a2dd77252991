package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.map.MapView;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A map with its buttons at the right or bottom edge, in the lower half: closer, further, all of Europe.
final class MapPanel extends StackPane {
    private final ScreenContext around;
    private final MapView map;
    private @Nullable RegionId selected;
    private Runnable onWhole;

    /// @param upright whether the map's place is higher than wide: its buttons then stand below it, else beside it
    MapPanel(ScreenContext around, boolean upright) {
        this.around = around;
        Parts parts = around.parts();
        map = new MapView(around.exhibition().map(), parts.scale(), upright);
        map.onSeveral(this::ask);
        onWhole = map::whole;
        Target[] zoom = {parts.square("plus", "map.closer", () -> map.zoom(1)),
                parts.square("minus", "map.further", () -> map.zoom(-1)),
                parts.square("earth", "map.whole", () -> onWhole.run())};
        Pane buttons = upright ? parts.row(0.8, zoom) : parts.column(0.8, zoom);
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        buttons.setPickOnBounds(false);
        setAlignment(buttons, Pos.BOTTOM_RIGHT);
        setMargin(buttons, new Insets(0, parts.scale().em(1.2), parts.scale().em(1.2), 0));
        getChildren().addAll(map, buttons);
    }

    /// Sets what a tap on a region does; a second tap on it opens its page.
    void onRegion(Consumer<RegionId> action) {
        map.onRegion(id -> {
            around.closeSheet();
            if (id.equals(selected)) {
                open(id);
            } else {
                action.accept(id);
            }
        });
    }

    /// Sets what a tap on a country does.
    void onCountry(Consumer<Country> action) {
        map.onCountry(action);
    }

    /// Sets what the way back to all of Europe does; otherwise the map shows all of itself.
    void onWhole(Runnable action) {
        onWhole = action;
    }

    /// Shows these regions in one look.
    void show(Collection<Region> regions, AreaLook look) {
        selected = null;
        map.showRegions(regions.stream().map(Region::id).toList(), look, this::name);
    }

    /// Shows the names of these regions.
    void names(Collection<Region> regions) {
        map.showNames(regions.stream().map(Region::id).collect(Collectors.toMap(id -> id, this::name)),
                count -> around.parts().words().messages().count("count.regions", count));
    }

    /// Shows how many regions each country has.
    void counts(Map<Country, Long> counts) {
        map.showCounts(counts, country -> country.name(around.parts().words().language()));
    }

    /// Fills the map with a country.
    void focus(Country country) {
        map.focus(country);
    }

    /// Outlines a region, with its name and a way to open it beside it.
    void select(RegionId id) {
        selected = id;
        Parts parts = around.parts();
        around.exhibition().region(id).ifPresent(region -> {
            Label name = parts.words().tell(Lettering.LABEL.line(), region.name());
            Target open = parts.button("chevron-right", "map.open", () -> open(id));
            VBox card = parts.column(0.6, name, open);
            card.setPadding(new Insets(parts.scale().em(0.8)));
            map.select(id, card);
        });
    }

    private void open(RegionId id) {
        around.navigator().go(new Place.RegionPage(id));
    }

    private String name(RegionId id) {
        return around.exhibition().region(id).orElseThrow().name().text(around.parts().words().language());
    }

    /// Asks which of several a tap means: never a guess, never a reason to zoom.
    private void ask(List<MapView.Choice> choices) {
        around.openSheet("map.several", on -> {
            FlowPane chips = on.flow();
            choices.forEach(choice -> chips.getChildren().add(on.chip(choice::name, false, choice.action())));
            return chips;
        });
    }
}
