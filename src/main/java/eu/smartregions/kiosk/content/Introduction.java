package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/// The words in which a region introduces itself to a stranger.
///
/// @param hook    one short sentence that makes curious, about the first of its main fields
/// @param summary what it is good at (at most 60 words)
/// @param proofs  things of the region that one can point at, possibly none
public record Introduction(Optional<LocalizedText> hook, LocalizedText summary, List<Proof> proofs) {
    public Introduction {
        proofs = List.copyOf(proofs);
    }

    /// Returns an introduction that has a summary alone.
    public static Introduction of(LocalizedText summary) {
        return new Introduction(Optional.empty(), summary, List.of());
    }

    /// Something that proves what a region says of itself: a place, a firm, a product that one can point at.
    ///
    /// @param area   the field that it is a proof of
    /// @param year   the year that the text speaks of, if it speaks of one
    /// @param source who published it
    public record Proof(LocalizedText title, LocalizedText text, AreaId area, Optional<Integer> year, String source) {
    }
}
