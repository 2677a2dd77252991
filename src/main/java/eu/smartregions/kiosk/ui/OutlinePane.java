package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.AreaLook;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;

/// A region drawn from its own outline in an area's colour and pattern, as large as the box allows.
public final class OutlinePane extends Region {
    private final AreaLook look;
    private final double tile;
    private final SVGPath shape = new SVGPath();
    private final SVGPath pattern = new SVGPath();
    private final SVGPath patternClip = new SVGPath();
    private final Affine fit = new Affine();

    /// @param outline SVG path in map units
    /// @param tile    of one repetition of the pattern, in pixels
    public OutlinePane(String outline, AreaLook look, double tile) {
        this.look = look;
        this.tile = tile;
        Looks.apply(this, look);
        shape.setContent(outline);
        shape.getStyleClass().add("outline-shape");
        shape.getTransforms().add(fit);
        patternClip.setContent(outline);
        patternClip.getTransforms().add(fit);
        pattern.getStyleClass().addAll("pattern", "outline-pattern");
        pattern.setStrokeWidth(Math.max(2, tile / 10));
        Group clipped = new Group(pattern);
        clipped.setClip(patternClip);
        shape.setManaged(false);
        clipped.setManaged(false);
        getChildren().addAll(shape, clipped);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        Bounds box = patternClip.getLayoutBounds();
        double scale = Math.min(getWidth() / box.getWidth(), getHeight() / box.getHeight());
        if (scale <= 0 || !Double.isFinite(scale)) {
            return;
        }
        fit.setToTransform(scale, 0, (getWidth() - box.getWidth() * scale) / 2 - box.getMinX() * scale,
                0, scale, (getHeight() - box.getHeight() * scale) / 2 - box.getMinY() * scale);
        shape.setStrokeWidth(tile / 8 / scale);
        pattern.setContent(Pattern.path(look, getWidth(), getHeight(), tile));
    }
}
