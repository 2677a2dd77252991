package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// The keys find their place again on a page that was made anew.
final class ReadingCursorTest {
    private final ReadingCursor cursor = new ReadingCursor();

    @Test
    void findsWhatIsCalledTheSameElseWhatStandsThere() {
        Toolkit.run(() -> {
            cursor.arrive("page", false);
            assertEquals(OptionalInt.empty(), cursor.at(list("a", "b", "c")));
            cursor.move(list("a", "b", "c"), 1);
            assertEquals(OptionalInt.of(2), cursor.at(list("a", "x", "b")));
            assertEquals(OptionalInt.of(1), cursor.at(list("x", "y", "z")));
            assertEquals(OptionalInt.of(0), cursor.at(list("x")));
        });
    }

    @Test
    void comesBackToWhereItWasButBeginsNewVisitsAtTheTitle() {
        Toolkit.run(() -> {
            cursor.arrive("page", false);
            cursor.move(list("a", "b"), 1);
            cursor.arrive("other", false);
            assertEquals(OptionalInt.empty(), cursor.at(list("a", "b")));
            cursor.arrive("page", true);
            assertEquals(OptionalInt.of(1), cursor.at(list("a", "b")));
            cursor.forget();
            cursor.arrive("page", true);
            assertEquals(OptionalInt.empty(), cursor.at(list("a", "b")));
        });
    }

    private static ReadingList list(String... texts) {
        VBox page = new VBox(Stream.of(texts).map(Label::new).toArray(Node[]::new));
        return ReadingList.of(List.of(page), Language.EN, new LanguageChoice(Language.EN).messages(Language.EN));
    }
}
