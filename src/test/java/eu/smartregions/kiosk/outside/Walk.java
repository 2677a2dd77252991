package eu.smartregions.kiosk.outside;

import java.util.List;
import java.util.Optional;

/// Where to touch, one after the other, to see each kind of change on a screen and be at Home again; and where a list
/// can be dragged.
///
/// @param begin what leads from the attract loop to Home, where there is such a loop
/// @param steps from Home to Home
/// @param list  the way from Home to a list
/// @param low   a point of the list from which it can be dragged up
/// @param high  a point from which it can be dragged down
public record Walk(Optional<Spot> begin, List<Step> steps, List<Spot> list, Spot low, Spot high) {
    private static final int USUAL_HEIGHT = 1080;
    private static final Spot TILE = new Spot(228, 256);
    private static final Spot ROW = new Spot(610, 372);
    private static final Spot HOME = new Spot(254, 1024);
    private static final Spot BACK = new Spot(106, 1024);
    private static final Spot LIST = new Spot(610, 860);

    /// @param change what the tap is measured as; absent where it only leads on
    public record Step(Optional<Change> change, Spot spot) {
        static Step of(Change change, Spot spot) {
            return new Step(Optional.of(change), spot);
        }

        static Step on(Spot spot) {
            return new Step(Optional.empty(), spot);
        }
    }

    /// Returns a walk of the first steps alone, which must end at Home.
    Walk first(int count) {
        return new Walk(begin, steps.subList(0, count), list, low, high);
    }

    /// Returns the walk through a peer, which has everything where its style sheet says, in parts of the screen's
    /// height.
    static Walk ofPeer(int height) {
        List<Step> steps = List.of(Step.of(Change.HOME_TO_AREA, scaled(TILE, height)),
                Step.of(Change.AREA_TO_REGION, scaled(ROW, height)),
                Step.of(Change.REGION_TO_HOME, scaled(HOME, height)), Step.on(scaled(TILE, height)),
                Step.on(scaled(ROW, height)), Step.of(Change.BACK, scaled(BACK, height)),
                Step.of(Change.BACK, scaled(BACK, height)));
        return new Walk(Optional.empty(), steps, List.of(scaled(TILE, height)), scaled(LIST, height),
                scaled(ROW, height));
    }

    private static Spot scaled(Spot spot, int height) {
        return new Spot(spot.x() * height / USUAL_HEIGHT, spot.y() * height / USUAL_HEIGHT);
    }
}
