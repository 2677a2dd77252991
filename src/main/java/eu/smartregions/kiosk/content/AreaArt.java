package eu.smartregions.kiosk.content;

import java.util.Optional;

/// All that an area is told apart by at a glance.
///
/// @param look  its colour, pattern and icon
/// @param scene its landscape, where it has one
public record AreaArt(AreaLook look, Optional<AreaScene> scene) {
    /// Returns a look without a landscape.
    public static AreaArt of(AreaLook look) {
        return new AreaArt(look, Optional.empty());
    }
}
