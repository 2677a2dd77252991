package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.text.Messages;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen for when nothing else can be shown: it says that it is resting, in six languages, and has a code for the
/// staff. There is nothing to touch; it is legible from afar.
public final class RestingScreen extends StackPane {
    /// The languages that many read.
    static final List<Language> SAID = List.of(Language.EN, Language.FR, Language.DE, Language.ES, Language.IT,
            Language.PL);

    private final String staffCode;
    private double shownWidth;
    private double shownHeight;

    /// @param staffCode the code that staff look up in the organiser's handbook, such as `C1`
    public RestingScreen(String staffCode) {
        this.staffCode = staffCode;
        getStyleClass().add("theme-night");
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != shownWidth || getHeight() != shownHeight) {
            shownWidth = getWidth();
            shownHeight = getHeight();
            show(Scale.of(getWidth(), getHeight(), 0, 1));
        }
        super.layoutChildren();
    }

    private void show(Scale scale) {
        setStyle("-fx-font-size: " + scale.root() + "px");
        VBox lines = new VBox(scale.em(1.6));
        lines.setAlignment(Pos.CENTER);
        for (Language language : SAID) {
            Label line = (language == Language.EN ? Lettering.H1 : Lettering.H3).wrapping();
            line.setText(new Messages(language).text("resting"));
            lines.getChildren().add(line);
        }
        Label code = Lettering.CAPTION.line();
        code.setText(staffCode);
        lines.getChildren().add(code);
        getChildren().setAll(lines);
    }
}
