package eu.smartregions.kiosk.content;

import java.math.BigDecimal;

/// A figure about a region, never shown without its year and source.
///
/// @param kind   the thing counted
/// @param value  the figure, in the unit of the kind
/// @param year   the year the figure is for
/// @param source the publisher of the figure, short enough for a caption (at most 80 characters)
public record Fact(Kind kind, BigDecimal value, int year, String source) {

    /// The things that can be counted, each with its unit.
    public enum Kind {
        /// People living in the region on 1 January of the year.
        POPULATION,
        /// Square kilometres.
        AREA_KM2
    }
}
