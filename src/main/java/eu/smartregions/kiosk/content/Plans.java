package eu.smartregions.kiosk.content;

import java.util.Optional;

/// What is drawn to find one's way.
///
/// @param floor the exhibition hall; absent where there is no plan
public record Plans(MapShapes europe, Optional<FloorPlan> floor) {
}
