package eu.smartregions.kiosk.guide;

import java.util.List;

/// What a search found.
///
/// @param hits  the best first
/// @param exact whether they are what was asked for; otherwise nothing is, and they are what comes nearest
public record SearchResult(List<Hit> hits, boolean exact) {
    /// The result of a search for nothing.
    static final SearchResult OF_NOTHING = new SearchResult(List.of(), false);

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
