package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.MosaicView;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.ScenePane;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The layout of every slide of the attract loop, a picture beside the text or, on an upright screen, above it; and the
/// parts of slides that show nothing of the exhibition.
class SlideFrame extends Region {
    static final double SIGN_EM = 20;
    /// The part of an upright slide that a landscape has.
    private static final double UPRIGHT_SHARE = 0.56;
    /// The most that words beside a face are wide.
    private static final double WORDS_EM = 40;

    private final Scale scale;
    private @Nullable Region picture;
    private @Nullable VBox text;

    SlideFrame(Scale scale) {
        this.scale = scale;
        getStyleClass().add("attract-slide");
    }

    /// Shows a picture and a text that ends with a button.
    final void show(Region shown, VBox told, Target explore) {
        told.setAlignment(scale.portrait() ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        VBox.setMargin(explore, new Insets(scale.em(0.8), 0, 0, 0));
        told.getChildren().add(explore);
        picture = shown;
        text = told;
        getChildren().setAll(shown, told);
        if (shown instanceof MosaicView) {
            getStyleClass().add("area-ground");
            told.getStyleClass().add("area-words");
        }
    }

    /// Returns the button of a slide.
    static Target explore(Parts parts, Runnable action) {
        Target explore = parts.button("gesture-tap", "attract.touch", action);
        explore.setMaxWidth(USE_PREF_SIZE);
        return explore;
    }

    /// Returns the text that names all languages of the kiosk.
    static VBox languages(Parts parts) {
        Label all = Lettering.LEAD.wrapping();
        all.setText(Arrays.stream(Language.values()).map(Language::ownName)
                .collect(Collectors.joining(Lettering.SEPARATOR)));
        return parts.column(1, parts.words().say(name(parts.scale()), "language.count"), all);
    }

    /// Returns a label for a name in the largest letters.
    static FittedLabel name(Scale scale) {
        return FittedLabel.title(scale, Lettering.DISPLAY, 2);
    }

    /// Returns a large icon in place of a picture.
    static Region sign(Parts parts, String icon) {
        StackPane sign = new StackPane(parts.icon(icon, SIGN_EM));
        sign.getStyleClass().add("attract-glow");
        return sign;
    }

    /// Lays a text on the calm ground left of a face, or below one on the same ground.
    private void layOutBeside(MosaicView face, VBox told) {
        double margin = scale.margin();
        double edge = scale.em(2);
        if (scale.portrait()) {
            double height = Math.min(face.getPrefHeight(), Math.round(getHeight() * UPRIGHT_SHARE));
            face.resizeRelocate(0, 0, getWidth(), height);
            told.resizeRelocate(margin, height + edge, getWidth() - 2 * margin, getHeight() - height - edge);
        } else {
            face.resizeRelocate(0, 0, getWidth(), getHeight());
            double width = Math.min(getWidth() - face.getMinWidth() - margin - edge, scale.em(WORDS_EM));
            told.resizeRelocate(margin, edge, width, getHeight() - 2 * edge);
        }
    }

    /// Lays a text on the left part of a landscape that fills the slide, or below one that fills its upper part.
    private void layOutOn(Region landscape, VBox told) {
        double margin = scale.margin();
        double width = getWidth();
        double height = scale.portrait() ? Math.round(getHeight() * UPRIGHT_SHARE) : getHeight();
        double edge = scale.em(2);
        landscape.resizeRelocate(0, 0, width, height);
        if (scale.portrait()) {
            told.resizeRelocate(margin, height + edge, width - 2 * margin, getHeight() - height - edge);
        } else {
            told.resizeRelocate(margin, edge, ScenePane.wordsWidth(width) - margin, height - 2 * edge);
        }
    }

    @Override
    protected void layoutChildren() {
        double margin = scale.margin();
        double edge = scale.em(2);
        double split = scale.portrait() ? getHeight() * 0.48 : Math.round(getWidth() * 0.55);
        if (picture == null || text == null) {
            return;
        }
        if (picture instanceof MosaicView face) {
            layOutBeside(face, text);
            return;
        }
        if (picture instanceof ScenePane) {
            layOutOn(picture, text);
            return;
        }
        if (scale.portrait()) {
            picture.resizeRelocate(margin, edge, getWidth() - 2 * margin, split - 2 * edge);
            text.resizeRelocate(margin, split, getWidth() - 2 * margin, getHeight() - split);
        } else {
            text.resizeRelocate(margin, edge, split - 2 * margin, getHeight() - 2 * edge);
            picture.resizeRelocate(split, edge, getWidth() - split - margin, getHeight() - 2 * edge);
        }
    }
}
