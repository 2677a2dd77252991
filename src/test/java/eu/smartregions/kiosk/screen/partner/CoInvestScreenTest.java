package eu.smartregions.kiosk.screen.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// What two regions could invest in together, each with the rule that made it fit, or with the rule that failed.
final class CoInvestScreenTest {
    private static final RegionId BASQUE = new RegionId("es-basque-country");
    private static final RegionId SCOTLAND = new RegionId("uk-scotland");
    private static final Place BOTH = new Place.CoInvest(BASQUE, SCOTLAND);

    @Test
    void saysWhatFitsWithItsRule() {
        at(BOTH, Size.LARGE, kiosk -> {
            List<String> texts = OnScreen.texts(kiosk.page());
            assertFollows(texts, "Fields in common", "Energy transition");
            assertFollows(texts, "SME integration to Industry 4.0",
                    "Basque Country: Industrial modernisation\u00a0\u00a0·  Scotland: Digital growth");
            assertFollows(texts, "Marine Renewable Energy",
                    "Basque Country: lead\u00a0\u00a0·  Scotland: lead");
            assertFollows(texts, "European Social Fund (ESF)",
                    "All fields\u00a0\u00a0·  each for its own part\u00a0\u00a0·  Public money");
        });
    }

    @Test
    void whereNothingFitsItSaysWhichRuleFailed() {
        at(strangers(), Size.LARGE, kiosk -> {
            List<String> said = kiosk.says();
            assertFollows(said, "Fields in common", "They have no field in common.");
            assertFollows(said, "Money that fits", "No money fits, since they have no field in common.");
            kiosk.fire("Funding guide");
            assertEquals("funding", kiosk.navigator.here().screen());
        });
    }

    @Test
    void leadsToBothRegionsAndToTheirFields() {
        at(BOTH, Size.TABLET, kiosk -> {
            kiosk.fire("Scotland");
            assertEquals(new Place.RegionPage(SCOTLAND), kiosk.navigator.here());
            kiosk.fire("Back");
            kiosk.fire("Agro-food");
            assertEquals(Place.Area.of(new AreaId("agro-food")), kiosk.navigator.here());
        });
    }

    @Test
    void theCodeHoldsWhatFits() {
        at(BOTH, Size.LARGE, kiosk -> {
            kiosk.fire("Take it with you");
            String code = Phone.read(kiosk.scene).getFirst();
            assertTrue(code.startsWith("Basque Country + Scotland\n- SME integration to Industry 4.0\n- Energy transi"
                    + "tion, Agro-food, Health and life sciences, Culture and tourism\n"), code);
            assertTrue(kiosk.says().contains(code), "those without a camera read it");
        });
    }

    @Test
    void theMoneyStandsBesideTheRestOfAWideScreenElseBelow() {
        at(BOTH, Size.LARGE, kiosk -> assertTrue(place(kiosk, "Money that fits").getMinX() > Size.LARGE.width() / 2.0));
        at(BOTH, Size.TOTEM, kiosk -> assertEquals(place(kiosk, "Fields in common").getMinX(),
                place(kiosk, "Money that fits").getMinX()));
    }

    /// Two regions of the bundled content without a field in common.
    private static Place strangers() {
        return Bundled.EXHIBITION.regions().stream().flatMap(one -> Bundled.EXHIBITION.regions().stream()
                .filter(other -> Collections.disjoint(one.areas(), other.areas()))
                .map(other -> new Place.CoInvest(one.id(), other.id()))).findFirst().orElseThrow();
    }

    private static void assertFollows(List<String> texts, String text, String next) {
        assertTrue(texts.contains(text), texts::toString);
        assertEquals(next, texts.get(texts.indexOf(text) + 1), texts::toString);
    }

    private static Bounds place(ShownKiosk kiosk, String text) {
        return kiosk.view.lookupAll(".label").stream().filter(label -> text.equals(((Label) label).getText()))
                .map(OnScreen::place).findFirst().orElseThrow();
    }

    private static void at(Place place, Size size, Consumer<ShownKiosk> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(place, Bundled.EXHIBITION, size);
            seen.accept(kiosk);
            kiosk.view.end();
        });
    }
}
