package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/// What a search found.
///
/// @param hits      the best first
/// @param exact     whether they are what was asked for; otherwise nothing is, and they are what comes nearest
/// @param elsewhere the place that was asked for, where it is known and lies in no region shown
public record SearchResult(List<Hit> hits, boolean exact, Optional<Elsewhere> elsewhere) {
    /// The result of a search for nothing, and of one that nothing comes near.
    static final SearchResult OF_NOTHING = new SearchResult(List.of(), false, Optional.empty());

    public SearchResult {
        hits = List.copyOf(hits);
    }

    /// A place that lies in no region shown.
    ///
    /// @param country where it lies, or the place itself
    /// @param town    the town asked for, where the country has other regions, which are the hits; where it has none,
    ///                they are those of its neighbours
    public record Elsewhere(Country country, Optional<LocalizedText> town) {
    }
}
