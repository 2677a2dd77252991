package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;

/// Five faces, one tap, once in a visit.
final class FeedbackTest {
    @Test
    void asksWithFiveFacesFromTheBestToTheWorst() {
        with((_, feedback) -> {
            assertEquals(List.of("How was this kiosk?", "Very good", "Good", "So-so", "Bad", "Very bad"),
                    ShownKiosk.texts(feedback));
            assertEquals(List.of("Very good", "Good", "So-so", "Bad", "Very bad"),
                    faces(feedback).stream().map(Target::getAccessibleText).toList());
            assertTrue(faces(feedback).stream().noneMatch(face -> face.chosen() || face.isDisabled()));
        });
    }

    @Test
    void oneTapAnswersAndTheFacesAreDoneWith() {
        with((kiosk, feedback) -> {
            fire(feedback, "So-so");
            assertEquals(Optional.of(Opinion.SO_SO), kiosk.navigator.opinion());
            assertEquals("Thank you.", ShownKiosk.texts(feedback).getFirst());
            assertTrue(faces(feedback).stream().allMatch(Target::isDisabled));
            assertEquals(List.of("So-so"),
                    faces(feedback).stream().filter(Target::chosen).map(Target::getAccessibleText).toList());
        });
    }

    @Test
    void remembersTheAnswerOverAVisitAndInEveryLanguage() {
        with((kiosk, feedback) -> {
            fire(feedback, "Very bad");
            Feedback again = new Feedback(kiosk.navigator, kiosk.page().parts());
            kiosk.language.choose(Language.DE);
            assertEquals(List.of("Danke.", "Sehr gut", "Gut", "Mittel", "Schlecht", "Sehr schlecht"),
                    ShownKiosk.texts(again));
            assertEquals(List.of("Sehr schlecht"),
                    faces(again).stream().filter(Target::chosen).map(Target::getAccessibleText).toList());
        });
    }

    private static List<Target> faces(Feedback feedback) {
        return feedback.lookupAll(".k-face").stream().map(Target.class::cast).toList();
    }

    private static void fire(Feedback feedback, String name) {
        faces(feedback).stream().filter(face -> face.getAccessibleText().equals(name)).findFirst().orElseThrow()
                .executeAccessibleAction(AccessibleAction.FIRE);
    }

    private static void with(BiConsumer<ShownKiosk, Feedback> check) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Home(), Exhibitions.small(), Language.EN, Size.LARGE);
            check.accept(kiosk, new Feedback(kiosk.navigator, kiosk.page().parts()));
        });
    }
}
