package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Fact;
import eu.smartregions.kiosk.content.Introduction;
import eu.smartregions.kiosk.content.Membership;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.take.ContactCard;
import eu.smartregions.kiosk.ui.CardGrid;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.FittingColumn;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Numbers;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The parts of a region's page below its hero.
final class RegionFacts {
    private static final int MOST_FACTS = 3;
    private static final int MOST_BESIDE = 2;
    private static final double BESIDE_EM = 17;
    private static final double NARROWEST_FIGURE_EM = 15;
    /// Between the code and what it stands beside, in em.
    static final double CODE_GAP_EM = 1.6;
    private static final int TWO_COLUMNS_FROM = 3;
    private static final int MOST_MEMBERSHIPS = 4;
    private static final int FIRST_PROOFS = 2;

    private final ScreenContext around;
    private final Region region;
    private final Parts parts;
    private final Words words;

    RegionFacts(ScreenContext around, Region region) {
        this.around = around;
        this.region = region;
        this.parts = around.parts();
        this.words = parts.words();
    }

    /// Returns the fields that the region is known for, or all where it names none; each leads to its area. The others
    /// stand behind them or below, in words.
    VBox fields() {
        return parts.column(0.6, mainFields(), also());
    }

    /// Returns the fields that the region is known for alone.
    FlowPane mainFields() {
        FlowPane fields = parts.flow();
        tagged().forEach(area -> fields.getChildren()
                .add(parts.tag(area, () -> around.navigator().go(Place.Area.of(area.id())))));
        return fields;
    }

    /// Returns the region's other fields in words; without any it takes no room.
    Label also() {
        List<PriorityArea> others = areas(region.areas()).stream().filter(area -> !tagged().contains(area)).toList();
        Label also = Lettering.CAPTION.wrapping();
        also.setVisible(!others.isEmpty());
        also.setManaged(also.isVisible());
        words.follow(() -> also.setText(others.isEmpty()
                ? ""
                : words.messages().text("region.also", others.stream()
                        .map(area -> area.name().text(words.language())).collect(Collectors.joining(", ")))));
        return also;
    }

    private List<PriorityArea> tagged() {
        List<PriorityArea> main = areas(region.mainAreas());
        return main.isEmpty() ? areas(region.areas()) : main;
    }

    private List<PriorityArea> areas(Collection<AreaId> ids) {
        return ids.stream().flatMap(id -> around.exhibition().area(id).stream()).toList();
    }

    /// Returns what the region is good at, in a few sentences; without a heading on a shallow page that says it above.
    VBox what() {
        Lettering heading = parts.scale().low() ? Lettering.H3 : Lettering.H2;
        VBox what = parts.column(0.8);
        if (!(parts.scale().shallow() && parts.scale().size() == SizeClass.MEDIUM)) {
            what.getChildren().add(words.say(heading.wrapping(), "region.what"));
        }
        what.getChildren().addAll(words.tell(Lettering.BODY.wrapping(), region.specialisation().summary()),
                parts.languageNote(region.specialisation().summary()));
        return what;
    }

    /// Returns what one can point at: the first proofs, on all but large screens every one, or the priorities of the
    /// strategy where there are none; empty where there is neither.
    VBox seen() {
        List<Introduction.Proof> proofs = proofs();
        if (proofs.isEmpty()) {
            return region.specialisation().priorities().isEmpty() ? parts.column(0) : parts.column(0.8, priorities(1));
        }
        VBox seen = parts.column(0.8, words.say(Lettering.H2.wrapping(), "region.proofs"));
        proofs.stream().limit(first()).forEach(proof -> seen.getChildren().add(proof(proof)));
        seen.getChildren().add(parts.languageNote(proofs.getFirst().text()));
        return seen;
    }

    /// Returns how many proofs stand together: beside the summary as many as have room there, below it all.
    private int first() {
        return parts.scale().size() == SizeClass.WIDE ? FIRST_PROOFS : proofs().size();
    }

    /// Returns the rest of what it says of itself: further proofs, the priorities of its strategy, its partnerships;
    /// empty where there is nothing more.
    VBox rest() {
        VBox rest = parts.column(0.8);
        List<Introduction.Proof> proofs = proofs();
        proofs.stream().skip(first()).forEach(proof -> rest.getChildren().add(proof(proof)));
        if (!proofs.isEmpty() && !region.specialisation().priorities().isEmpty()) {
            rest.getChildren().addAll(words.say(Lettering.H3.wrapping(), "region.priorities"),
                    priorities(parts.scale().size() == SizeClass.WIDE ? 2 : 1));
        }
        if (!region.specialisation().memberships().isEmpty()) {
            VBox memberships = parts.column(0.4);
            region.specialisation().memberships().stream().limit(MOST_MEMBERSHIPS)
                    .forEach(membership -> memberships.getChildren().add(membership(membership)));
            rest.getChildren().addAll(words.say(Lettering.H3.wrapping(), "region.partnerships"), memberships);
        }
        rest.setManaged(!rest.getChildren().isEmpty());
        return rest;
    }

    private List<Introduction.Proof> proofs() {
        return region.specialisation().introduction().proofs();
    }

