package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
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
    /// @param towns  those that visitors may look for and that lie in none of the exhibition's regions
    public record Land(Country country, boolean member, String path, List<LocalizedText> towns) {
        /// Copies the list.
        public Land {
            towns = List.copyOf(towns);
        }

        /// Returns a country of which no town is named.
        public Land(Country country, boolean member, String path) {
            this(country, member, path, List.of());
        }
    }

    /// A region's outline, and the point inside it for a label or pin.
    ///
    /// @param towns those in it that visitors may look for, in the languages that have a name of their own for them
    public record Shape(String path, double labelX, double labelY, List<LocalizedText> towns) {
        /// Copies the list.
        public Shape {
            towns = List.copyOf(towns);
        }

        /// Returns the outline of a region of which no town is named.
        public Shape(String path, double labelX, double labelY) {
            this(path, labelX, labelY, List.of());
        }
    }
}
