package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;

/// A figure about a region, never shown without its year and source.
///
/// @param kind   the thing counted
/// @param value  the figure, in the unit of the kind
/// @param year   the year the figure is for
/// @param source the publisher of the figure, short enough for a caption (at most 80 characters)
/// @param note   what has to be known to read it, such as which part of a country is counted
public record Fact(Kind kind, BigDecimal value, int year, String source, Optional<LocalizedText> note) {
    /// Returns a figure that needs no note.
    public Fact(Kind kind, BigDecimal value, int year, String source) {
        this(kind, value, year, source, Optional.empty());
    }

    /// Returns year, source and note.
    public String evidence(Language language) {
        return year + ", " + source + note.map(text -> "; " + text.text(language)).orElse("");
    }

    /// The things that can be counted, each with its unit.
    public enum Kind {
        /// People living in the region on 1 January of the year.
        POPULATION,
        /// Square kilometres.
        AREA_KM2
    }
}
