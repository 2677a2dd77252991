package eu.smartregions.kiosk.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Entry;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Sign;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.Test;

/// The staff's area asks for the PIN first, and leads to its sections by the bar at the bottom.
final class StaffViewTest {
    private final AskedDesk desk = new AskedDesk();

    @Test
    void thePinComesFirstAndThenTheFigures() {
        Toolkit.run(() -> {
            StaffView view = shown(Size.LARGE);
            assertEquals(List.of("Staff", "Enter the PIN."), OnScreen.texts(view).subList(0, 2));
            assertTrue(OnScreen.find(view, "Content").isEmpty());
            enter(view, new Entry(false, "No."));
            assertTrue(OnScreen.find(view, "Content").isEmpty());
            enter(view, new Entry(true, ""));
            assertEquals("Staff: Figures", OnScreen.texts(view).getFirst());
        });
    }

    @Test
    void theBarLeadsToEverySectionMarksItAndLeadsOut() {
        Toolkit.run(() -> {
            StaffView view = open(Size.LARGE);
            Map.of("Content", "on show", "Take home", "sticks", "Kiosk", "health", "Notices", "notices",
                    "Figures", "figures")
                    .forEach((name, asked) -> {
                        touch(view, name);
                        assertEquals("Staff: " + name, OnScreen.texts(view).getFirst());
                        assertEquals(asked, desk.asked.getLast(), "asked anew whenever it opens");
                        assertEquals(List.of(name), OnScreen.targets(view, ".k-nav").filter(Target::chosen)
                                .map(Target::getAccessibleText).toList());
                    });
            touch(view, "Leave");
            assertEquals("leave", desk.asked.getLast());
        });
    }

    @Test
    void theBarStandsAtTheBottomOfEveryScreen() {
        Toolkit.run(() -> List.of(Size.LARGE, Size.TOTEM, Size.TABLET).forEach(size -> {
            Bounds bar = OnScreen.place(open(size).lookup(".k-bar"));
            assertEquals(size.height(), bar.getMaxY(), 1, size::toString);
            assertEquals(size.width(), bar.getWidth(), 1, size::toString);
        }));
    }

    @Test
    void aScreenThatTurnsKeepsTheSection() {
        Toolkit.run(() -> {
            desk.signs = List.of(new Sign("Disk", "free", true));
            StaffView view = open(Size.LARGE);
            touch(view, "Kiosk");
            view.resize(Size.TOTEM.width(), Size.TOTEM.height());
            layOut(view);
            assertEquals(List.of("Staff: Kiosk", "The kiosk", "Disk: free"), OnScreen.texts(view).subList(0, 3));
            assertEquals(Size.TOTEM.height(), OnScreen.place(view.lookup(".k-bar")).getMaxY(), 1);
        });
    }

    private StaffView open(Size size) {
        StaffView view = shown(size);
        enter(view, new Entry(true, ""));
        return view;
    }

    private StaffView shown(Size size) {
        StaffView view = new StaffView(desk, 0);
        AskedDesk.shown(view, size);
        layOut(view);
        return view;
    }

    private void enter(StaffView view, Entry answer) {
        touch(view, "1");
        touch(view, "Enter");
        desk.entry.accept(answer);
        layOut(view);
    }

    private static void touch(StaffView view, String name) {
        OnScreen.touch(view, name);
        layOut(view);
    }

    private static void layOut(StaffView view) {
        view.applyCss();
        view.layout();
    }
}
