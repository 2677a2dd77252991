package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.map.MapView;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.PatternPane;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A map with its buttons at the right or bottom edge, in the lower half: closer, further, all of Europe.
final class MapPanel extends StackPane {
    private final ScreenContext around;
    /// From the lower edge to the legend, which stands on the buttons, in em.
    private static final double LEGEND_EM = 6.2;
    private static final double SENTENCE_EM = 20;
    private final MapView map;
    private final HBox legend;
    private @Nullable RegionId selected;
    private Consumer<RegionId> onRegion = _ -> {};
    private Optional<Consumer<Country>> onCountry = Optional.empty();
    private Runnable onWhole;

    /// @param upright whether the map's place is higher than wide: its buttons then stand below it, else beside it
    MapPanel(ScreenContext around, boolean upright) {
        this.around = around;
        Parts parts = around.parts();
        map = new MapView(around.exhibition().map(), around.outlines(), parts.scale(), upright);
        map.onSeveral(this::ask);
        map.onNone(this::none);
        parts.words().follow(() -> map.insets(id -> around.exhibition().region(id).map(_ -> name(id)), this::inset));
        legend = new HBox(parts.scale().em(1.2));
        legend.getStyleClass().add("map-legend");
        legend.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        legend.setMouseTransparent(true);
        onWhole = map::whole;
        Target[] zoom = {parts.square("plus", "map.closer", () -> map.zoom(1)),
                parts.square("minus", "map.further", () -> map.zoom(-1)),
                parts.square("earth", "map.whole", () -> onWhole.run())};
        Pane buttons = upright ? parts.row(0.8, zoom) : parts.column(0.8, zoom);
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        buttons.setPickOnBounds(false);
        setAlignment(buttons, Pos.BOTTOM_RIGHT);
        setMargin(buttons, new Insets(0, parts.scale().em(1.2), parts.scale().em(1.2), 0));
        setAlignment(legend, upright ? Pos.BOTTOM_RIGHT : Pos.TOP_RIGHT);
        setMargin(legend, new Insets(parts.scale().em(1.2), parts.scale().em(1.2), parts.scale().em(LEGEND_EM), 0));
        getChildren().addAll(map, legend, buttons);
    }

    /// Sets what a tap on a region does; a second tap on it opens its page.
    void onRegion(Consumer<RegionId> action) {
        onRegion = id -> {
            around.closeSheet();
            if (id.equals(selected)) {
                open(id);
            } else {
                action.accept(id);
            }
        };
        map.onRegion(onRegion);
    }

    /// Sets what a tap on a country does.
    void onCountry(Consumer<Country> action) {
        onCountry = Optional.of(action);
        map.onCountry(action);
    }

    /// Sets what the way back to all of Europe does; otherwise the map shows all of itself.
    void onWhole(Runnable action) {
        onWhole = action;
    }

    /// Shows these regions in one look.
    void show(Collection<Region> regions, AreaLook look) {
        show(regions, List.of(), look);
    }

    /// Shows the regions that are known for an area and those that work on it too, and says which is which.
    void show(Collection<Region> main, Collection<Region> also, AreaLook look) {
        selected = null;
        map.showRegions(main.stream().map(Region::id).toList(), also.stream().map(Region::id).toList(), look,
                this::name);
        legend.setVisible(!also.isEmpty());
        legend.getChildren().clear();
        if (!main.isEmpty()) {
            legend.getChildren().add(sign("map-sign-main", "filter.main", look));
        }
        legend.getChildren().add(sign("map-sign-also", "filter.also", AreaLook.PLAIN));
        AreaStyles.apply(legend, look);
    }

    private HBox sign(String styleClass, String key, AreaLook pattern) {
        Parts parts = around.parts().still();
        PatternPane swatch = new PatternPane(pattern, parts.scale().em(0.7));
        swatch.getStyleClass().add(styleClass);
        swatch.setMinSize(parts.scale().em(1.4), parts.scale().em(1.4));
        swatch.setMaxSize(parts.scale().em(1.4), parts.scale().em(1.4));
        return parts.row(0.5, swatch, parts.words().say(Lettering.CAPTION.line(), key));
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

    private void inset(RegionId id) {
        onCountry.ifPresentOrElse(action -> around.exhibition().region(id).ifPresent(region -> action.accept(
                region.country())), () -> onRegion.accept(id));
    }

    /// Says that a country has no region here, and leads to its neighbours that have.
    private void none(Country country) {
        Set<Country> near = around.directory().near(country).stream().map(Region::country).collect(Collectors.toSet());
        if (near.isEmpty() || onCountry.isEmpty()) {
            return;
        }
        Parts parts = around.parts().still();
        Language language = parts.words().language();
        Label sentence = Lettering.BODY.wrapping();
        sentence.setText(parts.words().messages().text("where.none", country.name(language)));
        FlowPane chips = parts.flow();
        around.directory().countriesByName(near, language).forEach(neighbour -> chips.getChildren()
                .add(parts.chip(() -> neighbour.name(language), false, () -> onCountry.get().accept(neighbour))));
        chips.setPrefWrapLength(parts.scale().em(SENTENCE_EM));
        VBox card = parts.column(0.8, sentence, chips);
        card.setPadding(new Insets(parts.scale().em(0.8)));
        card.setPrefWidth(parts.scale().em(SENTENCE_EM));
        map.tell(country, card);
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
