package eu.smartregions.kiosk.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;

/// A notice is typed on the keyboard of the screen.
final class NoticeFormTest {
    private final List<String> posted = new ArrayList<>();

    @Test
    void sentencesBeginWithACapitalAndSignsStandAboveTheKeys() {
        Toolkit.run(() -> {
            NoticeForm form = form(false);
            type(form, "h", "i", ".", "Space", "r", "o", "x", "Delete letter", "Space", "Capital", "b", ":",
                    "4");
            touch(form, "Show it to visitors");
            assertEquals(List.of("Hi. Ro B:4"), posted);
        });
    }

    @Test
    void nothingIsNoNoticeUnlessASessionIsCancelled() {
        Toolkit.run(() -> {
            NoticeForm form = form(false);
            type(form, "h", "Clear");
            touch(form, "Show it to visitors");
            assertEquals(List.of(), posted);
            assertTrue(OnScreen.texts(form).contains("Type first what visitors should know."));
            touch(form(true), "Show it to visitors");
            assertEquals(List.of(""), posted);
        });
    }

    @Test
    void isNoLongerThanVisitorsCanReadAtAGlance() {
        Toolkit.run(() -> {
            NoticeForm form = form(false);
            for (int i = 0; i < 130; i++) {
                touch(form, "a");
            }
            touch(form, "Show it to visitors");
            assertEquals(120, posted.getFirst().length());
            assertTrue(OnScreen.texts(form).contains("It is as long as it can be."));
        });
    }

    private static void type(NoticeForm form, String... keys) {
        List.of(keys).forEach(key -> touch(form, key));
    }

    private static void touch(NoticeForm form, String name) {
        OnScreen.find(form, name).orElseThrow(() -> new AssertionError(name))
                .executeAccessibleAction(AccessibleAction.FIRE);
    }

    private NoticeForm form(boolean blank) {
        return AskedDesk.shown(new NoticeForm(AskedDesk.parts(Size.LARGE), blank, posted::add, () -> {}), Size.LARGE);
    }
}
