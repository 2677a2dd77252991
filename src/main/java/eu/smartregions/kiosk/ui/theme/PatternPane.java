package eu.smartregions.kiosk.ui.theme;

import eu.smartregions.kiosk.content.AreaLook;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/// A box filled with the pattern of a look. Never lies under text.
public final class PatternPane extends Region {
    private final AreaLook look;
    private final double tile;
    private final SVGPath strokes = new SVGPath();
    private final Rectangle clip = new Rectangle();

    /// @param tile of one repetition, in pixels; strokes are a tenth of it, at least 2 px
    public PatternPane(AreaLook look, double tile) {
        this.look = look;
        this.tile = tile;
        strokes.getStyleClass().add("pattern");
        strokes.setStrokeWidth(Math.max(2, tile / 10));
        strokes.setManaged(false);
        getChildren().add(strokes);
        setClip(clip);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        if (clip.getWidth() == getWidth() && clip.getHeight() == getHeight()) {
            return;
        }
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        strokes.setContent(Pattern.path(look, getWidth(), getHeight(), tile));
    }
}
