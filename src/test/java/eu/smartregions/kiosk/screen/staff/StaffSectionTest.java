package eu.smartregions.kiosk.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Outcome;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A section shows one thing after another, and what came of what was done.
final class StaffSectionTest {
    private final AskedDesk desk = new AskedDesk();

    @Test
    void whatIsShownTakesThePlaceOfWhatWas() {
        Toolkit.run(() -> {
            StaffSection section = section();
            section.show(section.parts().text("Before"));
            section.show(section.parts().text("Now"), section.parts().text("and this"));
            assertEquals(List.of("Now", "and this"), OnScreen.texts(section));
        });
    }

    @Test
    void anOutcomeIsASentenceAndWhatIsToBeMended() {
        Toolkit.run(() -> {
            StaffSection section = section();
            section.show(section.outcome(new Outcome(false, "Nothing was installed.", List.of("Line 3", "Line 5"))));
            assertEquals(List.of("Nothing was installed.", "Line 3", "Line 5"), OnScreen.texts(section));
        });
    }

    @Test
    void itsPartsAreAnEmApartAndItAsksItsDesk() {
        Toolkit.run(() -> {
            StaffSection section = section();
            assertSame(desk, section.desk());
            assertEquals(section.parts().parts().scale().em(1), section.getSpacing());
        });
    }

    private StaffSection section() {
        return new StaffSection(AskedDesk.parts(Size.LARGE), desk) {
        };
    }
}
