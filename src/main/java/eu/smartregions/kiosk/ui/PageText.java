package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/// The text on a part of the screen, in reading order: for whoever hears it instead of reading it, and to know
/// how long reading takes.
public final class PageText {

    private PageText() {
    }

    /// Returns the visible texts of a node and what is in it: of a target its accessible text, of a picture what it
    /// shows.
    public static List<String> of(Node node) {
        return spoken(node, Language.EN).stream().map(Wording::text).toList();
    }

    /// Returns the same texts, each in the language that it is written in.
    ///
    /// @param usual the language of the kiosk's own words
    public static List<Wording> spoken(Node node, Language usual) {
        List<Wording> texts = new ArrayList<>();
        collect(node, usual, texts);
        return texts;
    }

    /// Returns the number of words that a node shows.
    public static long words(Node node) {
        return of(node).stream().flatMap(text -> Stream.of(text.strip().split("\\s+"))).count();
    }

    private static void collect(Node node, Language usual, List<Wording> texts) {
        if (!node.isVisible()) {
            return;
        }
        String said = node instanceof Label label ? label.getText() : node.getAccessibleText();
        if (said != null && !said.isBlank()) {
            texts.add(new Wording(said, Words.languageOf(node).orElse(usual), false));
        }
        if (node instanceof Parent parent && !(node instanceof Target) && !(node instanceof Label)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, usual, texts));
        }
    }
}
