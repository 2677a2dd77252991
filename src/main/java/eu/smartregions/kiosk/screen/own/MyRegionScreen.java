package eu.smartregions.kiosk.screen.own;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Match;
import eu.smartregions.kiosk.guide.OwnRegion;
import eu.smartregions.kiosk.screen.Cards;
import eu.smartregions.kiosk.screen.ReasonWords;
import eu.smartregions.kiosk.screen.Screen;
import eu.smartregions.kiosk.screen.ScreenContext;
import eu.smartregions.kiosk.ui.CardGrid;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.MosaicPlace;
import eu.smartregions.kiosk.ui.OneSize;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the exhibition has for a visitor from one of its regions: the region itself, those like it, partners for it,
/// and those known for what it lacks.
public final class MyRegionScreen extends Screen {
    private static final String ALIKE = "mine.alike";
    private static final String PARTNERS = "mine.partners";
    private static final String ADDING = "mine.lack";
    private static final List<String> HEADINGS = List.of(ALIKE, PARTNERS, ADDING);
    private static final int SHOWN = 3;
    private static final double OWN_EM = 28;
    private static final double EDGE_EM = 1.2;
    private static final double FACE_EM = 8.4;
    /// Height of a card in a narrow column.
    private static final double CARD_EM = 10.4;
    private static final double ROW_EM = 6.4;
    private static final double FACE_ROW_EM = 5.7;
    private static final double LOW_ROW_EM = 5;
    /// The least height of a body that has room for the own region's card and others below it, in em.
    private static final double LEAST_EM = 27;

    private final Region region;
    private final OwnRegion own;
    private final OneSize headings = new OneSize(() -> HEADINGS.stream().map(words().messages()::text).toList());

    /// Someone to meet, with the wordings of the reason, the fullest first.
    private record Reasoned(Region region, Supplier<List<String>> why) {
    }

    public MyRegionScreen(ScreenContext around, Place.MyRegion place) {
        super(around);
        region = around.exhibition().region(place.region()).orElseThrow();
        own = new OwnRegion(region, around.exhibition());
        navigator().own(region.id());
        switch (place.fellows()) {
            case SOME -> overview();
            case ALIKE -> list(ALIKE, own.alike().stream().map(this::alike).toList());
            case ADDING -> list(ADDING, own.adding().stream().map(this::adding).toList());
        }
    }

    private void overview() {
        VBox card = card();
        List<VBox> groups = groups();
        if (scale().size() == SizeClass.WIDE) {
            HBox columns = new HBox(scale().em(1.2), card);
            groups.forEach(group -> {
                HBox.setHgrow(group, Priority.ALWAYS);
                group.setMinWidth(0);
                group.setPrefWidth(0);
            });
            columns.getChildren().addAll(groups);
            show(columns);
            return;
        }
        VBox column = parts().column(1.6);
        column.getChildren().addAll(groups);
        // The own region is known: a page with room for little begins with the others.
        column.getChildren().add(Page.bodyHeight(scale()) < scale().em(LEAST_EM) ? groups.size() : 0, card);
        Scroller scroller = Scroller.across(parts(), column);
        scrolls(scroller);
        show(scroller);
    }

    private void show(javafx.scene.layout.Region body) {
        getChildren().add(new Page(parts(), title("mine.title"), around().exhibition().event().name(), body));
    }

    private Label title(String key) {
        Label title = scale().size().twoPanes()
                ? FittedLabel.title(scale(), scale().size() == SizeClass.WIDE ? Lettering.H1 : Lettering.H2, 1)
                : Page.title(scale());
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        words().follow(() -> {
            String name = region.name().text(words().language());
            title.setText(bare() ? name : words().messages().text(key, name));
        });
        return title;
    }

    /// Whether the page's title is the region's name alone.
    private boolean bare() {
        return scale().size() == SizeClass.COMPACT;
    }

    /// Returns the card of the own region: its fields, and the ways to it and to another.
    private VBox card() {
        VBox card = parts().column(0.6);
        boolean beside = scale().size() == SizeClass.WIDE;
        if (beside) {
            card.getChildren().add(words().tell(FittedLabel.title(scale(), Lettering.H2, 1), region.name()));
        }
        region.specialisation().introduction().hook().ifPresent(hook -> card.getChildren()
                .addAll(words().tell(Lettering.BODY.wrapping(), hook), parts().languageNote(hook)));
        List<AreaId> fields = region.mainAreas().isEmpty() ? List.copyOf(region.areas()) : region.mainAreas();
        Pane signs = beside ? parts().column(0.6) : parts().flow();
        fields.stream().limit(SHOWN).flatMap(id -> around().exhibition().area(id).stream())
                .forEach(area -> signs.getChildren().add(field(area)));
        card.getChildren().add(signs);
        Target see = parts().button("information", "tour.region",
                () -> navigator().go(new Place.RegionPage(region.id())));
        Target elsewhere = parts().secondary("map-marker", "mine.elsewhere",
                () -> navigator().go(new Place.WhereFrom(Optional.empty())));
        if (!beside) {
            card.getChildren().add(parts().flow(see, elsewhere));
        } else {
            see.setMaxWidth(Double.MAX_VALUE);
            elsewhere.setMaxWidth(Double.MAX_VALUE);
            card.getChildren().addAll(parts().spring(), see, elsewhere);
            card.getStyleClass().add("note");
            card.setPadding(new Insets(scale().em(EDGE_EM)));
            if (!region.mainAreas().isEmpty()) {
                javafx.scene.layout.Region face = around().mosaics().face(region, MosaicPlace.HEAD_LOW, scale());
                face.setPrefSize(scale().em(OWN_EM), scale().em(FACE_EM));
                VBox.setMargin(face, new Insets(-scale().em(EDGE_EM), -scale().em(EDGE_EM), 0, -scale().em(EDGE_EM)));
                face.setMinHeight(scale().em(FACE_EM));
                face.setMaxWidth(Double.MAX_VALUE);
                card.getChildren().addFirst(face);
            }
            card.setMinWidth(scale().em(OWN_EM));
            card.setMaxWidth(card.getMinWidth());
        }
        return card;
    }

