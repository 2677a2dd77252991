package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.ui.Jumps;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// All regions: by name with the letters that exist, or by country.
public final class RegionsScreen extends Screen {
    private final FlowPane chips = new FlowPane();
    private final List<Target> choice;

    public RegionsScreen(ScreenContext around, Place.Regions place) {
        super(around);
        choice = List.of(
                parts().chip(() -> words().messages().text("regions.by-name"), !place.byCountry(),
                        () -> navigator().replace(new Place.Regions(false))),
                parts().chip(() -> words().messages().text("regions.by-country"), place.byCountry(),
                        () -> navigator().replace(new Place.Regions(true))));
        chips.setHgap(scale().em(0.8));
        chips.setVgap(scale().em(0.8));
        chips.setMinHeight(USE_PREF_SIZE);
        RowGrid<?> grid = place.byCountry() ? countries() : names();
        Pane body = parts().filtered(chips, grid);
        getChildren().add(new Page(parts(), heading(), around.exhibition().event().name(), body));
        scrolls(grid);
    }

    private Node heading() {
        Label title = words().say(Page.title(scale()), "regions.title");
        if (scale().size() != SizeClass.TALL) {
            return title;
        }
        Label lead = words().count(Lettering.LEAD.wrapping(), "regions.lead", around().exhibition().regions().size());
        VBox heading = parts().column(0.8, title, lead);
        heading.setAlignment(Pos.BOTTOM_LEFT);
        heading.setMinWidth(0);
        return heading;
    }

    private RowGrid<Region> names() {
        Cards cards = new Cards(around(), parts().still());
        RowGrid<Region> rows = new RowGrid<>(parts(), cards.layout(columns(Cards.REGION_EM), Cards.REGION_EM),
                region -> cards.listed(region, Optional.empty()));
        words().follow(() -> {
            List<Region> sorted = around().directory().byName(around().exhibition().regions(), words().language());
            rows.show(sorted);
            chips.getChildren().setAll(choice);
            Map<String, Integer> letters = around().directory().letters(sorted, words().language());
            if (scale().size() == SizeClass.COMPACT || scale().shallow()) {
                inSheet(letters, rows);
            } else {
                letters.forEach((letter, index) -> chips.getChildren()
                        .add(parts().still().chip(() -> letter, false, () -> rows.reveal(index))));
            }
        });
        return rows;
    }

    /// Adds a chip that leads to the letters, which would leave a low page no room for the list.
    private void inSheet(Map<String, Integer> letters, RowGrid<Region> rows) {
        Jumps jumps = new Jumps(parts(), rows, false, around()::closeSheet);
        jumps.show(letters, rows.size());
        if (!jumps.name().isEmpty()) {
            chips.getChildren().add(parts().still().chip(jumps::name, false,
                    () -> around().openSheet("regions.by-name",
                            on -> on.flow(jumps.targets(on).toArray(Target[]::new)))));
        }
    }

    private RowGrid<Country> countries() {
        Cards cards = new Cards(around(), parts().still());
        chips.getChildren().setAll(choice);
        Map<Country, Long> counts = around().directory().countries(Optional.empty());
        RowGrid<Country> rows = new RowGrid<>(parts(), cards.layout(columns(Cards.COUNTRY_EM), Cards.COUNTRY_EM),
                country -> cards.country(country, counts.get(country), () -> open(country)));
        words().follow(() -> rows.show(around().directory().countriesByName(counts.keySet(), words().language())));
        return rows;
    }

    private int columns(double rowEm) {
        return switch (scale().size()) {
            case WIDE -> 3;
            case MEDIUM -> 2;
            case TALL -> rowEm == Cards.COUNTRY_EM ? 2 : 1;
            case COMPACT -> 1;
        };
    }

    private void open(Country country) {
        navigator().choose(Subject.of(country));
        navigator().go(new Place.Europe(Optional.empty(), Optional.of(country)));
    }
}
