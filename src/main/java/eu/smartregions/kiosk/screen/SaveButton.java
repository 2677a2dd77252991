package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Icon;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Puts something, or several things together, on the list to take home and takes them off again; says by icon and word
/// whether they are there.
final class SaveButton {
    private final Navigator navigator;
    private final List<Subject> subjects;
    private final String unsaved;
    private final Words words;
    private final Icon icon;
    private final Label label = Lettering.LABEL.line();
    private final Target target;

    private SaveButton(Navigator navigator, Parts parts, List<Subject> subjects, String unsaved) {
        this.navigator = navigator;
        this.subjects = List.copyOf(subjects);
        this.unsaved = unsaved;
        words = parts.words();
        icon = parts.icon("bookmark-outline", 2);
        HBox content = parts.row(0.8, icon, label);
        content.setAlignment(Pos.CENTER);
        target = new Target("k-button", content, this::toggle);
        target.getStyleClass().addAll("secondary", "save");
        words.follow(this::show);
    }

    /// Returns an outlined button for the subject of a page or card.
    static Target of(Navigator navigator, Parts parts, Subject subject) {
        return new SaveButton(navigator, parts, List.of(subject), "save.save").target;
    }

    /// Returns an outlined button for several subjects together.
    ///
    /// @param unsaved message key of what it says while not all of them are on the list
    static Target of(Navigator navigator, Parts parts, List<Subject> subjects, String unsaved) {
        return new SaveButton(navigator, parts, subjects, unsaved).target;
    }

    private boolean saved() {
        return subjects.stream().allMatch(navigator.saved()::contains);
    }

    private void toggle() {
        if (saved()) {
            subjects.forEach(navigator::unsave);
        } else {
            subjects.stream().filter(subject -> !navigator.saved().contains(subject)).forEach(navigator::save);
        }
        show();
    }

    private void show() {
        boolean saved = saved();
        String text = words.messages().text(saved ? "save.saved" : unsaved);
        icon.show(saved ? "bookmark" : "bookmark-outline");
        label.setText(text);
        target.setAccessibleText(text);
        target.choose(saved);
    }
}
