package eu.smartregions.kiosk.screen.partner;

import eu.smartregions.kiosk.content.Fact;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.guide.Comparison.Entry;
import eu.smartregions.kiosk.guide.Comparison.Item;
import eu.smartregions.kiosk.screen.ReasonWords;
import eu.smartregions.kiosk.screen.ScreenContext;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.text.Numbers;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// Shows the entries of a comparison and puts them into words.
final class ComparedEntries {
    private final ScreenContext around;
    private final Parts parts;
    private final ReasonWords names;

    ComparedEntries(ScreenContext around) {
        this.around = around;
        this.parts = around.parts();
        this.names = new ReasonWords(around.exhibition(), parts.words());
    }

    /// Returns an entry for its column: in bold behind a handshake where it fits, a field behind its icon.
    Node node(Item item) {
        Label label = (item.fits() ? Lettering.LABEL : Lettering.BODY).wrapping();
        parts.words().follow(() -> label.setText(text(item.entry())));
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = parts.row(0.6);
        row.getStyleClass().add(Scroller.WHOLE);
        row.setAlignment(Pos.TOP_LEFT);
        icon(item).ifPresent(row.getChildren()::add);
        row.getChildren().add(label);
        return row;
    }

    private Optional<Node> icon(Item item) {
        if (item.entry() instanceof Entry.Field(var id)) {
            return around.exhibition().area(id).map(this::icon);
        }
        return item.fits() ? Optional.of(parts.icon("handshake", 1.7)) : Optional.empty();
    }

    private Node icon(PriorityArea area) {
        StackPane icon = new StackPane(parts.icon(AreaStyles.icon(area.look()), 1.7));
        icon.getStyleClass().add("area-deep");
        icon.setMaxHeight(StackPane.USE_PREF_SIZE);
        return AreaStyles.apply(icon, area.look());
    }

    /// Returns an entry in words, in the visitor's language.
    String text(Entry entry) {
        return switch (entry) {
            case Entry.Field(var area) -> names.area(area);
            case Entry.Exchanged(var exchange) -> exchange.title().text(parts.words().language())
                    + " (" + names.means(exchange.means()) + ")";
            case Entry.Aim(var priority) -> priority.label().text(parts.words().language());
            case Entry.Member(var membership) -> membership.partnership().text(parts.words().language()) + "\u00a0– "
                    + said("role." + membership.role().name().toLowerCase(Locale.ROOT));
            case Entry.Figure(Fact fact) -> Numbers.whole(fact.value(), parts.words().language()) + " "
                    + said("fact." + fact.kind().name().toLowerCase(Locale.ROOT))
                    + " (" + fact.evidence(parts.words().language()) + ")";
            case Entry.Place(var stand) -> stand.number();
        };
    }

    private String said(String key) {
        return parts.words().messages().text(key);
    }
}
