package eu.smartregions.kiosk.screen.staff;

import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.TouchKeyboard;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Where staff type a notice, on the keyboard of the screen. Sentences begin with a capital by themselves; signs and
/// capitals that the keyboard does not have stand above it.
final class NoticeForm extends VBox {
    /// So much fits the screen in two lines.
    private static final int LONGEST = 120;
    private static final String SIGNS = ".,:-/()";

    private final Label typed = Lettering.LEAD.wrapping();
    private final Label hint;
    private String text = "";
    private boolean capital = true;

    /// @param blank  whether nothing need be typed
    /// @param posted told the text
    /// @param left   done instead
    NoticeForm(StaffParts parts, boolean blank, Consumer<String> posted, Runnable left) {
        super(parts.parts().scale().em(0.8));
        Scale scale = parts.parts().scale();
        hint = parts.caption(blank
                ? "A few words, if there is more to say. They are shown as typed, in all languages."
                : "A few words. They are shown as typed, in all languages.");
        StackPane field = new StackPane(typed);
        field.getStyleClass().add("search-field");
        field.setPadding(new Insets(scale.em(0.8)));
        field.setMinHeight(scale.em(3.8));
        field.setAlignment(Pos.CENTER_LEFT);
        FlowPane ways = new FlowPane(scale.em(0.8), scale.em(0.8));
        ways.getChildren().addAll(parts.primary("Show it to visitors", "check", () -> post(blank, posted)),
                parts.button("Back", "arrow-left", left));
        SIGNS.chars().forEach(sign -> ways.getChildren().add(chip(parts, Character.toString(sign),
                () -> add((char) sign))));
        ways.getChildren().addAll(chip(parts, "Capital", () -> capital = true),
                chip(parts, "Clear", () -> become("")));
        TouchKeyboard keyboard = new TouchKeyboard(parts.parts(),
                new TouchKeyboard.Form(scale.width() - 2 * scale.margin(), true), new Typing(left));
        // All keys are on a wide screen at once.
        keyboard.setMinHeight(keyboard.lowest());
        keyboard.setPrefHeight(keyboard.lowest());
        getChildren().addAll(field, hint, ways, keyboard);
    }

    private static Target chip(StaffParts parts, String sign, Runnable action) {
        return parts.parts().chip(() -> sign, false, action);
    }

    private void post(boolean blank, Consumer<String> posted) {
        if (text.isBlank() && !blank) {
            hint.setText("Type first what visitors should know.");
        } else {
            posted.accept(text.strip());
        }
    }

    private void add(char sign) {
        if (text.length() >= LONGEST) {
            hint.setText("It is as long as it can be.");
            return;
        }
        become(text + (capital ? Character.toUpperCase(sign) : sign));
    }

    private void become(String newText) {
        text = newText;
        capital = text.isBlank() || text.endsWith(". ");
        typed.setText(text);
    }

    /// What the keys do.
    private final class Typing implements TouchKeyboard.Typist {
        private final Runnable left;

        Typing(Runnable left) {
            this.left = left;
        }

        @Override
        public void typed(char letter) {
            add(letter);
        }

        @Override
        public void deleted() {
            become(text.isEmpty() ? "" : text.substring(0, text.length() - 1));
        }

        @Override
        public void closed() {
            left.run();
        }
    }
}
