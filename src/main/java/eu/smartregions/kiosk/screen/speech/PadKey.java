package eu.smartregions.kiosk.screen.speech;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a pad, which is a keyboard to the machine.
enum PadKey {
    NEXT,
    BEFORE,
    NEXT_PART,
    PART_BEFORE,
    CHOOSE,
    BACK,
    HOME,
    HELP,
    AGAIN,
    SLOWER,
    FASTER,
    SOFTER,
    LOUDER,
    LANGUAGE,
    PAUSE,
    DARK,
    SWITCH_ON,
    SWITCH_CHOOSE;

    /// Returns what a key of a keyboard is on a pad.
    static Optional<PadKey> of(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        return event.getCode() == KeyCode.TAB
                ? Optional.of(event.isShiftDown() ? BEFORE : NEXT)
                : Optional.ofNullable(named(event.getCode()));
    }

    private static PadKey named(KeyCode code) {
        return switch (code) {
            case DOWN, KP_DOWN -> NEXT;
            case UP, KP_UP -> BEFORE;
            case RIGHT, KP_RIGHT -> NEXT_PART;
            case LEFT, KP_LEFT -> PART_BEFORE;
            case ENTER -> CHOOSE;
            case ESCAPE -> BACK;
            case HOME -> HOME;
            case F1 -> HELP;
            case F2 -> AGAIN;
            case F3 -> SLOWER;
            case F4 -> FASTER;
            case F5 -> SOFTER;
            case F6 -> LOUDER;
            case F7 -> LANGUAGE;
            case F8 -> PAUSE;
            case F9 -> DARK;
            case DIGIT1, NUMPAD1 -> SWITCH_ON;
            case DIGIT2, NUMPAD2 -> SWITCH_CHOOSE;
            default -> null;
        };
    }

    /// Returns the message key of what it does.
    String lesson() {
        return "lesson." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it is a switch.
    boolean isSwitch() {
        return this == SWITCH_ON || this == SWITCH_CHOOSE;
    }

    /// Whether it does more than move on or say something.
    boolean chooses() {
        return this == CHOOSE || this == BACK || this == HOME || this == LANGUAGE || this == SWITCH_CHOOSE;
    }
}
