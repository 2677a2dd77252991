package eu.smartregions.kiosk.content;

import java.util.List;

/// The plan of the exhibition hall, in units of its own with the origin at the top left.
///
/// @param here where this kiosk stands
public record FloorPlan(Drawing drawing, Point here, List<Spot> spots) {
    public FloorPlan {
        spots = List.copyOf(spots);
    }

    /// What is drawn, as SVG path data.
    ///
    /// @param walls    outlines of halls and rooms
    /// @param stepFree ways without steps, possibly empty
    public record Drawing(double width, double height, String walls, String stepFree) {
    }

    /// A place in the plan.
    public record Point(double x, double y) {
    }

    /// Something to find.
    ///
    /// @param number of a stand; for other kinds what is written there, possibly empty
    public record Spot(Kind kind, String number, Point at) {
    }

    /// What there is to find.
    public enum Kind {
        STAND, ENTRANCE, HELP_DESK, FOOD, TOILETS
    }
}
