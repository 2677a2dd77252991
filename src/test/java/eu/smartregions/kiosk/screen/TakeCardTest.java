package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// A card to take along says what its code is for and what to do with it, and its code follows the language.
final class TakeCardTest {
    private final LanguageChoice language = new LanguageChoice(Language.EN);

    @Test
    void theCodeIsInTheVisitorsLanguage() {
        Toolkit.run(() -> {
            Scene scene = shown(TakeCard.of(parts(Size.LARGE), "take.title", "take.how",
                    () -> "Said in " + language.get().code()));
            assertEquals(List.of("Said in en"), Phone.read(scene));
            assertEquals(
                    List.of("Take this page with you", "Point your phone’s camera at the code. No network needed."),
                    OnScreen.texts(scene.getRoot()));
            language.choose(Language.FR);
            assertEquals(List.of("Said in fr"), Phone.read(scene));
        });
    }

    @Test
    void theWordsStandBesideTheCodeOfAnUprightScreenElseAboveAndBelow() {
        Toolkit.run(() -> {
            Bounds[] upright = codeAndFirstWords(Size.TOTEM);
            assertTrue(upright[0].getMaxX() < upright[1].getMinX());
            Bounds[] wide = codeAndFirstWords(Size.LARGE);
            assertTrue(wide[1].getMaxY() < wide[0].getMinY());
        });
    }

    @Test
    void whatIsAddedComesAfterTheWords() {
        Toolkit.run(() -> Stream.of(true, false).forEach(across -> {
            Pane card = TakeCard.of(parts(Size.LARGE), across, "take.title", "take.how", () -> "code");
            TakeCard.with(card, new Label("Added"));
            Scene scene = shown(card);
            List<Bounds> texts = scene.getRoot().lookupAll(".label").stream().map(OnScreen::place).toList();
            assertEquals("Added", OnScreen.texts(card).getLast());
            assertTrue(texts.get(2).getMinY() > texts.get(1).getMaxY(), texts::toString);
            assertEquals(texts.get(0).getMinX(), texts.get(2).getMinX());
        }));
    }

    @Test
    void aShortAddressIsSaidInFullALongOneByItsHost() {
        Toolkit.run(() -> {
            assertEquals("bank.example/funds", address("https://www.bank.example/funds/"));
            assertEquals("bank.example", address("http://bank.example/funds/for/everybody.html"));
            assertEquals(List.of("https://www.bank.example/"), Phone.read(shown(TakeCard.web(parts(Size.LARGE),
                    "take.title", "https://www.bank.example/"))), "the code keeps all of it");
        });
    }

    private String address(String whole) {
        return OnScreen.texts(TakeCard.web(parts(Size.LARGE), "take.title", whole)).getLast();
    }

    private Bounds[] codeAndFirstWords(Size size) {
        Pane card = TakeCard.of(parts(size), "take.title", "take.how", () -> "code");
        shown(card);
        return new Bounds[]{OnScreen.place(card.lookup(".qr-plate")), OnScreen.place(card.lookup(".label"))};
    }

    private Parts parts(Size size) {
        return new Parts(Scale.of(size.width(), size.height(), 0, 1), new Words(language));
    }

    private static Scene shown(Pane card) {
        StackPane root = new StackPane(card);
        root.setStyle("-fx-font-size: 20px");
        Scene scene = new Scene(root, 1000, 800);
        Appearance.apply(scene);
        root.applyCss();
        root.layout();
        return scene;
    }
}
