package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.FloorPlan;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Stand;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.map.FloorView;
import eu.smartregions.kiosk.ui.map.ListOrMap;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The plan of the hall and, in step with it, the list of all places on it.
public final class FloorScreen extends Screen {
    private static final double LIST_EM = 40;
    private static final double LIST_SHARE = 0.42;

    private final FloorPlan plan;
    private final FloorView view;
    private final RowGrid<Entry> list;
    private final List<Entry> entries;

    /// A row of the list: a region's stand, or all places of another kind.
    private record Entry(FloorPlan.Kind kind, List<FloorPlan.Spot> spots, Optional<Region> region) {
    }

    public FloorScreen(ScreenContext around, Place.Floor place) {
        super(around);
        plan = around.exhibition().plans().floor().orElseThrow();
        entries = entries();
        view = new FloorView(plan, parts(), words().say(Lettering.CAPTION.line(), "floor.here"));
        view.onSpot(spot -> entries.stream().filter(entry -> entry.spots().contains(spot)).findFirst()
                .ifPresent(this::select));
        list = new RowGrid<>(parts(), new RowGrid.Layout(1, scale().em(Cards.COUNTRY_EM), scale().em(0.8)), this::row);
        words().follow(() -> list.show(entries));
        getChildren().add(new Page(parts(), words().say(Page.title(scale()), "floor.title"),
                around.exhibition().event().name(), body()));
        place.region().ifPresent(this::find);
        scrolls(list);
    }

    private javafx.scene.layout.Region body() {
        FlowPane ways = new Links(around()).row(Way.EVENTS, Way.REGIONS);
        if (!plan.drawing().stepFree().isEmpty()) {
            HBox key = parts().row(0.5, parts().icon("wheelchair-accessibility", 1.7),
                    words().say(Lettering.CAPTION.line(), "floor.step-free"));
            key.setMinHeight(scale().em(3.6));
            ways.getChildren().add(key);
        }
        VBox.setVgrow(view, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        return switch (scale().size()) {
            case WIDE, MEDIUM -> {
                VBox side = parts().column(0.8, list, ways);
                side.setMinWidth(scale().em(scale().size() == SizeClass.WIDE ? LIST_EM : LIST_EM * 0.75));
                side.setMaxWidth(side.getMinWidth());
                HBox.setHgrow(view, Priority.ALWAYS);
                yield new HBox(scale().em(1.6), view, side);
            }
            case TALL -> {
                list.setMinHeight((scale().height() - Page.headerHeight(scale())) * LIST_SHARE);
                yield parts().column(0.8, view, list, ways);
            }
            case COMPACT -> new ListOrMap(parts(), ways, list, view);
        };
    }

    /// Returns the stands in the order of their numbers, then everything else by kind.
    private List<Entry> entries() {
        List<Entry> all = new ArrayList<>();
        spots(FloorPlan.Kind.STAND).sorted(Comparator.comparing(FloorPlan.Spot::number))
                .forEach(spot -> all.add(new Entry(spot.kind(), List.of(spot), at(spot.number()))));
        Stream.of(FloorPlan.Kind.values()).filter(kind -> kind != FloorPlan.Kind.STAND).forEach(kind -> {
            List<FloorPlan.Spot> found = spots(kind).toList();
            if (!found.isEmpty()) {
                all.add(new Entry(kind, found, Optional.empty()));
            }
        });
        return all;
    }

    private Stream<FloorPlan.Spot> spots(FloorPlan.Kind kind) {
        return plan.spots().stream().filter(spot -> spot.kind() == kind);
    }

    private Optional<Region> at(String stand) {
        return around().exhibition().regions().stream().filter(region -> region.showcase().meeting().stand()
                .map(Stand::number).filter(stand::equals).isPresent()).findFirst();
    }

    private Target row(Entry entry) {
        Parts still = parts().still();
        Label name = FittedLabel.heading(scale(), 2);
        name.setText(name(entry));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox content = still.row(1, still.icon(FloorView.icon(entry.kind()), 2), name);
        content.setPadding(new Insets(0, scale().em(1), 0, scale().em(1.2)));
        Target row = new Target("k-card", content, () -> select(entry));
        row.setAccessibleText(name(entry));
        return row;
    }

    /// Returns the number of a stand and the region it belongs to, or the kind of the place.
    private String name(Entry entry) {
        if (entry.kind() == FloorPlan.Kind.STAND) {
            String number = words().messages().text("floor.stand", entry.spots().getFirst().number());
            return entry.region().map(region -> number + Lettering.SEPARATOR + region.name().text(words().language()))
                    .orElse(number);
        }
        return words().messages().text("floor." + entry.kind().name().toLowerCase(Locale.ROOT));
    }

    private void find(RegionId id) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).region().filter(region -> region.id().equals(id)).isPresent()) {
                select(entries.get(i));
                list.reveal(i);
            }
        }
    }

    /// Marks an entry on the plan, with its name and, for a region, the way to its page.
    private void select(Entry entry) {
        Label name = FittedLabel.heading(scale(), 2);
        name.setText(name(entry));
        VBox card = parts().column(0.6, name);
        entry.region().ifPresent(region -> card.getChildren().add(parts().still().button("chevron-right", "map.open",
                () -> navigator().go(new Place.RegionPage(region.id())))));
        card.setPadding(new Insets(scale().em(0.8)));
        view.select(entry.spots(), Optional.of(card));
        if (view.getScene() == null && list.getParent() != null
                && list.getParent().getParent() instanceof ListOrMap both) {
            both.showMap();
        }
    }
}
