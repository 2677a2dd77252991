package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Scale;
import javafx.scene.layout.Pane;

/// The screen shown while the exhibition is still being read: the slide of the attract loop that says which languages
/// the kiosk speaks, which needs nothing of it. A touch is remembered until there is something to show for it.
public final class OpeningScreen extends Pane {
    private final LanguageChoice language;
    private final double diagonalInches;
    private boolean touched;
    private double shownWidth;
    private double shownHeight;

    /// @param language       of the attract loop
    /// @param diagonalInches of the screen, 0 if not known
    public OpeningScreen(Language language, double diagonalInches) {
        this.language = new LanguageChoice(language);
        this.diagonalInches = diagonalInches;
        getStyleClass().addAll("theme-night", "attract-ground");
        setOnMouseReleased(_ -> touched = true);
    }

    /// Whether a visitor has touched it.
    public boolean touched() {
        return touched;
    }

    private SlideFrame slide(Parts parts) {
        SlideFrame slide = new SlideFrame(parts.scale());
        AreaStyles.apply(slide, AreaLook.PLAIN);
        slide.show(SlideFrame.sign(parts, "translate"), SlideFrame.languages(parts),
                SlideFrame.explore(parts, () -> touched = true));
        return slide;
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != shownWidth || getHeight() != shownHeight) {
            shownWidth = getWidth();
            shownHeight = getHeight();
            Scale scale = Scale.of(getWidth(), getHeight(), diagonalInches, 1);
            setStyle("-fx-font-size: " + scale.root() + "px");
            getChildren().setAll(slide(new Parts(scale, new Words(language).still())));
        }
        getChildren().forEach(slide -> slide.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
