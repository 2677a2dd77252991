package eu.smartregions.kiosk.ui.map;

import javafx.scene.shape.SVGPath;

/// An outline on a map, as fine as its zoom asks for.
final class Outline extends SVGPath {
    private final Outlines outlines;
    private final String whole;
    private int level = Outlines.FIRST;

    /// @param whole      in map units, of `M`, `L` and `Z` alone
    /// @param styleClass what it is drawn as
    Outline(Outlines outlines, String whole, String styleClass) {
        this.outlines = outlines;
        this.whole = whole;
        setContent(outlines.at(whole, level));
        getStyleClass().add(styleClass);
    }

    /// Returns another that looks the same, as fine as a zoom asks for.
    ///
    /// @param factor pixels a map unit
    /// @param line   width of its edge, in map units
    SVGPath copy(double factor, double line) {
        SVGPath copy = new SVGPath();
        copy.setContent(outlines.at(whole, Outlines.level(factor)));
        copy.setFill(getFill());
        copy.setStroke(getStroke());
        copy.setStrokeWidth(line);
        return copy;
    }

    /// Draws it for a zoom.
    ///
    /// @param factor pixels a map unit
    /// @param line   width of its edge, in map units
    void draw(double factor, double line) {
        setStrokeWidth(line);
        if (level != Outlines.level(factor)) {
            level = Outlines.level(factor);
            setContent(outlines.at(whole, level));
        }
    }
}
