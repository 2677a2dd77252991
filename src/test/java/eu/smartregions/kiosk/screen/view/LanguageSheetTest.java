package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All languages by their own names; one touch chooses.
final class LanguageSheetTest {
    @Test
    void hasEveryLanguageByItsOwnNameAndMarksThePresentOne() {
        open(Size.LARGE, kiosk -> {
            assertEquals(Stream.of(Language.values()).map(Language::ownName).toList(),
                    choices(kiosk).map(Target::getAccessibleText).toList());
            assertEquals(List.of("English"),
                    choices(kiosk).filter(Target::chosen).map(Target::getAccessibleText).toList());
        });
    }

    @Test
    void oneTouchChoosesAndCloses() {
        open(Size.TABLET, kiosk -> {
            kiosk.fire("ελληνικά");
            assertEquals(Language.EL, kiosk.language.get());
            assertFalse(kiosk.view.sheetOpen());
            kiosk.view.openLanguages();
            kiosk.layOut();
            assertEquals(List.of("ελληνικά"),
                    choices(kiosk).filter(Target::chosen).map(Target::getAccessibleText).toList());
        });
    }

    @Test
    void theColumnsAreAsManyAsHaveRoomAndEquallyWide() {
        List.of(Size.LARGE, Size.TABLET, Size.TOTEM).forEach(size -> open(size, kiosk -> {
            long columns = choices(kiosk).map(choice -> OnScreen.place(choice).getMinX()).distinct().count();
            assertEquals(size == Size.LARGE ? 6 : size == Size.TABLET ? 4 : 3, columns, size::toString);
            assertEquals(0, 24 % columns);
            double[] widths = choices(kiosk).mapToDouble(Target::getWidth).sorted().toArray();
            assertEquals(widths[0], widths[widths.length - 1], 1.0, size::toString);
        }));
    }

    private static Stream<Target> choices(ShownKiosk kiosk) {
        return kiosk.targets(".k-sheet .k-chip");
    }

    private static void open(Size size, Consumer<ShownKiosk> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Saved(), Exhibitions.small(), size);
            kiosk.view.openLanguages();
            kiosk.layOut();
            seen.accept(kiosk);
            kiosk.view.end();
        });
    }
}
