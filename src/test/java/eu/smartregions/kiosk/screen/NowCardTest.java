package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;

/// What is relevant now, before, on and after the days of the event.
final class NowCardTest {
    private static final Exhibition EXHIBITION = SmallFair.with(SmallFair.PROGRAMME);
    private static final String DAYS = "11–12 June 2019, Brussels, Belgium";

    @Test
    void saysOnTheDaysOfTheEventWhatIsOnAndWhatIsNext() {
        assertEquals(
                List.of("Smart Regions", "The conference is on: " + DAYS, "On now: Wind at sea", "until 11:00",
                        "Next: Markets", "in 45 min", "Programme"),
                said(EXHIBITION, LocalDateTime.of(2019, 6, 11, 10, 30, 30)));
        assertEquals(
                List.of("Smart Regions", "The conference is on: " + DAYS, "Next: Closing",
                        "Wednesday 12 June, 09:00–10:00", "Programme"),
                said(EXHIBITION, LocalDateTime.of(2019, 6, 11, 20, 0)));
    }

    @Test
    void saysBeforeAndAfterTheEventWhenItIsAndNothingOfSessions() {
        assertEquals(List.of("Smart Regions", "The conference is coming: " + DAYS, "Programme"),
                said(EXHIBITION, LocalDateTime.of(2019, 6, 10, 23, 59)));
        assertEquals(List.of("Smart Regions", "The conference is over: " + DAYS, "Programme"),
                said(EXHIBITION, LocalDateTime.of(2019, 6, 13, 0, 0)));
    }

    @Test
    void withoutAProgrammeNoWayLeadsToOne() {
        assertEquals(List.of("Smart Regions", "The conference is on: " + DAYS),
                said(SmallFair.AS_IT_IS, LocalDateTime.of(2019, 6, 12, 9, 0)));
    }

    @Test
    void leadsToTheProgrammeAndFollowsTheLanguage() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Events(), EXHIBITION, Language.EN, Size.LARGE);
            NowCard card = new NowCard(kiosk.page().around(),
                    new Agenda(EXHIBITION.event(), LocalDateTime.of(2019, 6, 11, 10, 30)));
            kiosk.language.choose(Language.DE);
            List<String> german = ShownKiosk.texts(card);
            assertTrue(german.get(1).contains("11.–12. Juni 2019, Brussels, Belgien"), german::toString);
            assertFalse(german.contains("On now: Wind at sea"), german::toString);
            ((Target) card.lookup(".k-button")).executeAccessibleAction(AccessibleAction.FIRE);
            assertEquals(new Place.Programme(), kiosk.navigator.here());
        });
    }

    private static List<String> said(Exhibition exhibition, LocalDateTime now) {
        return Toolkit.ask(() -> ShownKiosk.texts(new NowCard(
                ShownKiosk.at(new Place.Home(), exhibition, Language.EN, Size.LARGE).page().around(),
                new Agenda(exhibition.event(), now))));
    }
}
