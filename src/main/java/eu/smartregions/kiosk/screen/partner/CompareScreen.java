package eu.smartregions.kiosk.screen.partner;

import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Comparison;
import eu.smartregions.kiosk.guide.take.Handout;
import eu.smartregions.kiosk.screen.Cards;
import eu.smartregions.kiosk.screen.QrCard;
import eu.smartregions.kiosk.screen.Screen;
import eu.smartregions.kiosk.screen.ScreenContext;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Two or three regions side by side, in the same rows; where they fit each other, a handshake and the word. On narrow
/// screens two columns, and a switch for the third region.
public final class CompareScreen extends Screen {
    private static final int NARROW_COLUMNS = 2;
    private static final double NARROWEST_COLUMN_EM = 19;

    private final Place.Compare place;
    private final List<Region> shown;
    private final Comparison comparison;
    private final ComparedEntries entries;

    public CompareScreen(ScreenContext around, Place.Compare place) {
        super(around);
        this.place = place;
        List<Region> regions = place.regions().stream().flatMap(id -> around.exhibition().region(id).stream()).toList();
        shown = wide() ? regions : regions.subList(0, Math.min(NARROW_COLUMNS, regions.size()));
        comparison = Comparison.of(around.exhibition(), shown);
        entries = new ComparedEntries(around);
        FlowPane actions = parts().flow(IntStream.range(1, shown.size()).mapToObj(this::together)
                .toArray(Node[]::new));
        actions.getChildren().add(parts().secondary("qrcode", "compare.take", this::take));
        VBox content = parts().column(1.2, actions, grid());
        if (regions.size() > shown.size()) {
            content.getChildren().addFirst(third(regions));
        }
        Scroller scroller = new Scroller(parts(), content);
        getChildren().add(new Page(parts(), words().say(Page.title(scale()), "compare.title"),
                around.exhibition().event().name(), scroller));
        scrolls(scroller);
    }

    private boolean wide() {
        return scale().size() == SizeClass.WIDE;
    }

    /// Returns the switch between the regions that can stand beside the first.
    private FlowPane third(List<Region> regions) {
        FlowPane chips = parts().flow();
        for (int i = 1; i < regions.size(); i++) {
            Region other = regions.get(i);
            List<RegionId> order = new ArrayList<>(place.regions());
            order.remove(other.id());
            order.add(1, other.id());
            chips.getChildren().add(parts().chip(() -> other.name().text(words().language()), i == 1,
                    () -> navigator().replace(new Place.Compare(order))));
        }
        return chips;
    }

    private GridPane grid() {
        GridPane grid = new GridPane(scale().em(1.6), scale().em(0.8));
        int columns = stacked() ? 1 : shown.size();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(width);
        }
        int line = 0;
        for (int i = 0; i < shown.size(); i++) {
            grid.add(card(shown.get(i)), i % columns, line + i / columns);
        }
        line += Math.ceilDiv(shown.size(), columns);
        for (Comparison.Row row : comparison.rows()) {
            grid.add(heading(row), 0, line++, columns, 1);
            for (int i = 0; i < shown.size(); i++) {
                grid.add(cell(row, i), i % columns, line + i / columns);
            }
            line += Math.ceilDiv(shown.size(), columns);
        }
        return grid;
    }

    /// Whether columns would be too narrow for long words: the regions then stand below one another.
    private boolean stacked() {
        return (scale().width() - 2 * scale().margin()) / shown.size() < scale().em(NARROWEST_COLUMN_EM);
    }

    private VBox cell(Comparison.Row row, int index) {
        VBox cell = parts().column(0.5);
        cell.setMinWidth(0);
        if (stacked() && !row.cells().get(index).isEmpty()) {
            cell.getChildren().add(words().tell(Lettering.CAPTION.wrapping(), shown.get(index).name()));
        }
        row.cells().get(index).forEach(item -> cell.getChildren().add(entries.node(item)));
        GridPane.setValignment(cell, VPos.TOP);
        return cell;
    }

    private Target card(Region region) {
        Target card = new Cards(around(), parts()).named(region);
        card.setMinHeight(scale().em(Cards.regionEm(scale())));
        card.setMinWidth(0);
        return card;
    }

    /// Returns the button that leads to joint investments of the first region and another, which it names where there
    /// are more.
    private Target together(int other) {
        Place.CoInvest together = new Place.CoInvest(shown.getFirst().id(), shown.get(other).id());
        if (shown.size() == 2) {
            return parts().button("handshake", "coinvest.title", () -> navigator().go(together));
        }
        Label name = Lettering.LABEL.line();
        words().follow(() -> name.setText(words().messages().text("coinvest.title") + Lettering.SEPARATOR
                + shown.getFirst().name().text(words().language()) + " + "
                + shown.get(other).name().text(words().language())));
        Target button = new Target("k-button", parts().row(0.8, parts().icon("handshake", 2), name),
                () -> navigator().go(together));
        button.getStyleClass().add("secondary");
        words().follow(() -> button.setAccessibleText(name.getText()));
        return button;
    }

    private Node heading(Comparison.Row row) {
        HBox heading = parts().row(0.8, words().say(Lettering.H3.line(),
                "compare." + row.aspect().name().toLowerCase(Locale.ROOT)));
        if (row.fits()) {
            HBox fits = parts().row(0.4, parts().icon("handshake", 1.8),
                    words().say(Lettering.LABEL.line(), "compare.fits"));
            heading.getChildren().add(fits);
        }
        heading.setPadding(new Insets(scale().em(1), 0, 0, 0));
        heading.getStyleClass().add(Scroller.WHOLE);
        return heading;
    }

    private void take() {
        String heading = shown.stream().map(region -> region.name().text(words().language()))
                .collect(Collectors.joining(" + "));
        List<String> lines = comparison.rows().stream().filter(Comparison.Row::fits).map(this::line).toList();
        navigator().takeAway(place.subject());
        around().openSheet("compare.take", on -> QrCard.of(on,
                Handout.of(heading, lines, around().exhibition(), words().language())));
    }

    /// Returns a row where they fit each other as one line of text: what fits of the first region that has such, since
    /// one may offer what only another looks for.
    private String line(Comparison.Row row) {
        return words().messages().text("text.of",
                words().messages().text("compare." + row.aspect().name().toLowerCase(Locale.ROOT)),
                row.cells().stream().map(this::fitting).filter(fitting -> !fitting.isEmpty()).findFirst().orElse(""));
    }

    private String fitting(List<Comparison.Item> cell) {
        return cell.stream().filter(Comparison.Item::fits).map(item -> entries.text(item.entry()))
                .collect(Collectors.joining(", "));
    }
}
