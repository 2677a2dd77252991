package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.ui.QrPlate;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Messages;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// All that can be read and chosen on a page, sheet and bar, in one order: made from the nodes that show it, so that
/// whoever hears the kiosk misses nothing of what others see.
public final class ReadingList {
    private static final Set<String> HEADINGS = Set.of(Lettering.DISPLAY.styleClass(), Lettering.H1.styleClass(),
            Lettering.H2.styleClass(),
            Lettering.H3.styleClass(), Scroller.HEADING);
    /// The style classes of what is a part of its own.
    private static final Set<String> GROUPS = Set.of("k-bar", "row-grid", "shelf");
    private static final String KEY = "k-key";

    private final Language language;
    private final Messages messages;
    private final List<ReadingItem> items = new ArrayList<>();
    private int sections;
    private int group = -1;
    private Object part = this;

    private ReadingList(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    /// Returns what is on some nodes, one after another.
    ///
    /// @param language of the kiosk's own words
    /// @param messages those words
    public static ReadingList of(List<? extends Region> nodes, Language language, Messages messages) {
        ReadingList list = new ReadingList(language, messages);
        nodes.stream().filter(node -> !node.isDisabled()).forEach(node -> {
            list.sections++;
            list.collect(node, "");
        });
        return list;
    }

    /// Returns all items, in order.
    public List<ReadingItem> items() {
        return List.copyOf(items);
    }

    /// Returns the index of the title: the largest heading, else the first item; -1 if there is nothing.
    int title() {
        return Stream.of(Lettering.DISPLAY, Lettering.H1).map(Lettering::styleClass)
                .map(style -> first(item -> item.node().getStyleClass().contains(style)))
                .filter(OptionalInt::isPresent).findFirst().orElseGet(() -> first(ReadingItem::heading))
                .orElse(items.isEmpty() ? -1 : 0);
    }

    private OptionalInt first(Predicate<ReadingItem> which) {
        return IntStream.range(0, items.size()).filter(i -> which.test(items.get(i))).findFirst();
    }

    /// Returns the items of a part of the page.
    List<ReadingItem> group(int number) {
        return items.stream().filter(item -> item.group() == number).toList();
    }

    /// Returns the number of parts.
    int groups() {
        return group + 1;
    }

    /// @param said what something around the node says already
    private void collect(Node node, String said) {
        if (!node.isVisible()) {
            return;
        }
        String name = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        if (node instanceof Target) {
            add(node, inside(node, name));
        } else if (node instanceof Label label) {
            if (label.getText() != null && !said.contains(label.getText())) {
                add(node, List.of(wording(label, label.getText())));
            }
        } else if (node instanceof QrPlate) {
            add(node, List.of(code()));
        } else if (node instanceof Parent parent) {
            add(node, List.of(wording(node, name)));
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, said + name));
        }
    }

    private void add(Node node, List<Wording> texts) {
        List<Wording> spoken = texts.stream().filter(text -> !text.text().isBlank()).toList();
        if (spoken.isEmpty()) {
            return;
        }
        boolean heading = HEADINGS.stream().anyMatch(node.getStyleClass()::contains);
        if (heading) {
            sections++;
        }
        Object now = part(node);
        if (!now.equals(part)) {
            part = now;
            group++;
        }
        items.add(new ReadingItem(node, spoken, heading, group));
    }

    /// Returns what tells the part of the page that a node is in from others: a row of keys, a list, a set of chips,
    /// the bar, else all that stands below one heading.
    private Object part(Node node) {
        if (node.getStyleClass().contains(KEY)) {
            return List.of(node.getParent(), node.getLayoutY());
        }
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof FlowPane || GROUPS.stream().anyMatch(each.getStyleClass()::contains)) {
                return each;
            }
        }
        return sections;
    }

    /// Returns the name of a target, and what else can be read on it.
    private List<Wording> inside(Node target, String name) {
        List<Wording> texts = new ArrayList<>();
        texts.add(wording(target, name));
        labels(target, name, texts);
        return texts;
    }

    private void labels(Node node, String name, List<Wording> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label) {
            String text = label.getText() == null ? "" : label.getText();
            if (!name.contains(text)) {
                texts.add(wording(label, text));
            }
        } else if (node instanceof QrPlate) {
            texts.add(code());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> labels(child, name, texts));
        }
    }

    private Wording code() {
        return new Wording(messages.text("speech.code"), language, false);
    }

    private Wording wording(Node node, String text) {
        return new Wording(text == null ? "" : text, Words.languageOf(node).orElse(language), false);
    }
}
