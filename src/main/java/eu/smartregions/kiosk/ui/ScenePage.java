package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The frame of a page whose head is a landscape: words on its left part, on upright screens below it, and then the
/// body. Nothing in the head can be touched.
public final class ScenePage extends Region {
    private static final double HEAD_EM = 16.6;
    private static final double MEDIUM_HEAD_EM = 11;
    private static final double LOW_HEAD_EM = 7.4;
    /// The largest part of a page that the head takes on a tablet.
    private static final double MEDIUM_SHARE = 0.33;
    /// The least height of a page with a landscape that does not stand upright.
    private static final double LEAST_EM = 36;
    private static final double EDGE_EM = 1.2;
    /// Width to height of a landscape.
    private static final double LANDSCAPE = 16 / 9.0;
    private static final double GAP_EM = 0.8;

    private final Scale scale;
    private final Region ground = new Region();
    private final ScenePane scene;
    private final VBox words;
    private final Region body;

    /// @param scene the landscape
    /// @param words what is said on it
    public ScenePage(Scale scale, ScenePane scene, VBox words, Region body) {
        this.scale = scale;
        this.scene = scene;
        this.words = words;
        this.body = body;
        ground.getStyleClass().add("scene-night");
        ground.setMouseTransparent(true);
        words.getStyleClass().add("scene-words");
        words.setAlignment(scale.portrait() || scale.lowered() ? Pos.BOTTOM_LEFT : Pos.CENTER_LEFT);
        words.setPadding(new Insets(scale.em(0.8), 0, scale.em(0.8), 0));
        words.setMouseTransparent(true);
        getChildren().addAll(ground, scene, words, body);
    }

    /// Whether a page of this size has room for a landscape, words on it and a body.
    public static boolean fits(Scale scale) {
        return scale.size() == SizeClass.WIDE && scale.height() >= scale.em(LEAST_EM) || scale.size() == SizeClass.TALL
                || scale.size() == SizeClass.MEDIUM && scale.height() >= scale.em(LEAST_EM);
    }

    /// Returns the height of the head, in pixels: more than usual where a long title needs it.
    private double headHeight(double wordsWidth) {
        double usual = switch (scale.size()) {
            case WIDE -> scale.em(HEAD_EM);
            case TALL -> Page.headerHeight(scale);
            case MEDIUM -> Math.round(Math.min(scale.em(MEDIUM_HEAD_EM), scale.height() * MEDIUM_SHARE));
            case COMPACT ->
                scale.portrait() || scale.lowered() ? Page.headerHeight(scale) : scale.em(LOW_HEAD_EM);
        };
        return Math.max(usual, words.prefHeight(wordsWidth));
    }

    /// Returns how much higher than usual the head is on an upright screen: by what the body leaves of it empty, as far
    /// as the whole of the landscape is seen.
    private double spare(double width, double wordsWidth) {
        if (!scale.portrait()) {
            return 0;
        }
        double head = headHeight(wordsWidth);
        double empty = getHeight() - head - scale.em(EDGE_EM) - scale.em(1)
                - body.prefHeight(width - 2 * scale.margin());
        double unseen = width / LANDSCAPE - (head - words.prefHeight(wordsWidth));
        return Math.floor(Math.clamp(empty, 0, Math.max(0, unseen)));
    }

    /// Returns what kind of page it is, which stands before its title in the bright tone of an area; on a large page on
    /// one line, as large as fits.
    ///
    /// @param said the text in the language in force
    public static HBox kind(Parts parts, String icon, AreaLook look, Supplier<String> said) {
        Scale scale = parts.scale();
        double iconEm = large(scale) ? 2 : 1.6;
        Label label = large(scale) ? FittedLabel.card(scale) : Lettering.LABEL.wrapping();
        HBox.setHgrow(label, Priority.ALWAYS);
        parts.words().follow(() -> label.setText(said.get()));
        double end = scale.portrait() ? scale.width() : ScenePane.tonedWidth(scale.width()) + scale.margin();
        label.setMaxWidth(end - 2 * scale.margin() - scale.em(iconEm + GAP_EM));
        HBox kind = AreaStyles.apply(parts.row(GAP_EM, parts.icon(icon, iconEm), label), look);
        kind.getStyleClass().add("glow");
        return kind;
    }

    /// Returns a label for a title of a few words on the head.
    public static FittedLabel title(Scale scale) {
        return FittedLabel.title(scale, large(scale) ? Lettering.DISPLAY : Lettering.H1, 2);
    }

    /// Returns a label for a title that may be a whole sentence.
    public static FittedLabel longTitle(Scale scale) {
        return FittedLabel.title(scale, large(scale) ? Lettering.H1 : Lettering.H2, 3);
    }

    private static boolean large(Scale scale) {
        return scale.size() == SizeClass.WIDE || scale.size() == SizeClass.TALL;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double margin = scale.margin();
        double right = scale.portrait() ? width - margin : ScenePane.wordsWidth(width);
        double head = headHeight(right - margin) + spare(width, right - margin);
        double sceneHeight = scale.portrait() ? head - words.prefHeight(right - margin) : head;
        ground.resizeRelocate(0, 0, width, head);
        scene.resizeRelocate(0, 0, width, sceneHeight);
        double top = scale.portrait() ? sceneHeight : 0;
        words.resizeRelocate(margin, top, right - margin, head - top);
        double below = head + scale.em(EDGE_EM);
        body.resizeRelocate(margin, below, width - 2 * margin, Math.max(0, getHeight() - below - scale.em(1)));
    }
}
