package eu.smartregions.kiosk.screen.staff;

import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks for the PIN: twelve keys, dots for digits, one sentence where it was wrong.
final class PinPad extends VBox {
    private static final int MOST_DIGITS = 12;
    private static final double KEY_EM = 5.6;

    private final Parts parts;
    private final StaffDesk desk;
    private final Runnable opened;
    private final StringBuilder typed = new StringBuilder();
    private final Label dots = Lettering.H2.line();
    private final Label message = Lettering.BODY.wrapping();
    private boolean waiting;

    PinPad(Parts parts, StaffDesk desk, Runnable opened) {
        super(parts.scale().em(1));
        this.parts = parts;
        this.desk = desk;
        this.opened = opened;
        setAlignment(Pos.BOTTOM_CENTER);
        Label title = Lettering.H2.line();
        title.setText("Staff");
        message.setText(desk.hasPin() ? "Enter the PIN." : "No PIN has been set. Set one with the command: kiosk pin");
        message.setMaxWidth(parts.scale().em(30));
        message.setAlignment(Pos.CENTER);
        getChildren().addAll(title, message, dots);
        if (desk.hasPin()) {
            getChildren().add(keys());
        }
        getChildren().add(leave());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private GridPane keys() {
        GridPane keys = new GridPane(parts.scale().em(0.8), parts.scale().em(0.8));
        keys.setAlignment(Pos.CENTER);
        for (int digit = 1; digit <= 9; digit++) {
            keys.add(digit(digit), (digit - 1) % 3, (digit - 1) / 3);
        }
        keys.add(key("Clear", "close", this::clear), 0, 3);
        keys.add(digit(0), 1, 3);
        keys.add(key("Enter", "check", this::enter), 2, 3);
        return keys;
    }

    private Target digit(int digit) {
        Label label = Lettering.H3.line();
        label.setText(Integer.toString(digit));
        return sized(new Target("k-button", label, () -> type(digit)), label.getText());
    }

    private Target key(String name, String icon, Runnable action) {
        return sized(new Target("k-button", parts.icon(icon, 2), action), name);
    }

    private Target sized(Target key, String name) {
        double side = parts.scale().em(KEY_EM);
        key.getStyleClass().addAll("secondary", "square", "big");
        key.setPrefSize(side, side);
        key.setMaxSize(side, side);
        key.setAccessibleText(name);
        return key;
    }

    private Region leave() {
        return new StaffParts(parts).button("Leave", "home", desk::leave);
    }

    /// Types what is written on a key: some keyboards have other signs on the keys of digits, or digits with Shift
    /// only.
    private void key(KeyEvent event) {
        if (event.getText().matches("[0-9]")) {
            type(Integer.parseInt(event.getText()));
        } else if (event.getCode() == KeyCode.ENTER) {
            enter();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            clear();
        }
    }

    private void type(int digit) {
        if (typed.length() < MOST_DIGITS) {
            typed.append(digit);
            dots.setText("•".repeat(typed.length()));
        }
    }

    private void clear() {
        typed.setLength(0);
        dots.setText("");
    }

    private void enter() {
        if (waiting || typed.isEmpty()) {
            return;
        }
        waiting = true;
        message.setText("One moment …");
        String pin = typed.toString();
        // What is typed from here on belongs to the next try.
        clear();
        desk.open(pin, entry -> {
            waiting = false;
            message.setText(entry.message());
            if (entry.open()) {
                opened.run();
            }
        });
    }
}
