package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

/// A row of the saved list, and the way to take its removal back.
final class SavedRowTest {
    private static final List<Subject> SUBJECTS = SmallFair.AS_IT_IS.regions().stream().limit(3).map(Region::id)
            .map(Subject::of).toList();

    @Test
    void hasTheCardAndACross() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = saved();
            assertEquals(List.of("Region alpha", "Remove"), ShownPart.names(row(kiosk, 0)));
            assertTrue(row(kiosk, 0).lookup(".k-card").getLayoutBounds().getWidth() > row(kiosk, 0).getWidth() / 2);
        });
    }

    @Test
    void onceRemovedItSaysSoInTheSamePlace() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = saved();
            SavedRow row = row(kiosk, 1);
            Bounds before = row.localToScene(row.getLayoutBounds());
            ShownPart.touch(row, "Remove");
            kiosk.layOut();
            assertEquals(List.of(SUBJECTS.get(0), SUBJECTS.get(2)), kiosk.navigator.saved().subjects());
            assertEquals(List.of("Removed", "Undo"), ShownKiosk.texts(row));
            assertEquals(before, row.localToScene(row.getLayoutBounds()));
        });
    }

    @Test
    void undoPutsItBackWhereItWas() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = saved();
            SavedRow row = row(kiosk, 1);
            ShownPart.touch(row, "Remove");
            ShownPart.touch(row, "Undo");
            assertEquals(SUBJECTS, kiosk.navigator.saved().subjects());
            assertEquals(List.of("Region beta", "Remove"), ShownPart.names(row));
        });
    }

    @Test
    void whatIsRemovedAlreadyIsNotRemovedAgain() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = saved();
            SavedRow row = row(kiosk, 1);
            row.remove();
            row.remove();
            ShownPart.touch(row, "Undo");
            assertEquals(SUBJECTS, kiosk.navigator.saved().subjects());
        });
    }

    private static SavedRow row(ShownKiosk kiosk, int number) {
        return kiosk.page().lookupAll("*").stream().filter(SavedRow.class::isInstance).map(SavedRow.class::cast)
                .skip(number).findFirst().orElseThrow();
    }

    private static ShownKiosk saved() {
        ShownKiosk kiosk = new ShownKiosk(SmallFair.AS_IT_IS, Language.EN, Size.LARGE);
        kiosk.begin(AccessOptions.USUAL);
        SUBJECTS.forEach(kiosk.navigator::save);
        kiosk.go(new Place.Saved());
        return kiosk;
    }
}
