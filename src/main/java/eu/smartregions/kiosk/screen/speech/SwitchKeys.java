package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.Target;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.layout.Region;

/// The keys of the two switches, which are digits to the machine: who uses them, and when they are digits after all.
final class SwitchKeys {
    /// What the keys would type.
    private static final Set<String> TYPED = Set.of("1", "2");

    private final Region root;
    private final DrivenKiosk kiosk;
    private final FocusRing ring;
    private final Switches switches;
    /// Whether the kiosk is set up for one switch.
    private final boolean oneSwitch;
    /// Whether the visitor uses switches, or is expected to, and has not written a letter since.
    private boolean expected;

    /// @param root is laid out after something was chosen on it
    /// @param scan how long each thing is offered where there is one switch only
    SwitchKeys(Region root, DrivenKiosk kiosk, FocusRing ring, Narrator narrator, Optional<Duration> scan) {
        this.root = root;
        this.kiosk = kiosk;
        this.ring = ring;
        oneSwitch = scan.isPresent();
        expected = oneSwitch;
        switches = new Switches(kiosk::shown, ring, narrator, scan, this::choose);
    }

    /// Whether the keys are switches here: not where a keyboard writes, unless the visitor uses switches.
    boolean on() {
        return expected || !kiosk.writes();
    }

    /// Another page or sheet is shown: it is offered once it is laid out.
    void arrive() {
        if (switches.scanning()) {
            FxThread.later(() -> {
                if (switches.scanning() && !kiosk.asleep()) {
                    switches.arrive(kiosk.page());
                }
            });
        }
    }

    /// A switch was pressed: the first press begins the visit, or shows where it leads.
    void press(boolean chooses) {
        if (switches.scanning() && !kiosk.asleep()) {
            switches.press(chooses);
            return;
        }
        expected = true;
        switches.begin();
        if (kiosk.asleep()) {
            kiosk.wake();
        }
        kiosk.unhurried();
    }

    private void choose(Target target) {
        Object page = kiosk.page();
        target.executeAccessibleAction(AccessibleAction.FIRE);
        FxThread.later(() -> {
            if (page.equals(kiosk.page()) && switches.scanning()) {
                root.layout();
                switches.arrive(page);
            }
        });
    }

    /// Something was typed on a keyboard: whoever writes a letter uses no switches.
    ///
    /// @return whether it is only what the key of a switch types
    boolean typed(String character) {
        if (TYPED.contains(character)) {
            return on();
        }
        if (expected && kiosk.writes() && character.codePoints().anyMatch(Character::isLetterOrDigit)) {
            expected = false;
            switches.end();
            ring.leave();
        }
        return false;
    }

    /// The visitor uses something else.
    void end() {
        switches.end();
    }

    /// The visit has ended.
    void forget() {
        switches.end();
        expected = oneSwitch;
    }
}
