package eu.smartregions.kiosk.content;

import java.util.Optional;

/// All that an area is told apart by at a glance.
///
/// @param look  its colour, pattern and icon
/// @param scene its landscape, where it has one
public record AreaArt(AreaLook look, Optional<Scene> scene) {

    /// The landscape that stands for an area, once for each way a screen can stand.
    ///
    /// @param landscape for frames that are wider than high
    /// @param totem     for frames that are higher than wide; the same picture where there is only one
    public record Scene(Picture landscape, Picture totem) {
    }

    /// Returns a look without a landscape.
    public static AreaArt of(AreaLook look) {
        return new AreaArt(look, Optional.empty());
    }
}
