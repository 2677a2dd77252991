package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;

/// The card of a funding instrument.
final class InstrumentCardsTest {
    private static final Exhibition EXHIBITION = EveryScreenTest.EXHIBITION;
    private static final Instrument FIRST = EXHIBITION.library().instruments().getFirst();

    @Test
    void saysWhatItPaysAndHowMuchInTheLanguageInForce() {
        on(kiosk -> {
            Target card = new InstrumentCards(kiosk.page().around()).card(FIRST);
            assertEquals(said(kiosk, Language.EN), ShownKiosk.texts(card));
            kiosk.language.choose(Language.DE);
            assertEquals(said(kiosk, Language.DE), ShownKiosk.texts(card));
            assertEquals(FIRST.name().text(Language.DE), card.getAccessibleText());
        });
    }

    @Test
    void mayHaveOtherLinesAndLeadsToItsPage() {
        on(kiosk -> {
            Target card = new InstrumentCards(kiosk.page().around()).card(FIRST, () -> "Why", () -> "And how");
            assertEquals(List.of(FIRST.name().text(Language.EN), "Why", "And how"), ShownKiosk.texts(card));
            card.executeAccessibleAction(AccessibleAction.FIRE);
            assertEquals(new Place.FundingPage(FIRST.id()), kiosk.navigator.here());
        });
    }

    private static List<String> said(ShownKiosk kiosk, Language language) {
        return List.of(FIRST.name().text(language), FIRST.what().text(language),
                new InstrumentWords(EXHIBITION, kiosk.page().words()).money(FIRST));
    }

    private static void on(Consumer<ShownKiosk> check) {
        Toolkit.run(() -> check.accept(ShownKiosk.at(new Place.Home(), EXHIBITION, Language.EN, Size.LARGE)));
    }
}
