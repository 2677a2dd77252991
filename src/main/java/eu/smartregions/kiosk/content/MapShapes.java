package eu.smartregions.kiosk.content;

import java.util.List;
import java.util.Map;

/// The map of Europe as outlines in SVG path notation (absolute `M`, `L`, `Z` only), in one flat coordinate system:
/// x to the right, y down, Lambert azimuthal equal-area.
///
/// @param width   of the whole map, in map units
/// @param height  of the whole map, in map units
/// @param land    outlines of all countries shown
/// @param regions outlines of the exhibition's regions; a region without one is in lists only
public record MapShapes(double width, double height, List<Land> land, Map<RegionId, Shape> regions) {
    /// Copies the list and the map.
    public MapShapes {
        land = List.copyOf(land);
        regions = Map.copyOf(regions);
    }

    /// A country's outline.
    ///
    /// @param member whether it is a Member State in the exhibition's year
    public record Land(Country country, boolean member, String path) {
    }

    /// A region's outline, and the point inside it for a label or pin.
    public record Shape(String path, double labelX, double labelY) {
    }
}
