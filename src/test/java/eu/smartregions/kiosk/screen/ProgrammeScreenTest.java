package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The programme, a day at a time.
final class ProgrammeScreenTest {
    private static final Exhibition EXHIBITION = SmallFair.with(SmallFair.PROGRAMME);

    @Test
    void beginsWithWhatIsOnAndWhatIsNext() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = programme(SmallFair.june(11, "10:30:30"));
            assertEquals(List.of("On now", "Today", "Tomorrow"), kiosk.names(".k-chip"));
            assertEquals(List.of("On now"), chosen(kiosk, ".k-chip"));
            assertEquals(List.of("Wind at sea", "Markets"), kiosk.names(".k-card"));
            assertEquals(List.of("Wind at sea"), chosen(kiosk, ".k-card"));
            List<String> texts = kiosk.texts();
            assertTrue(texts.containsAll(List.of("10:00–11:00", "On now, until 11:00", "A. Speaker, Chair")),
                    texts::toString);
        });
    }

    @Test
    void aChipShowsTheSessionsOfItsDayInTheirOrder() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = programme(SmallFair.june(11, "10:30"));
            kiosk.fire("Today");
            assertEquals(List.of("Opening", "Wind at sea", "Markets", "Guided walk"), kiosk.names(".k-card"));
            assertTrue(kiosk.texts().contains("Time not known"));
            kiosk.fire("Tomorrow");
            assertEquals(List.of("Closing"), kiosk.names(".k-card"));
            assertEquals(List.of("Tomorrow"), chosen(kiosk, ".k-chip"));
        });
    }

    @Test
    void beginsWithTheDayThatCountsWhereNothingIsOn() {
        Toolkit.run(() -> {
            ShownKiosk before = programme(SmallFair.june(10, "18:00"));
            assertEquals(List.of("Tomorrow", "Wednesday 12 June"), before.names(".k-chip"));
            assertEquals(List.of("Tomorrow"), chosen(before, ".k-chip"));
            ShownKiosk second = programme(SmallFair.june(12, "08:00"));
            assertEquals(List.of("Tuesday 11 June", "Today"), second.names(".k-chip"));
            assertEquals(List.of("Closing"), second.names(".k-card"));
            ShownKiosk after = programme(SmallFair.june(20, "12:00"));
            assertEquals(List.of("Tuesday 11 June"), chosen(after, ".k-chip"));
            assertEquals(4, after.names(".k-card").size());
        });
    }

    @Test
    void aTouchOpensTheSessionInFullWithACodeForTheCalendar() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = programme(SmallFair.june(11, "10:30"));
            kiosk.fire("Wind at sea");
            assertTrue(kiosk.view.sheetOpen());
            assertEquals(new Place.Programme(), kiosk.navigator.here());
            assertTrue(Phone.read(kiosk.scene).getFirst().contains("SUMMARY:Wind at sea"));
        });
    }

    @Test
    void namesDaysAndSessionsInTheLanguageChosen() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = programme(SmallFair.june(10, "18:00"));
            kiosk.language.choose(Language.DE);
            kiosk.layOut();
            assertEquals(List.of("Morgen", "Mittwoch, 12. Juni"), kiosk.names(".k-chip"));
        });
    }

    private static List<String> chosen(ShownKiosk kiosk, String selector) {
        return kiosk.targets(selector).filter(Target::chosen).map(Target::getAccessibleText).toList();
    }

    private static ShownKiosk programme(Instant moment) {
        ShownKiosk kiosk = new ShownKiosk(EXHIBITION, Language.EN, Size.LARGE, moment);
        kiosk.begin(AccessOptions.USUAL);
        kiosk.go(new Place.Programme());
        return kiosk;
    }
}
