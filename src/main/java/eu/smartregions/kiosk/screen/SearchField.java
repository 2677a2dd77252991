package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The field that shows what has been typed and how much is found by it; for looking, not for touching.
final class SearchField extends HBox {
    private static final double HEIGHT_EM = 3.8;
    private static final double LOW_EM = 2.6;
    private static final double WIDTH_EM = 62;

    private final Words words;
    private final Label prompt;
    private final Label typed = Lettering.LEAD.line();
    private final Region caret = new Region();
    private final Label count = Lettering.BODY.line();

    /// @param narrow whether there is room for a word only
    SearchField(Parts parts, boolean narrow) {
        super(parts.scale().em(0.6));
        words = parts.words();
        prompt = words.say(Lettering.BODY.line(), narrow ? "search.title" : "search.prompt");
        getStyleClass().add("search-field");
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(0, parts.scale().em(1.2), 0, parts.scale().em(1)));
        setPrefWidth(parts.scale().em(WIDTH_EM));
        setMinHeight(height(parts.scale()));
        setMaxHeight(height(parts.scale()));
        caret.getStyleClass().add("caret");
        caret.setMinSize(parts.scale().em(0.15), parts.scale().em(2));
        caret.setMaxSize(parts.scale().em(0.15), parts.scale().em(2));
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(parts.icon("magnify", 2), parts.row(0.1, typed, caret), prompt, parts.spring());
        if (!narrow || !parts.scale().low()) {
            getChildren().add(count);
        }
    }

    /// Returns the height of the field, in pixels.
    static double height(Scale scale) {
        return scale.em(scale.low() ? LOW_EM : HEIGHT_EM);
    }

    /// Shows what has been typed and how much is found by it.
    ///
    /// @param found how many results there are; empty before anything is searched for
    void show(String text, Optional<Integer> found) {
        typed.setText(text);
        prompt.setVisible(text.isEmpty());
        prompt.setManaged(text.isEmpty());
        count.setText(found.map(number -> number == 0
                ? words.messages().text("search.none")
                : words.messages().count("search.found", number)).orElse(""));
        setAccessibleText(text.isEmpty() ? prompt.getText() : text + ". " + count.getText());
    }
}
