package eu.smartregions.kiosk.content;

import java.util.Optional;

/// The map and the floor plan.
///
/// @param floor the exhibition hall; absent where there is no plan
public record Plans(MapShapes europe, Optional<FloorPlan> floor) {
}
