package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// The codes that everything saved is taken along with.
final class ListToTakeTest {
    private static final Scale SCALE = Scale.of(1920, 1080, 0, 1);

    private final List<String> texts = new ArrayList<>();
    private final List<ListToTake.Code> contacts = new ArrayList<>();
    private final List<String> whole = new ArrayList<>();
    private final LanguageChoice language = new LanguageChoice(Language.EN);

    @Test
    void aShortListIsOneCode() {
        texts.add("Everything");
        Toolkit.run(() -> {
            Shown shown = new Shown();
            assertEquals(List.of("Everything"), shown.codes());
            assertTrue(shown.says("Take it with you") && shown.says("Forgotten here when you leave."));
            assertFalse(shown.says("Code 1 of 1") || shown.says("Next code"));
        });
    }

    @Test
    void aLongListTakesOneCodeAfterAnotherAndBeginsAgain() {
        texts.addAll(List.of("One", "Two", "Three"));
        Toolkit.run(() -> {
            Shown shown = new Shown();
            assertTrue(shown.says("Code 1 of 3"));
            shown.next();
            assertEquals(List.of("Two"), shown.codes());
            assertTrue(shown.says("Code 2 of 3"));
            language.choose(Language.DE);
            assertEquals(List.of("Two"), shown.codes(), "the code stays where it was");
            shown.next();
            shown.next();
            assertEquals(List.of("One"), shown.codes());
        });
    }

    @Test
    void theCodeThatIsSeenIsShownOnTheWholeScreen() {
        texts.addAll(List.of("One", "Two"));
        Toolkit.run(() -> {
            Shown shown = new Shown();
            ShownPart.touch(shown.take.card(), "Whole screen");
            shown.next();
            ShownPart.touch(shown.take.card(), "Whole screen");
            assertEquals(List.of("One", "Two"), whole);
        });
    }

    @Test
    void aChangedListBeginsWithItsFirstCodeAndAnEmptyOneIsNotShown() {
        texts.addAll(List.of("One", "Two"));
        Toolkit.run(() -> {
            Shown shown = new Shown();
            shown.next();
            texts.addFirst("New");
            shown.take.update();
            assertEquals(List.of("New"), shown.codes());
            texts.clear();
            shown.take.update();
            assertFalse(shown.take.card().isVisible());
            texts.add("Saved again");
            shown.take.update();
            assertEquals(List.of("Saved again"), shown.codes());
        });
    }

    @Test
    void theWordsStandBesideTheCodeWhereThereIsRoom() {
        assertTrue(ListToTake.roomBeside(SCALE));
        assertTrue(ListToTake.roomBeside(Scale.of(1080, 1920, 0, 1)));
        assertFalse(ListToTake.roomBeside(Scale.of(1080, 1920, 0, 1.5)), "with larger text");
    }

    @Test
    void thingsAreTakenOneByOneAsContactsWithTheirNames() {
        texts.add("Everything");
        contacts.addAll(List.of(new ListToTake.Code("Card of A", "A"), new ListToTake.Code("Card of B", "B")));
        Toolkit.run(() -> {
            Shown shown = new Shown();
            assertEquals(List.of("Everything"), shown.codes());
            assertTrue(shown.says("Point your phone’s camera at it. The mail waits on your phone; you choose who gets "
                    + "it."));
            ShownPart.touch(shown.take.card(), "As a contact");
            assertEquals(List.of("Card of A"), shown.codes());
            assertTrue(shown.says("Point your phone’s camera at the code. No network needed."));
            assertTrue(shown.says("Code 1 of 2\u00a0\u00a0·  A"));
            shown.next();
            assertEquals(List.of("Card of B"), shown.codes());
            ShownPart.touch(shown.take.card(), "As a mail");
            assertEquals(List.of("Everything"), shown.codes());
        });
    }

    @Test
    void withoutContactsThereIsNothingToChoose() {
        texts.add("Everything");
        Toolkit.run(() -> {
            Shown shown = new Shown();
            assertTrue(shown.take.card().lookupAll(".k-chip").stream().noneMatch(chip -> chip.getParent().isVisible()));
        });
    }

    private ListToTake.Codes listed() {
        return new ListToTake.Codes() {
            @Override
            public List<ListToTake.Code> mails(int mostBytes) {
                return texts.stream().map(text -> new ListToTake.Code(text, "")).toList();
            }

            @Override
            public List<ListToTake.Code> contacts() {
                return contacts;
            }
        };
    }

    /// A list in a scene of its own, for a phone to look at.
    private final class Shown {
        private final ListToTake take = new ListToTake(new Parts(SCALE, new Words(language)), listed(), true,
                whole::add);
        private final Scene scene = new Scene(new StackPane(take.card()), SCALE.width(), SCALE.height());

        Shown() {
            Appearance.apply(scene);
        }

        List<String> codes() {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return Phone.read(scene);
        }

        boolean says(String text) {
            return ShownKiosk.texts(take.card()).contains(text);
        }

        void next() {
            ShownPart.touch(take.card(), language.messages(language.get()).text("saved.next"));
        }
    }
}
