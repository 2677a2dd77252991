package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Icon;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The small parts that pages are made of, in the sizes of one scale and with the words of one page.
///
/// @param scale the page's scale
/// @param words the page's words
public record Parts(Scale scale, Words words) {

    /// The same for parts that are made anew whenever the language changes.
    public Parts still() {
        return new Parts(scale, words.still());
    }

    /// An icon of `em` root sizes.
    public Icon icon(String name, double em) {
        return new Icon(name, scale.em(em));
    }

    /// A filled button with an icon and a message; one a page.
    public Target button(String icon, String key, Runnable action) {
        return labelled("k-button", row(0.8, icon(icon, 2), words.say(Lettering.LABEL.line(), key)), key, action);
    }

    /// An outlined button with an icon and a message with its arguments.
    public Target secondary(String icon, String key, Runnable action, Object... arguments) {
        Label label = words.say(Lettering.LABEL.line(), key, arguments);
        Target target = labelled("k-button", row(0.8, icon(icon, 2), label), key, action, arguments);
        target.getStyleClass().add("secondary");
        return target;
    }

    /// An outlined square button with one of the icons that everybody knows; the message is for those who cannot see
    /// it.
    public Target square(String icon, String key, Runnable action) {
        Target target = labelled("k-button", icon(icon, 2), key, action);
        target.getStyleClass().addAll("secondary", "square");
        target.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return target;
    }

    /// A filter chip.
    public Target chip(Supplier<String> text, boolean chosen, Runnable action) {
        Label label = Lettering.LABEL.line();
        Target chip = new Target("k-chip", label, action);
        words.follow(() -> {
            label.setText(text.get());
            chip.setAccessibleText(text.get());
        });
        chip.choose(chosen);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setMaxHeight(Region.USE_PREF_SIZE);
        return chip;
    }

    /// A filter chip with an area's icon.
    public Target areaChip(PriorityArea area, boolean chosen, Runnable action) {
        Label name = words.tell(Lettering.LABEL.line(), area.name());
        Target chip = new Target("k-chip", row(0.5, icon(AreaStyles.icon(area.look()), 1.8), name), action);
        follow(chip, area.name());
        chip.choose(chosen);
        return chip;
    }

    /// A tag in an area's colours, leading to the area.
    public Target tag(PriorityArea area, Runnable action) {
        Label name = words.tell(Lettering.LABEL.line(), area.name());
        Target tag = new Target("k-tag", row(0.6, icon(AreaStyles.icon(area.look()), 2), name), action);
        follow(tag, area.name());
        return AreaStyles.apply(tag, area.look());
    }

    /// A row of nodes, centred upright, `gap` em apart.
    public HBox row(double gap, Node... nodes) {
        HBox row = new HBox(scale.em(gap), nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Nodes one after another on as many lines as they take.
    public FlowPane flow(Node... nodes) {
        FlowPane flow = new FlowPane(scale.em(0.8), scale.em(0.8), nodes);
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    /// A column of nodes, `gap` em apart.
    public VBox column(double gap, Node... nodes) {
        return new VBox(scale.em(gap), nodes);
    }

    /// Returns filters above a list, or beside it where the page is too low for both and wide enough.
    public Pane filtered(Pane filters, Region list) {
        fill(list);
        if (!scale.beside()) {
            return column(0.8, filters, list);
        }
        if (filters instanceof FlowPane flow) {
            flow.setPrefWrapLength(0);
        }
        return new BesideOrAbove(filters, list, scale.em(0.8));
    }

    /// Lets something take the room that its neighbours in a row or column leave.
    public void fill(Region region) {
        HBox.setHgrow(region, Priority.ALWAYS);
        VBox.setVgrow(region, Priority.ALWAYS);
        region.setMinWidth(0);
        region.setPrefWidth(scale.beside() ? 0 : Region.USE_COMPUTED_SIZE);
    }

    /// Room that pushes its neighbours apart.
    public Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// A caption that says which language a text is in where that is not the visitor's, or that a machine translated
    /// it; else it takes no room.
    public Label languageNote(LocalizedText text) {
        Label note = Lettering.CAPTION.wrapping();
        words.follow(() -> {
            note.setText(note(text));
            note.setVisible(!note.getText().isEmpty());
            note.setManaged(note.isVisible());
        });
        return note;
    }

    /// Returns what is to be known of a text: the language that it is shown in where that is not the visitor's, or that
    /// a machine translated it; else nothing.
    public String note(LocalizedText text) {
        Wording shown = text.in(words.language());
        return shown.language() != words.language()
                ? words.messages().text("text.language", shown.language().ownName())
                : shown.machine() ? words.messages().text("text.machine") : "";
    }

    /// Says a text of the exhibition as the accessible text of a node.
    public void follow(Node node, LocalizedText text) {
        words.follow(() -> {
            Wording wording = text.in(words.language());
            node.setAccessibleText(wording.text());
            Words.speaks(node, wording);
        });
    }

    private Target labelled(String styleClass, Node content, String key, Runnable action, Object... arguments) {
        if (content instanceof HBox box) {
            box.setAlignment(Pos.CENTER);
        }
        Target target = new Target(styleClass, content, action);
        words.follow(() -> target.setAccessibleText(words.messages().text(key, arguments)));
        return target;
    }
}
