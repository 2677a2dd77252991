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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The question where the visitor is from: all Member States, then the regions of one. A country with one region leads
/// straight on; one that exhibits nothing leads to its neighbours.
public final class WhereFromScreen extends Screen {
    private static final double COUNTRY_WIDTH_EM = 21;
    private static final double REGION_WIDTH_EM = 28;
    private static final int MOST_COLUMNS = 4;

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
        RowGrid<Region> rows = new RowGrid<>(parts(), layout(Cards.regionEm(scale())),
                region -> cards.region(region, Optional.empty(), () -> said(region),
                        () -> navigator().go(own
                                ? Place.MyRegion.of(region.id())
                                : new Place.RegionPage(region.id()))));
        words().follow(() -> rows.show(around().directory().byName(regions, words().language())));
        return rows;
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
