package eu.smartregions.kiosk.screen.own;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.Cards;
import eu.smartregions.kiosk.screen.Screen;
import eu.smartregions.kiosk.screen.ScreenContext;
import eu.smartregions.kiosk.ui.CardGrid;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The question where the visitor is from: all Member States, then the regions of one. A country with one region leads
/// straight on; one that exhibits nothing leads to its neighbours.
public final class WhereFromScreen extends Screen {
    private static final double COUNTRY_WIDTH_EM = 21;
    private static final double REGION_WIDTH_EM = 28;
    private static final int MOST_COLUMNS = 4;
    /// What the sentence above the list and the gap take on two lines.
    private static final double LEAD_EM = 4;
    /// The same on one line, which is enough on a large screen.
    private static final double LEAD_LINE_EM = 2.6;
    /// What the heading over the countries around takes with the gaps about it.
    private static final double NEAR_EM = 4;
    private static final double GAP_EM = 0.8;
    /// So many columns are too narrow for a sentence.
    private static final int NARROW_COLUMNS = 3;
    /// The cards of a large screen, the largest first.
    private static final List<Way> WIDE = List.of(new Way(2, Cards.LARGE_EM, Cards::large),
            new Way(2, Cards.SAVED_EM, Cards::high), new Way(2, Cards.CLOSE_EM, Cards::close),
            new Way(3, Cards.CLOSE_EM, Cards::close));

    /// So many cards side by side, each so high.
    private record Way(int columns, double rowEm, Maker card) {
        /// Returns what is said on a card: on narrow ones there would be room for the sentences of some regions only.
        List<String> said(WhereFromScreen screen, Region region) {
            return columns < NARROW_COLUMNS ? screen.told(region) : screen.said(region);
        }
    }

    /// Makes the card of a region.
    @FunctionalInterface
    private interface Maker {
        Target of(Cards cards, Region region, Supplier<List<String>> said, Runnable action);
    }

