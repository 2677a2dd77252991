package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;

/// The session that is on or next: when, what, who, how long still, and the way to the visitor's calendar.
final class NowCardTest {
    private static final Exhibition EXHIBITION = SmallFair.with(SmallFair.PROGRAMME);
    private static final ProgrammeSession WIND = SmallFair.PROGRAMME.get(1);

    @Test
    void saysWhatIsOnAndHowLongStill() {
        assertEquals(List.of("10:00–11:00", "Wind at sea", "A. Speaker, Chair", "Ends in 30 min", "Add to my calendar"),
                said(Language.EN, LocalDateTime.of(2019, 6, 11, 10, 30, 30)));
    }

    @Test
    void saysHowSoonTheNextBeginsButNotItsTimeTwice() {
        assertEquals(
                List.of("10:00–11:00", "Wind at sea", "A. Speaker, Chair", "in 30 min", "Add to my calendar"),
                said(Language.EN, LocalDateTime.of(2019, 6, 11, 9, 30, 30)));
        assertEquals(List.of("10:00–11:00", "Wind at sea", "A. Speaker, Chair", "Add to my calendar"),
                said(Language.EN, LocalDateTime.of(2019, 6, 11, 7, 0)));
    }

    @Test
    void followsTheLanguage() {
        assertTrue(said(Language.DE, LocalDateTime.of(2019, 6, 11, 10, 30, 30)).contains("Endet in 30 Min."));
    }

    @Test
    void leadsToTheCodeForACalendar() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Programme(), EXHIBITION, Language.EN, Size.LARGE);
            NowCard card = new NowCard(kiosk.page().around(),
                    new Agenda(EXHIBITION.event(), LocalDateTime.of(2019, 6, 11, 10, 30)), WIND);
            ((Target) card.lookup(".k-button")).executeAccessibleAction(AccessibleAction.FIRE);
            assertTrue(kiosk.view.sheetOpen());
            assertTrue(Phone.read(kiosk.scene).getFirst().contains("SUMMARY:Wind at sea"));
        });
    }

    private static List<String> said(Language language, LocalDateTime now) {
        return Toolkit.ask(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Home(), EXHIBITION, Language.EN, Size.LARGE);
            NowCard card = new NowCard(kiosk.page().around(), new Agenda(EXHIBITION.event(), now), WIND);
            kiosk.language.choose(language);
            return ShownKiosk.texts(card);
        });
    }
}
