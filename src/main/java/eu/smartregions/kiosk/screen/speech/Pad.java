package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.AccessibleAction;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Drives the whole kiosk by a few keys, in the order in which a page is read: Down and Up lead through all that can be
/// heard, or without speech through all that can be chosen; Right and Left from part to part. Any key on the attract
/// loop begins a visit with speech.
public final class Pad {
    /// The style class of what shows more of a list.
    private static final String MORE = "more";
    /// The time after a page change in which no key chooses, in milliseconds.
    private static final long AFTER_PAGE_CHANGE = 500;

    private final Narrator narrator;
    private final DrivenKiosk kiosk;
    private final KeyGate gate;
    private final ReadingWalk walk;
    private final PageChanges changes;
    private final KeyHelp help;
    private final SwitchKeys switches;
    private final DarkScreen dark = new DarkScreen();
    private boolean driving;

    /// What the keys know of time.
    ///
    /// @param millis milliseconds, from any origin
    public record Clock(LongSupplier millis, KeyTimes times) {
    }

    /// Keys for all that is in a node's scene.
    ///
    /// @param clock says the time, from any origin, and how slow hands may be
    public Pad(Region root, LanguageChoice language, Narrator narrator, DrivenKiosk kiosk, Clock clock) {
        this.narrator = narrator;
        this.kiosk = kiosk;
        gate = new KeyGate(clock.millis(), clock.times());
        walk = new ReadingWalk(root, narrator, kiosk);
        changes = new PageChanges(root, narrator, kiosk, walk);
        help = new KeyHelp(language, narrator, kiosk, walk);
        switches = new SwitchKeys(root, kiosk, walk.ring(), narrator, clock.times().scan());
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::touched);
        SceneKeys.join(root, this::key, walk.ring()::follow);
    }

    /// Returns the ring around what the keys are at.
    public FocusRing ring() {
        return walk.ring();
    }

    /// Returns what makes the screen dark.
    public DarkScreen dark() {
        return dark;
    }

    /// Another page or sheet is shown.
    ///
    /// @param again whether the visitor comes back to where they were on it
    public void arrive(boolean again) {
        walk.arrive(again);
        switches.arrive();
        if (driving) {
            FxThread.later(() -> {
                if (driving) {
                    walk.show();
                }
            });
        }
    }

    /// Lets no key choose anything for a moment: what it was meant for has gone.
    public void hold() {
        gate.closeFor(AFTER_PAGE_CHANGE);
    }

    /// A sheet was closed: the keys are where they were on the page below it.
    public void returned() {
        arrive(true);
        if (narrator.speaks()) {
            FxThread.later(() -> narrator.answer(walk.where()));
        }
    }

    /// Headphones were plugged in, by somebody who wants to listen: pages are read aloud from now on, and a visit
    /// begins if nobody was here.
    public void plugged() {
        if (narrator.canSpeak()) {
            narrator.interrupt();
            kiosk.anyKey().ifPresent(Runnable::run);
            if (kiosk.asleep()) {
                kiosk.wake();
            }
            driving = true;
            help.greet();
        }
    }

    /// Headphones were pulled out: what they said is not to be heard in the hall.
    public void pulled() {
        narrator.interrupt();
        if (narrator.speaks()) {
            kiosk.mute();
        }
    }

    /// The visit has ended.
    public void forget() {
        walk.forget();
        switches.forget();
        help.end();
        help.pass();
        dark.darken(false);
        driving = false;
    }

    /// A finger wants to see: it finds the screen light, and does nothing else.
    private void touched(MouseEvent press) {
        if (dark.dark()) {
            dark.darken(false);
            press.consume();
        }
        driving = false;
        help.end();
        switches.end();
        walk.ring().leave();
        narrator.interrupt();
    }

    private void key(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            gate.released(event.getCode());
        } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
            typed(event);
        } else if (kiosk.anyKey().isPresent()) {
            event.consume();
            if (gate.letsIn(event.getCode(), true)) {
                narrator.interrupt();
                kiosk.anyKey().ifPresent(Runnable::run);
            }
        } else {
            PadKey.of(event).filter(key -> !key.isSwitch() || switches.on()).ifPresent(key -> {
                event.consume();
                if (gate.letsIn(event.getCode(), key.chooses())) {
                    press(key);
                }
            });
        }
    }

    private void typed(KeyEvent event) {
        if (switches.typed(event.getCharacter())) {
            event.consume();
        }
        if (driving) {
            changes.observe(false);
        }
    }

    private void press(PadKey key) {
        narrator.interrupt();
        if (help.teaches()) {
            help.teach(key);
        } else if (key.isSwitch()) {
            driving = false;
            switches.press(key == PadKey.SWITCH_CHOOSE);
        } else if (kiosk.asleep()) {
            switches.end();
            kiosk.wake();
            driving = true;
            help.greet();
        } else {
            switches.end();
            driving = true;
            act(key);
        }
    }

    private void act(PadKey key) {
        if (key != PadKey.HELP) {
            help.pass();
        }
        switch (key) {
            case NEXT -> walk.move(1);
            case BEFORE -> walk.move(-1);
            case NEXT_PART -> walk.turn(1);
            case PART_BEFORE -> walk.turn(-1);
            case CHOOSE -> choose();
            case BACK -> kiosk.back();
            case HOME -> kiosk.home();
            case HELP -> help.help();
            case AGAIN -> narrator.again();
            case SLOWER -> narrator.change(-1, 0);
            case FASTER -> narrator.change(1, 0);
            case SOFTER -> narrator.change(0, -1);
            case LOUDER -> narrator.change(0, 1);
            case LANGUAGE -> kiosk.languages();
            case PAUSE -> narrator.interrupt();
            case DARK -> darken();
            case SWITCH_ON, SWITCH_CHOOSE -> {
                // Have been acted on above.
            }
        }
    }

    private void choose() {
        Optional<Target> target = walk.here(kiosk.shown()).flatMap(ReadingItem::target);
        if (target.isEmpty()) {
            narrator.answer(walk.where(), Optional.of(Earcon.ERROR));
            return;
        }
        changes.observe(target.get().getStyleClass().contains(MORE));
        target.get().executeAccessibleAction(AccessibleAction.FIRE);
    }

    /// Makes the screen dark for whoever only listens, and light again.
    private void darken() {
        if (narrator.speaks()) {
            dark.darken(!dark.dark());
            narrator.answer(List.of(narrator.own(dark.dark() ? "speech.dark" : "speech.light")));
        }
    }

    /// Makes a dark screen light, as a phone is to see something on it, and says so.
    public void lighten() {
        if (dark.dark()) {
            dark.darken(false);
            narrator.answer(List.of(narrator.own("speech.light")));
        }
    }
}
