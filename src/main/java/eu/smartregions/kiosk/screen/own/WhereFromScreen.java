package eu.smartregions.kiosk.screen.own;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.Cards;
import eu.smartregions.kiosk.screen.Screen;
import eu.smartregions.kiosk.screen.ScreenContext;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    public WhereFromScreen(ScreenContext around, Place.WhereFrom place) {
        super(around);
        List<Region> exhibiting = place.country().map(country -> around.directory().in(country, Optional.empty()))
                .orElse(List.of());
        RowGrid<?> list = place.country().isEmpty()
                ? countries()
                : exhibiting.isEmpty()
                        ? regions(around.directory().near(place.country().get()), false)
                        : regions(exhibiting, true);
        VBox body = parts().column(1, lead(place.country().filter(_ -> exhibiting.isEmpty())), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label title = words().say(Page.title(scale()), "home.where");
        getChildren().add(new Page(parts(), title, around.exhibition().event().name(), body));
        scrolls(list);
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
        RowGrid.Layout high = high();
        boolean few = !scale().low()
                && Math.ceilDiv(regions.size(), high.columns()) * (high.rowHeight() + high.gap()) <= listHeight();
        RowGrid<Region> rows = new RowGrid<>(parts(), few ? high : layout(Cards.regionEm(scale())), region -> {
            Runnable action = () -> navigator().go(own
                    ? Place.MyRegion.of(region.id())
                    : new Place.RegionPage(region.id()));
            return few
                    ? cards.high(region, () -> told(region), action)
                    : cards.region(region, Optional.empty(), () -> said(region), action);
        });
        words().follow(() -> rows.show(around().directory().byName(regions, words().language())));
        return rows;
    }

    /// Returns the layout of cards with room for a sentence.
    private RowGrid.Layout high() {
        return new RowGrid.Layout(scale().size() == SizeClass.WIDE ? 2 : 1, scale().em(Cards.SAVED_EM),
                scale().em(0.8));
    }

    private double listHeight() {
        return Page.bodyHeight(scale()) - scale().em(LEAD_EM);
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
        return new RowGrid.Layout(columns, scale().em(rowEm), scale().em(0.8));
    }
}