    private javafx.scene.layout.Region priorities(int most) {
        List<Priority> all = region.specialisation().priorities();
        boolean twoColumns = most > 1 && all.size() > TWO_COLUMNS_FROM;
        int rows = twoColumns ? Math.ceilDiv(all.size(), 2) : all.size();
        GridPane grid = new GridPane(parts.scale().em(1.6), parts.scale().em(0.6));
        for (int i = 0; i < all.size(); i++) {
            grid.add(priority(all.get(i)), i / rows, i % rows);
        }
        for (int column = 0; column <= (all.size() - 1) / rows; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(twoColumns ? 50 : 100);
            grid.getColumnConstraints().add(width);
        }
        return grid;
    }

    /// Returns at most three figures, each with its unit, year and source: below one another on a small page, else side
    /// by side as far as there is room, on a totem beside the code.
    javafx.scene.layout.Region figures() {
        boolean beside = parts.scale().size() == SizeClass.MEDIUM && !parts.scale().shallow();
        List<Node> figures = region.territory().facts().stream().limit(beside ? MOST_BESIDE : MOST_FACTS)
                .map(this::figure).toList();
        if (parts.scale().size() == SizeClass.WIDE) {
            return new CardGrid(2, parts.scale().em(1.6), figures);
        }
        if (!beside) {
            double code = parts.scale().size() == SizeClass.TALL
                    ? TakeCard.width(parts.scale()) + parts.scale().em(CODE_GAP_EM)
                    : 0;
            double room = parts.scale().width() - 2 * parts.scale().margin() - code;
            int columns = Math.clamp((long) (room / parts.scale().em(NARROWEST_FIGURE_EM)), 1,
                    Math.max(1, figures.size()));
            return new CardGrid(columns, parts.scale().em(1.6), figures);
        }
        FittingColumn column = new FittingColumn(parts.scale().em(1.2), figures);
        column.setMinWidth(parts.scale().em(BESIDE_EM));
        column.setMaxWidth(parts.scale().em(BESIDE_EM));
        return column;
    }

    /// Returns the region as a contact in a QR code that needs no network, and the way to save it.
    ///
    /// @param across whether the words stand beside the code
    Pane take(boolean across) {
        return TakeCard.with(code(parts, across), across ? new FlowPane(save()) : save());
    }

    /// Returns the ways to save the region and to its code, for a page without room for the code itself.
    VBox takeAndSave() {
        Target take = parts.secondary("qrcode", "compare.take", () -> {
            around.navigator().takeAway(Subject.of(region.id()));
            around.openSheet("compare.take", on -> code(on, true));
        });
        take.setMaxWidth(Double.MAX_VALUE);
        Target save = save();
        save.setMaxWidth(Double.MAX_VALUE);
        return parts.column(0.8, take, save);
    }

    private Target save() {
        return SaveButton.of(around.navigator(), parts, Subject.of(region.id()));
    }

    private Pane code(Parts on, boolean across) {
        return TakeCard.of(on, across, "take.title", "take.how",
                () -> ContactCard.of(region, around.exhibition(), on.words().language()).text());
    }

    private Node proof(Introduction.Proof proof) {
        HBox row = parts.row(0.8);
        row.getStyleClass().add(Scroller.WHOLE);
        row.setAlignment(Pos.TOP_LEFT);
        around.exhibition().area(proof.area()).ifPresent(area -> row.getChildren().add(icon(area)));
        VBox text = parts.column(0.1, words.tell(Lettering.LABEL.wrapping(), proof.title()),
                words.tell(Lettering.BODY.wrapping(), proof.text()));
        text.setMinWidth(0);
        HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
        row.getChildren().add(text);
        return row;
    }

    private Node priority(Priority priority) {
        HBox row = parts.row(0.8);
        row.getStyleClass().add(Scroller.WHOLE);
        row.setAlignment(Pos.TOP_LEFT);
        priority.areas().stream().limit(1).flatMap(id -> around.exhibition().area(id).stream())
                .forEach(area -> row.getChildren().add(icon(area)));
        Label label = words.tell(Lettering.BODY.wrapping(), priority.label());
        label.setMinWidth(0);
        HBox.setHgrow(label, javafx.scene.layout.Priority.ALWAYS);
        row.getChildren().add(label);
        return row;
    }

    private Node icon(PriorityArea area) {
        StackPane icon = new StackPane(parts.icon(AreaStyles.icon(area.look()), 1.7));
        icon.getStyleClass().add("area-deep");
        icon.setMinWidth(parts.scale().em(1.8));
        icon.setMaxHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return AreaStyles.apply(icon, area.look());
    }

    private Node membership(Membership membership) {
        Label label = Lettering.BODY.wrapping();
        words.follow(() -> label.setText(membership.partnership().text(words.language()) + "\u00a0– "
                + words.messages().text("role." + membership.role().name().toLowerCase(Locale.ROOT))));
        return label;
    }

    private Node figure(Fact fact) {
        Label number = FittedLabel.title(parts.scale(), switch (parts.scale().size()) {
            // @formatter:off
            case WIDE, TALL -> Lettering.H1;
            // @formatter:on
            case MEDIUM -> Lettering.H3;
            case COMPACT -> Lettering.H2;
        }, 1);
        Label unit = words.say(Lettering.BODY.wrapping(), "fact." + fact.kind().name().toLowerCase(Locale.ROOT));
        Label source = Lettering.CAPTION.wrapping();
        words.follow(() -> number.setText(Numbers.whole(fact.value(), words.language())));
        words.follow(() -> source.setText(fact.evidence(words.language())));
        VBox figure = parts.column(0.1, number, unit, source);
        figure.setMinWidth(0);
        figure.getStyleClass().add(Scroller.WHOLE);
        return figure;
    }
}