    private HBox field(PriorityArea area) {
        HBox sign = parts().row(0, parts().icon(AreaStyles.icon(area.look()), 1.7));
        sign.getStyleClass().add("area-deep");
        Label name = words().tell(Lettering.LABEL.wrapping(), area.name());
        name.setMinWidth(0);
        return parts().row(0.8, AreaStyles.apply(sign, area.look()), name);
    }

    private List<VBox> groups() {
        List<VBox> groups = new ArrayList<>();
        group(ALIKE, own.alike(), this::alike,
                new Place.MyRegion(region.id(), Place.Fellows.ALIKE), groups);
        group(PARTNERS, own.partners(around().directory().partners()), this::partner,
                new Place.Partners(PartnerQuery.OPEN.from(Optional.of(region.id())), List.of()), groups);
        group(ADDING, own.adding(), this::adding,
                new Place.MyRegion(region.id(), Place.Fellows.ADDING), groups);
        return groups;
    }

    /// Adds a group of which some are shown, and the way to all; only those that are shown are put into words.
    private <T> void group(String key, List<T> fellows, Function<T, Reasoned> told, Place all, List<VBox> groups) {
        if (fellows.isEmpty()) {
            return;
        }
        VBox group = parts().column(0.8, words().say(FittedLabel.card(scale()).like(headings), key));
        Cards cards = new Cards(around(), parts());
        boolean narrow = scale().size() == SizeClass.WIDE;
        List<Target> shown = new ArrayList<>();
        fellows.stream().limit(SHOWN).map(told).forEach(fellow -> {
            Target card = cards.match(fellow.region(), fellow.why(), narrow);
            card.setMinHeight(scale().em(narrow ? CARD_EM : scale().beside() ? LOW_ROW_EM : rowEm()));
            card.setMaxHeight(card.getMinHeight());
            shown.add(card);
        });
        if (fellows.size() > SHOWN) {
            Target more = parts().secondary("chevron-right", "mine.all", () -> navigator().go(all), fellows.size());
            more.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            shown.add(more);
        }
        if (scale().size() == SizeClass.MEDIUM && !scale().low()) {
            group.getChildren().add(new CardGrid(2, scale().em(0.8), shown));
        } else {
            group.getChildren().addAll(shown);
        }
        groups.add(group);
    }

    /// Returns the height of a row, in em: on tablets and totems that of the face in it.
    private double rowEm() {
        return scale().size() == SizeClass.MEDIUM || scale().size() == SizeClass.TALL ? FACE_ROW_EM : ROW_EM;
    }

    private void list(String key, List<Reasoned> fellows) {
        Cards cards = new Cards(around(), parts().still());
        RowGrid<Reasoned> rows = new RowGrid<>(parts(),
                cards.layout(scale().size() == SizeClass.WIDE ? 2 : 1, rowEm()),
                fellow -> cards.match(fellow.region(), fellow.why(), false));
        words().follow(() -> rows.show(fellows));
        getChildren().add(
                new Page(parts(), words().say(Page.title(scale()), key), around().exhibition().event().name(), rows));
        scrolls(rows);
    }

    private Reasoned alike(OwnRegion.Fellow fellow) {
        if (own.knownForTheSame(fellow.region())) {
            return new Reasoned(fellow.region(), () -> List.of(words().messages().text("mine.same")));
        }
        return new Reasoned(fellow.region(), () -> wordings("reason.common", fellow.areas()));
    }

    private Reasoned adding(OwnRegion.Fellow fellow) {
        return new Reasoned(fellow.region(), () -> wordings("reason.adds", fellow.areas()));
    }

    private Reasoned partner(Match match) {
        return new Reasoned(match.region(),
                () -> new ReasonWords(around().exhibition(), words()).wordings(match.reasons()));
    }

    /// Returns wordings with fewer and fewer areas.
    private List<String> wordings(String key, List<AreaId> areas) {
        ReasonWords reasons = new ReasonWords(around().exhibition(), words());
        List<String> wordings = new ArrayList<>();
        for (int told = areas.size(); told > 0; told--) {
            wordings.add(words().messages().text(key, reasons.areas(areas.subList(0, told))));
        }
        return wordings;
    }
}
