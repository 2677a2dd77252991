package eu.smartregions.kiosk.content.place;

import eu.smartregions.kiosk.content.ThemeId;

/// The part of a priority area's regions that a visitor wants to see.
public sealed interface AreaPart {

    /// Those that are known for the area; all, where no region is.
    record Main() implements AreaPart {
    }

    /// Those that work in the area, but are known for others.
    record Also() implements AreaPart {
    }

    /// All of them.
    record Whole() implements AreaPart {
    }

    /// Those of one theme.
    record InTheme(ThemeId theme) implements AreaPart {
    }
}
