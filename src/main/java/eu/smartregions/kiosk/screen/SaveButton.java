package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.ui.Icon;
import eu.smartregions.kiosk.ui.Lettering;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Puts something on the list to take home and takes it off again; says by icon and word whether it is there.
final class SaveButton {
    private final Navigator navigator;
    private final Subject subject;
    private final Words words;
    private final Icon icon;
    private final Label label = Lettering.LABEL.line();
    private final Target target;

    private SaveButton(Navigator navigator, Parts parts, Subject subject) {
        this.navigator = navigator;
        this.subject = subject;
        words = parts.words();
        icon = parts.icon("bookmark-outline", 2);
        HBox content = parts.row(0.8, icon, label);
        content.setAlignment(Pos.CENTER);
        target = new Target("k-button", content, this::toggle);
        target.getStyleClass().addAll("secondary", "save");
        words.follow(this::show);
    }

    /// An outlined button for the subject of a page or card.
    static Target of(Navigator navigator, Parts parts, Subject subject) {
        return new SaveButton(navigator, parts, subject).target;
    }

    private void toggle() {
        if (navigator.saved().contains(subject)) {
            navigator.unsave(subject);
        } else {
            navigator.save(subject);
        }
        show();
    }

    private void show() {
        boolean saved = navigator.saved().contains(subject);
        String text = words.messages().text(saved ? "save.saved" : "save.save");
        icon.show(saved ? "bookmark" : "bookmark-outline");
        label.setText(text);
        target.setAccessibleText(text);
        target.choose(saved);
    }
}
