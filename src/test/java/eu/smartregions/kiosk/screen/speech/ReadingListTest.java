package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.QrPlate;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// What is on a page, in the order in which it is read.
final class ReadingListTest {
    @Test
    void saysAllThatIsSeenOnce() {
        Toolkit.run(() -> {
            VBox field = new VBox(new Label("wal"), new Label("2 results"));
            field.setAccessibleText("wal. 2 results");
            Label hidden = new Label("hidden");
            hidden.setVisible(false);
            assertEquals(List.of("wal. 2 results", "Wallonia. Belgium"),
                    said(field, hidden, card("Wallonia", new Label("Belgium"), new Label("Wallonia"))));
        });
    }

    @Test
    void saysThatThereIsACode() {
        Toolkit.run(
                () -> assertEquals(List.of("A code for your phone. Hold the phone’s camera at arm’s length in front "
                        + "of the screen."), said(new QrPlate("x", 200))));
    }

    @Test
    void aSetOfChipsAndWhatStandsBelowAHeadingArePartsOfThePage() {
        Toolkit.run(() -> {
            Label heading = new Label("Fields");
            heading.getStyleClass().add("t-h2");
            ReadingList list = list(new Label("before"), heading, new Label("text"),
                    new FlowPane(card("a"), card("b")), new Label("after"));
            assertEquals(List.of(0, 1, 1, 2, 2, 3), list.items().stream().map(ReadingItem::group).toList());
            assertEquals(4, list.groups());
            assertEquals(1, list.title());
        });
    }

    @Test
    void theTitleIsTheNameAndNoFigureBeforeOrAfterIt() {
        Toolkit.run(() -> {
            Label figure = new Label("12,120");
            figure.getStyleClass().add("t-h1");
            Label name = new Label("Southern Denmark");
            name.getStyleClass().add("t-display");
            assertEquals(1, list(figure, name).title());
            assertEquals(0, list(figure).title());
        });
    }

    @Test
    void leavesOutWhatLiesBelowASheet() {
        Toolkit.run(() -> {
            VBox page = new VBox(new Label("below"));
            page.setDisable(true);
            assertEquals(List.of(), ReadingList.of(List.of(page), Language.EN,
                    new LanguageChoice(Language.EN).messages(Language.EN)).items());
        });
    }

    private static Target card(String name, Node... content) {
        Target card = new Target("k-card", new VBox(content), () -> {});
        card.setAccessibleText(name);
        return card;
    }

    private static List<String> said(Node... nodes) {
        return list(nodes).items().stream().map(ReadingItem::said).toList();
    }

    private static ReadingList list(Node... nodes) {
        Region page = new VBox(nodes);
        return ReadingList.of(List.of(page), Language.EN, new LanguageChoice(Language.EN).messages(Language.EN));
    }
}
