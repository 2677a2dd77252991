package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Icon;
import eu.smartregions.kiosk.ui.theme.Lettering;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// All 24 languages by their own names, never by flags; one tap applies and closes.
final class LanguageSheet {

    private static final double NARROWEST_EM = 15;

    private LanguageSheet() {
    }

    static void open(ExhibitionView view) {
        view.open("language.title", parts -> content(view, parts));
    }

    private static Region content(ExhibitionView view, Parts parts) {
        int columns = switch (parts.scale().size()) {
            case WIDE -> 6;
            case MEDIUM -> 4;
            case TALL -> 3;
            case COMPACT -> (int) Math.clamp(parts.scale().width() / parts.scale().em(NARROWEST_EM), 1, 6);
        };
        GridPane grid = new GridPane(parts.scale().em(0.8), parts.scale().em(0.8));
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (Language language : Language.values()) {
            grid.add(choice(view, parts, language), language.ordinal() % columns, language.ordinal() / columns);
        }
        return grid;
    }

    private static Target choice(ExhibitionView view, Parts parts, Language language) {
        Label name = Lettering.LABEL.line();
        name.setText(language.ownName());
        HBox content = parts.row(0.4, name);
        content.setAlignment(Pos.CENTER);
        boolean current = language == view.language().get();
        if (current) {
            Icon tick = parts.icon("check", 1.6);
            content.getChildren().addFirst(tick);
        }
        Target choice = new Target("k-chip", content, () -> {
            view.closeLayer();
            view.language().choose(language);
        });
        choice.setMinHeight(parts.scale().em(4.4));
        choice.setAccessibleText(language.ownName());
        Words.speaks(choice, new Wording(language.ownName(), language, false));
        choice.choose(current);
        return choice;
    }
}
