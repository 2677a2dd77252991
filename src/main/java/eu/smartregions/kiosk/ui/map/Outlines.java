package eu.smartregions.kiosk.ui.map;

import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.ui.theme.Rings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The outlines of a map, each as fine as the eye sees it at a zoom and no finer: of those of the whole of Europe, two
/// thirds of the points lie within a pixel of the line between the others, and take most of the time to draw. Made once
/// for an exhibition, and from any thread.
public final class Outlines {
    /// The farthest that a drawn line is from the true one, in pixels.
    private static final double ERROR = 0.7;
    /// The level before it is known how large the map is shown: lines are within a map unit.
    static final int FIRST = 0;

    private final Map<Drawn, String> drawn = new ConcurrentHashMap<>();
    private final LandPicture land = new LandPicture();

    /// A level is the power of two of the error, in map units.
    private record Drawn(String path, int level) {
    }

    /// Returns the level for a zoom.
    ///
    /// @param factor pixels a map unit
    static int level(double factor) {
        return Math.getExponent(ERROR / factor);
    }

    /// Returns an outline in SVG path notation.
    ///
    /// @param path the whole outline, of `M`, `L` and `Z` alone
    String at(String path, int level) {
        return drawn.computeIfAbsent(new Drawn(path, level),
                asked -> Rings.of(asked.path()).coarser(Math.scalb(1.0, asked.level())).path());
    }

    /// Returns the picture of the land that all maps share; on the FX thread.
    LandPicture land() {
        return land;
    }

    /// Makes the outlines that the first map needs.
    public void prepare(MapShapes shapes) {
        shapes.land().forEach(country -> at(country.path(), FIRST));
        shapes.regions().values().forEach(region -> at(region.path(), FIRST));
    }
}
