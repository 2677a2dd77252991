package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// A session of the programme in full: when, what, who, and a code for the visitor's calendar.
final class SessionSheetTest {
    /// Before the first session: what is on at the moment stands apart.
    private static final Instant BEFORE = Instant.parse("2016-06-01T04:00:00Z");

    @Test
    void saysWhatWhenAndWho() {
        onSheet("Opening speech and opening of the exhibition", kiosk -> assertEquals(List.of("Programme", "Close",
                "Opening speech and opening of the exhibition", "Wednesday 1 June",
                "Walter Deffaa, Director-General for Regional and Urban Policy", "For your calendar",
                "Point your phone’s camera at the code. No network needed."), kiosk.says()));
    }

    @Test
    void theCodeHoldsTheSessionForACalendar() {
        onSheet("Registration", kiosk -> {
            List<String> codes = Phone.read(kiosk.scene);
            assertEquals(1, codes.size());
            assertTrue(
                    codes.getFirst().contains("SUMMARY:Registration\r\nDTSTART;TZID=Europe/Brussels:20160601T080000"),
                    codes::toString);
        });
    }

    @Test
    void followsTheLanguageAlsoInItsCode() {
        onSheet("Registration", kiosk -> {
            kiosk.language.choose(Language.DE);
            kiosk.layOut();
            assertTrue(kiosk.says().contains("Mittwoch, 1. Juni, 08:00–09:30"), () -> kiosk.says().toString());
            assertTrue(Phone.read(kiosk.scene).getFirst().contains("SUMMARY:Anmeldung"));
        });
    }

    private static void onSheet(String session, Consumer<ShownKiosk> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.LARGE, BEFORE);
            kiosk.navigator.enter(new Place.Programme());
            kiosk.layOut();
            kiosk.fire(session);
            seen.accept(kiosk);
            kiosk.view.end();
        });
    }
}
