package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the search field says before, while and after something is typed.
final class SearchFieldTest {
    @Test
    void saysWhatToTypeUntilSomethingIsTyped() {
        Toolkit.run(() -> {
            SearchField field = field(1920, 1080, false);
            field.show("", Optional.empty());
            assertEquals(List.of("Type a name, a field or a place"), said(field));
            assertEquals("Type a name, a field or a place", field.getAccessibleText());
        });
    }

    @Test
    void saysWhatWasTypedAndHowMuchIsFoundByIt() {
        Toolkit.run(() -> {
            SearchField field = field(1920, 1080, false);
            field.show("wi", Optional.of(12));
            assertEquals(List.of("wi", "12 results"), said(field));
            assertEquals("wi. 12 results", field.getAccessibleText());
            field.show("win", Optional.of(1));
            assertEquals(List.of("win", "1 result"), said(field));
            field.show("winx", Optional.of(0));
            assertEquals("winx. Nothing found", field.getAccessibleText());
            field.show("w", Optional.empty());
            assertEquals(List.of("w"), said(field), "nothing is counted before anything is searched for");
        });
    }

    @Test
    void whereThereIsLittleRoomTheWordIsShortAndTheCountIsLeftOut() {
        Toolkit.run(() -> {
            SearchField low = field(1280, 300, true);
            low.show("", Optional.empty());
            assertEquals(List.of("Search"), said(low));
            low.show("wi", Optional.of(12));
            assertEquals(List.of("wi"), said(low));
            SearchField narrow = field(1920, 1080, true);
            narrow.show("wi", Optional.of(12));
            assertEquals(List.of("wi", "12 results"), said(narrow));
        });
    }

    @Test
    void isLowerOnALowPage() {
        Toolkit.run(() -> {
            Parts low = ShownPart.parts(1280, 300, Language.EN);
            Parts high = ShownPart.parts(1920, 1080, Language.EN);
            assertEquals(SearchField.height(high.scale()), new SearchField(high, false).getMinHeight());
            assertTrue(SearchField.height(low.scale()) / low.scale().root() < SearchField.height(high.scale())
                    / high.scale().root());
        });
    }

    private static SearchField field(double width, double height, boolean narrow) {
        return new SearchField(ShownPart.parts(width, height, Language.EN), narrow);
    }

    private static List<String> said(SearchField field) {
        return ShownKiosk.texts(field).stream().filter(text -> !text.isEmpty()).toList();
    }
}
