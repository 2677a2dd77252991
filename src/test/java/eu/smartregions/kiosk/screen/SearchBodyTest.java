package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Scale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where field, results and keyboard stand on the search page, so that no hand covers what is found.
final class SearchBodyTest {
    @Test
    void onALargeScreenTheFieldIsTheTitleAndTheKeyboardIsAtTheBottom() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(Size.LARGE, AccessOptions.USUAL);
            assertEquals(SearchBody.Form.FIELD_FOR_TITLE, SearchBody.Form.of(kiosk.page().scale()));
            assertTrue(bottom(kiosk, ".search-field") <= place(kiosk, ".shelf").getMinY());
            assertTrue(bottom(kiosk, ".shelf") <= place(kiosk, ".keyboard").getMinY());
            assertEquals(bottom(body(kiosk)), bottom(kiosk, ".keyboard"));
            assertEquals(place(kiosk, ".keyboard").getWidth(), place(kiosk, ".shelf").getWidth());
        });
    }

    @Test
    void onATotemTheFieldStandsRightAboveTheKeyboard() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(Size.TOTEM, AccessOptions.USUAL);
            assertEquals(SearchBody.Form.FIELD_ABOVE_KEYS, SearchBody.Form.of(kiosk.page().scale()));
            double gap = kiosk.scale().em(0.8);
            assertEquals(gap, place(kiosk, ".search-field").getMinY() - bottom(kiosk, ".shelf"));
            assertEquals(gap, place(kiosk, ".keyboard").getMinY() - bottom(kiosk, ".search-field"));
        });
    }

    @Test
    void onATabletTheFieldEndsWhereTheResultsDo() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(Size.TABLET, AccessOptions.USUAL);
            assertEquals(place(kiosk, ".shelf").getMaxX(), place(kiosk, ".search-field").getMaxX());
        });
    }

    @Test
    void withinReachOnAWideScreenTheKeyboardStandsBesideFieldAndResults() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(Size.LARGE, AccessOptions.USUAL.with(Aid.LOWER, true));
            assertEquals(SearchBody.Form.FIELD_BESIDE_KEYS, SearchBody.Form.of(kiosk.page().scale()));
            assertTrue(place(kiosk, ".search-field").getMaxX() < place(kiosk, ".keyboard").getMinX());
            assertTrue(place(kiosk, ".shelf").getMaxX() < place(kiosk, ".keyboard").getMinX());
            assertTrue(bottom(kiosk, ".search-field") < place(kiosk, ".shelf").getMinY());
            assertEquals(SearchBody.keyboardWidth(kiosk.page().scale()), place(kiosk, ".keyboard").getWidth());
        });
    }

    /// Large text may not push the keyboard out of the page, nor leave nothing to see of the results.
    @ParameterizedTest
    @CsvSource({"1920, 1080, 150, false", "1080, 1920, 150, false", "1280, 800, 200, false", "1280, 800, 200, true",
            "800, 1280, 200, true", "1920, 1080, 150, true"})
    void fieldResultsAndKeysStayOnThePageWhateverTheTextSize(int width, int height, int text, boolean lowered) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(new Size(width, height),
                    AccessOptions.USUAL.with(Aid.LOWER, lowered).withText(text));
            Bounds body = body(kiosk);
            assertTrue(bottom(kiosk, ".keyboard") <= bottom(body), () -> place(kiosk, ".keyboard") + " in " + body);
            assertTrue(place(kiosk, ".keyboard").getMinX() >= body.getMinX() - 1);
            assertTrue(place(kiosk, ".shelf").getHeight() >= kiosk.page().scale().em(2.5),
                    () -> "results " + place(kiosk, ".shelf"));
        });
    }

    @Test
    void keysGrowWithTheTextOnlyWhereTheyHaveRoom() {
        Scale roomy = Scale.of(1920, 1080, 0, 1.5);
        assertEquals(roomy, SearchBody.keys(roomy));
        Scale lowered = Scale.of(1920, 1080, 0, 1.5).within(500, 400);
        assertEquals(Math.floor(500 / 18.5), SearchBody.keys(lowered).root());
    }

    @Test
    void aFieldThatIsTheTitleIsNotInTheBodyToo() {
        Toolkit.run(() -> {
            assertNull(searching(Size.LARGE, AccessOptions.USUAL).page().lookup(".keyboard").getParent()
                    .lookup(".search-field"));
        });
    }

    private static ShownKiosk searching(Size size, AccessOptions access) {
        ShownKiosk kiosk = new ShownKiosk(Exhibitions.small(), Language.EN, size);
        kiosk.begin(access);
        kiosk.go(new Place.Search());
        return kiosk;
    }

    private static Bounds body(ShownKiosk kiosk) {
        Node body = kiosk.page().lookup(".keyboard").getParent();
        return body.localToScene(body.getLayoutBounds());
    }

    private static Bounds place(ShownKiosk kiosk, String selector) {
        Node node = kiosk.page().lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    private static double bottom(ShownKiosk kiosk, String selector) {
        return bottom(place(kiosk, selector));
    }

    private static double bottom(Bounds bounds) {
        return bounds.getMaxY();
    }
}
