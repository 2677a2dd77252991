package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// A quiet visitor is asked, in two languages where one may not be understood, and has until zero to answer.
final class IdleWarningTest {
    private final List<String> answers = new ArrayList<>();

    @Test
    void asksInTheVisitorsLanguageAndInEnglish() {
        Toolkit.run(() -> {
            assertEquals(List.of("Sind Sie noch da?", "Are you still there?", "20", "Ja, weiter", "Neu beginnen"),
                    OnScreen.texts(shown(Language.DE, Size.LARGE, 1, 20)));
            assertEquals(List.of("Are you still there?", "20", "Yes, continue", "Start again"),
                    OnScreen.texts(shown(Language.EN, Size.LARGE, 1, 20)), "not twice in English");
        });
    }

    @Test
    void theAnswersAreToStayAndToLeave() {
        Toolkit.run(() -> {
            IdleWarning warning = shown(Language.EN, Size.LARGE, 1, 20);
            OnScreen.touch(warning, "Yes, continue");
            OnScreen.touch(warning, "Start again");
            assertEquals(List.of("stay", "leave"), answers);
        });
    }

    @Test
    void anyOtherTouchIsAnAnswerToo() {
        Toolkit.run(() -> {
            Event.fireEvent(shown(Language.EN, Size.LARGE, 1, 20), new MouseEvent(MouseEvent.MOUSE_RELEASED, 10, 10, 10,
                    10, MouseButton.PRIMARY, 1, false, false, false, false, false, false, false, false, false, true,
                    null));
            assertEquals(List.of("stay"), answers);
        });
    }

    @Test
    void whereThereIsLittleRoomTheNumberStandsBesideTheQuestion() {
        Toolkit.run(() -> {
            Bounds[] roomy = questionAndNumber(shown(Language.EN, Size.LARGE, 1, 20));
            assertTrue(roomy[0].getMaxY() <= roomy[1].getMinY());
            Bounds[] tight = questionAndNumber(shown(Language.EN, Size.TABLET, 2, 20));
            assertTrue(tight[0].getMaxX() <= tight[1].getMinX());
        });
    }

    @Test
    void aPictureStandsAboveTheQuestionWhereThereIsRoom() {
        Toolkit.run(() -> {
            assertTrue(pictured(Size.LARGE, 1));
            assertTrue(pictured(Size.TOTEM, 1));
            assertFalse(pictured(Size.TABLET, 2));
        });
    }

    private boolean pictured(Size size, double text) {
        Region picture = new Region();
        IdleWarning warning = shown(size, text, Optional.of(picture));
        Node question = warning.lookupAll(".label").stream().filter(Finger::shown).findFirst().orElseThrow();
        return picture.getScene() != null && picture.getHeight() > 0
                && OnScreen.place(picture).getMaxY() <= OnScreen.place(question).getMinY()
                && OnScreen.place(warning.lookup(".dialog")).getMinY() >= 0;
    }

    @Test
    void countsDownWhileItIsShown() {
        IdleWarning warning = Toolkit.ask(() -> shown(Language.EN, Size.LARGE, 1, 2));
        Finger.await("a second", () -> OnScreen.texts(warning).contains("1"));
        Toolkit.run(() -> {
            warning.getScene().getRoot().layout();
            Region rest = (Region) warning.lookup(".countdown-bar");
            assertEquals(((Region) rest.getParent()).getWidth() / 2, rest.getMaxWidth());
            warning.getScene().setRoot(new Region());
        });
    }

    private IdleWarning shown(Language language, Size size, double text, int seconds) {
        Scale scale = Scale.of(size.width(), size.height(), 0, text);
        return laidOut(size, scale, new IdleWarning(parts(scale, language), seconds, Optional.empty(),
                () -> answers.add("stay"), () -> answers.add("leave")));
    }

    private IdleWarning shown(Size size, double text, Optional<Region> picture) {
        Scale scale = Scale.of(size.width(), size.height(), 0, text);
        return laidOut(size, scale, new IdleWarning(parts(scale, Language.DE), 20, picture, () -> {}, () -> {}));
    }

    private static Parts parts(Scale scale, Language language) {
        return new Parts(scale, new Words(new LanguageChoice(language)));
    }

    private static IdleWarning laidOut(Size size, Scale scale, IdleWarning warning) {
        warning.setStyle("-fx-font-size: " + scale.root() + "px");
        Appearance.apply(new Scene(warning, size.width(), size.height()));
        warning.applyCss();
        warning.layout();
        return warning;
    }

    private static Bounds[] questionAndNumber(IdleWarning warning) {
        List<Node> labels = warning.lookupAll(".label").stream().filter(Finger::shown).toList();
        Node number = labels.stream().filter(label -> label.toString().contains("'20'")).findFirst().orElseThrow();
        return new Bounds[]{OnScreen.place(labels.getFirst()), OnScreen.place(number)};
    }
}
