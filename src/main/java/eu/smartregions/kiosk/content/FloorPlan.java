package eu.smartregions.kiosk.content;

import java.util.List;

/// The plan of the exhibition hall, in units of its own with the origin at the top left.
///
/// @param drawing the lines
/// @param here    the place of this kiosk
/// @param spots   the places to find
public record FloorPlan(Drawing drawing, Point here, List<Spot> spots) {
    /// Copies the list.
    public FloorPlan {
        spots = List.copyOf(spots);
    }

    /// The lines of the plan, as SVG path data.
    ///
    /// @param width    in the plan's units
    /// @param height   in the plan's units
    /// @param walls    outlines of halls and rooms
    /// @param stepFree ways without steps, possibly empty
    public record Drawing(double width, double height, String walls, String stepFree) {
    }

    /// A place in the plan.
    public record Point(double x, double y) {
    }

    /// A place to find.
    ///
    /// @param number of a stand; for other kinds the words written there, possibly empty
    public record Spot(Kind kind, String number, Point at) {
    }

    /// The kinds of places to find.
    public enum Kind {
        STAND, ENTRANCE, HELP_DESK, FOOD, TOILETS
    }
}