    public WhereFromScreen(ScreenContext around, Place.WhereFrom place) {
        super(around);
        List<Region> exhibiting = place.country().map(country -> around.directory().in(country, Optional.empty()))
                .orElse(List.of());
        VBox body = parts().column(1, lead(place.country().filter(_ -> exhibiting.isEmpty())));
        RowGrid<?> list = place.country().isEmpty()
                ? countries()
                : exhibiting.isEmpty()
                        ? regions(around.directory().near(place.country().get()), false)
                        : own(place.country().get(), exhibiting, body);
        body.getChildren().add(1, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label title = words().say(Page.title(scale()), "home.where");
        getChildren().add(new Page(parts(), title, around.exhibition().event().name(), body));
        scrolls(list);
    }

    /// Returns the regions of a country, and adds to the page what goes below them.
    private RowGrid<Region> own(Country country, List<Region> exhibiting, VBox body) {
        RowGrid<Region> rows = regions(exhibiting, true);
        near(country, rows).ifPresent(near -> {
            rows.setMinHeight(rows.total());
            rows.setMaxHeight(rows.total());
            body.getChildren().add(near);
        });
        return rows;
    }

    private Label lead(Optional<Country> missing) {
        Label lead = Lettering.BODY.wrapping();
        words().follow(() -> lead.setText(missing
                .map(country -> words().messages().text("where.none", country.name(words().language())))
                .orElseGet(() -> words().messages().text("where.lead"))));
        return lead;
    }

    private RowGrid<Country> countries() {
        Cards cards = new Cards(around(), parts().still());
        RowGrid<Country> rows = new RowGrid<>(parts(), layout(Cards.COUNTRY_EM), each -> cards.country(each,
                around().directory().in(each, Optional.empty()).size(), () -> open(each)));
        words().follow(() -> rows
                .show(around().directory().countriesByName(around().directory().homes(), words().language())));
        return rows;
    }

    private void open(Country country) {
        List<Region> regions = around().directory().in(country, Optional.empty());
        navigator().go(regions.size() == 1
                ? Place.MyRegion.of(regions.getFirst().id())
                : new Place.WhereFrom(Optional.of(country)));
    }

    private RowGrid<Region> regions(List<Region> regions, boolean own) {
        Cards cards = new Cards(around(), parts().still());
        Optional<Way> telling = telling().filter(way -> height(way, regions.size()) <= listHeight()).findFirst();
        RowGrid.Layout layout = telling.map(way -> new RowGrid.Layout(way.columns(), scale().em(way.rowEm()),
                scale().em(GAP_EM))).orElseGet(() -> layout(Cards.regionEm(scale())));
        RowGrid<Region> rows = new RowGrid<>(parts(), layout, region -> {
            Runnable action = () -> navigator().go(own
                    ? Place.MyRegion.of(region.id())
                    : new Place.RegionPage(region.id()));
            return telling.map(way -> way.card().of(cards, region, () -> way.said(this, region), action))
                    .orElseGet(() -> cards.region(region, Optional.empty(), () -> said(region), action));
        });
        words().follow(() -> rows.show(around().directory().byName(regions, words().language())));
        return rows;
    }

    /// Returns the cards that have room for more than two lines, the largest first.
    private Stream<Way> telling() {
        if (scale().low()) {
            return Stream.empty();
        }
        Way largest = new Way(1, Cards.LARGE_EM, Cards::large);
        Way one = new Way(1, Cards.SAVED_EM, Cards::high);
        return switch (scale().size()) {
            case WIDE -> WIDE.stream();
            case MEDIUM -> Stream.of(largest, one, new Way(2, Cards.SAVED_EM, Cards::high));
            case TALL -> Stream.of(largest, one, new Way(1, Cards.CLOSE_EM, Cards::close));
            case COMPACT -> Stream.of(one);
        };
    }

    private double height(Way way, int regions) {
        return Math.ceilDiv(regions, way.columns()) * scale().em(way.rowEm() + GAP_EM) - scale().em(GAP_EM);
    }

    private double listHeight() {
        return Page.bodyHeight(scale()) - scale().em(scale().size() == SizeClass.WIDE ? LEAD_LINE_EM : LEAD_EM);
    }

    /// Returns the way to the regions of the countries around one, for whoever lives near its border; where the cards
    /// of its own leave room for that.
    private Optional<VBox> near(Country country, RowGrid<Region> own) {
        List<Country> around = around().directory().countriesByName(
                around().directory().near(country).stream().map(Region::country).distinct().toList(),
                words().language());
        int columns = layout(Cards.COUNTRY_EM).columns();
        double height = scale().em(NEAR_EM)
                + Math.ceilDiv(around.size(), columns) * scale().em(Cards.COUNTRY_EM + GAP_EM);
        if (scale().low() || around.isEmpty() || own.total() + height > listHeight()) {
            return Optional.empty();
        }
        Cards cards = new Cards(around(), parts());
        CardGrid grid = new CardGrid(columns, scale().em(GAP_EM), around.stream().map(each -> {
            Target card = cards.country(each, around().directory().in(each, Optional.empty()).size(),
                    () -> open(each));
            card.setMinHeight(scale().em(Cards.COUNTRY_EM));
            return card;
        }).toList());
        return Optional.of(parts().column(GAP_EM, words().say(Lettering.H3.wrapping(), "map.near"), grid));
    }

    /// Returns what makes one curious about a region, then what it is good at.
    private List<String> told(Region region) {
        return Stream.concat(
                region.specialisation().introduction().hook().map(hook -> hook.text(words().language())).stream(),
                said(region).stream()).toList();
    }

    /// Returns the first two fields, or the first alone where there is no room for both.
    private List<String> said(Region region) {
        List<String> fields = new ArrayList<>();
        region.areas().stream().limit(2).flatMap(id -> around().exhibition().area(id).stream())
                .forEach(area -> fields.add(area.name().text(words().language())));
        return List.of(String.join(", ", fields), fields.getFirst(), "");
    }

    private RowGrid.Layout layout(double rowEm) {
        boolean country = rowEm == Cards.COUNTRY_EM;
        double narrowest = scale().em(country ? COUNTRY_WIDTH_EM : REGION_WIDTH_EM);
        int columns = (int) Math.clamp((scale().width() - 2 * scale().margin()) / narrowest, 1, MOST_COLUMNS);
        return new RowGrid.Layout(columns, scale().em(rowEm), scale().em(GAP_EM));
    }
}
