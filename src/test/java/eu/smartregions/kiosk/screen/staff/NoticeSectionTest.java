package eu.smartregions.kiosk.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.guide.Notice;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Board;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Item;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Outcome;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Posted;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;

/// What visitors are told at the last minute, by staff.
final class NoticeSectionTest {
    private final AskedDesk desk = new AskedDesk();

    @Test
    void everybodyIsToldWhatWasTyped() {
        Toolkit.run(() -> {
            NoticeSection section = section();
            touch(section, "Tell everybody something", "o", "k", "Show it to visitors");
            assertEquals("post GENERAL OptionalInt.empty Ok", desk.asked.getLast());
            desk.done.accept(new Outcome(true, "Visitors see it now.", List.of()));
            assertEquals(List.of("Visitors see it now.", "Back"), OnScreen.texts(section));
            touch(section, "Back");
            assertEquals("notices", desk.asked.getLast());
        });
    }

    @Test
    void aSessionIsMovedOrCancelled() {
        desk.board = new Board(List.of(), List.of(new Item(4, "Tuesday 11 June 09:00, Opening")));
        Toolkit.run(() -> {
            NoticeSection section = section();
            touch(section, "A session is moved or cancelled", "Cancelled: Tuesday 11 June 09:00, Opening",
                    "Show it to visitors");
            assertEquals("post CANCELLED OptionalInt[4] ", desk.asked.getLast());
            desk.done.accept(new Outcome(true, "Visitors see it now.", List.of()));
            touch(section, "Back", "A session is moved or cancelled", "Moved: Tuesday 11 June 09:00, Opening",
                    "b", "4", "Show it to visitors");
            assertEquals("post MOVED OptionalInt[4] B4", desk.asked.getLast());
        });
    }

    @Test
    void whatIsUpIsTakenDown() {
        desk.board = new Board(List.of(new Posted(new Notice(Notice.Kind.MOVED, OptionalInt.of(4), "Room 4",
                LocalDate.of(2019, 6, 11)), "Opening")), List.of());
        Toolkit.run(() -> {
            NoticeSection section = section();
            assertTrue(OnScreen.texts(section).containsAll(List.of("Opening", "Moved. Room 4")));
            assertTrue(OnScreen.find(section, "A session is moved or cancelled").isEmpty(), "there is none to choose");
            touch(section, "Take down: Opening");
            assertEquals("take down OptionalInt[4]", desk.asked.getLast());
        });
    }

    private static void touch(NoticeSection section, String... names) {
        for (String name : names) {
            OnScreen.find(section, name).orElseThrow(() -> new AssertionError(name))
                    .executeAccessibleAction(AccessibleAction.FIRE);
            section.applyCss();
            section.layout();
        }
    }

    private NoticeSection section() {
        return AskedDesk.shown(new NoticeSection(AskedDesk.parts(Size.LARGE), desk), Size.LARGE);
    }
}
