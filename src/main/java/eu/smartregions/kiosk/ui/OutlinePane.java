package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Pattern;
import eu.smartregions.kiosk.ui.theme.Rings;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;

/// A region drawn from its own outline in an area's colour and pattern, as large as the box allows.
public final class OutlinePane extends Region {
    private final AreaLook look;
    private final double tile;
    private final SVGPath shape = new SVGPath();
    private final SVGPath pattern = new SVGPath();
    private final Rings rings;
    private final Affine fit = new Affine();

    /// @param outline SVG path in map units
    /// @param tile    of one repetition of the pattern, in pixels
    public OutlinePane(String outline, AreaLook look, double tile) {
        this.look = look;
        this.tile = tile;
        AreaStyles.apply(this, look);
        shape.setContent(outline);
        shape.getStyleClass().add("outline-shape");
        shape.getTransforms().add(fit);
        rings = Rings.of(outline);
        pattern.getStyleClass().addAll("pattern", "outline-pattern");
        pattern.setStrokeWidth(Math.max(2, tile / 10));
        shape.setManaged(false);
        pattern.setManaged(false);
        getChildren().addAll(shape, pattern);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double width = rings.right() - rings.left();
        double height = rings.bottom() - rings.top();
        double scale = Math.min(getWidth() / width, getHeight() / height);
        if (scale <= 0 || !Double.isFinite(scale)) {
            return;
        }
        double x = (getWidth() - width * scale) / 2 - rings.left() * scale;
        double y = (getHeight() - height * scale) / 2 - rings.top() * scale;
        fit.setToTransform(scale, 0, x, 0, scale, y);
        shape.setStrokeWidth(tile / 8 / scale);
        pattern.setContent(Pattern.within(look, rings.placed(scale, x, y), tile));
    }
}
