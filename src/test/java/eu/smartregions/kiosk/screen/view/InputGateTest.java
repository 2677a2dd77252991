package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// What no visitor means does not come through to the page.
final class InputGateTest {
    private static final List<String> WHOLE_TAP = List.of("MOUSE_PRESSED", "MOUSE_DRAGGED", "MOUSE_RELEASED");

    private final Pane page = new Pane();
    private final Pane touched = new Pane();
    private final List<String> through = new ArrayList<>();
    private final InputGate gate = new InputGate(page);

    InputGateTest() {
        page.getChildren().add(touched);
        touched.addEventHandler(MouseEvent.ANY, event -> through.add(event.getEventType().getName()));
        touched.addEventHandler(ContextMenuEvent.ANY, event -> through.add(event.getEventType().getName()));
    }

    @Test
    void aTapComesThrough() {
        tap(MouseButton.PRIMARY);
        assertEquals(WHOLE_TAP, through);
    }

    @Test
    void otherButtonsAndTheirMenusDoNot() {
        tap(MouseButton.SECONDARY);
        tap(MouseButton.MIDDLE);
        Event.fireEvent(touched, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, false,
                null));
        assertEquals(List.of(), through);
    }

    @Test
    void aTapRightAfterAPageChangeIsLeftOutAndTheNextOneIsNot() {
        gate.closeFor(50);
        tap(MouseButton.PRIMARY);
        assertEquals(List.of(), through);
        Toolkit.pause(60);
        tap(MouseButton.PRIMARY);
        assertEquals(WHOLE_TAP, through);
    }

    @Test
    void aTrembleOnOneTargetActsOnceButALetterCanBeTypedTwice() {
        long[] nanos = {0};
        int[] acted = {0, 0};
        Target save = new Target("k-button", new Pane(), () -> acted[0]++);
        Target letter = new Target("k-key", new Pane(), () -> acted[1]++);
        Pane whole = new Pane(save, letter);
        new InputGate(whole, () -> nanos[0]).closeFor(0);
        for (int i = 0; i < 3; i++) {
            tap(save, MouseButton.PRIMARY);
            tap(letter, MouseButton.PRIMARY);
            tap(letter, MouseButton.PRIMARY);
            nanos[0] += 200_000_000;
        }
        assertEquals(List.of(3, 6), List.of(acted[0], acted[1]));
        acted[0] = 0;
        for (int i = 0; i < 4; i++) {
            tap(save, MouseButton.PRIMARY);
            nanos[0] += 150_000_000;
        }
        nanos[0] += 150_000_000;
        tap(save, MouseButton.PRIMARY);
        assertEquals(2, acted[0], "the first, and the one after a rest");
    }

    @Test
    void quickTapsOnOnePlaceAreLeftOutUntilTheFingerRests() {
        long[] nanos = {0};
        Pane burst = new Pane(touched);
        InputGate slow = new InputGate(burst, () -> nanos[0]);
        slow.closeFor(250);
        for (int tap = 0; tap < 6; tap++) {
            nanos[0] += 150_000_000;
            tap(MouseButton.PRIMARY);
        }
        assertEquals(List.of(), through);
        nanos[0] += 260_000_000;
        tap(MouseButton.PRIMARY);
        assertEquals(WHOLE_TAP, through);
    }

    @Test
    void aFingerThatLiftsOnceTheGateIsOpenBelongsToThePressThatWasLeftOut() {
        gate.closeFor(50);
        fire(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY);
        Toolkit.pause(50);
        fire(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY);
        fire(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY);
        assertEquals(List.of(), through);
    }

    private void tap(MouseButton button) {
        tap(touched, button);
    }

    private static void tap(Node target, MouseButton button) {
        fire(target, MouseEvent.MOUSE_PRESSED, button);
        fire(target, MouseEvent.MOUSE_DRAGGED, button);
        fire(target, MouseEvent.MOUSE_RELEASED, button);
    }

    private void fire(EventType<MouseEvent> type, MouseButton button) {
        fire(touched, type, button);
    }

    private static void fire(Node target, EventType<MouseEvent> type, MouseButton button) {
        Event.fireEvent(target, new MouseEvent(type, 0, 0, 0, 0, button, 1, false, false, false, false, true, false,
                false, false, false, true, null));
    }
}
