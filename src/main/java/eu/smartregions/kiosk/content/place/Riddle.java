package eu.smartregions.kiosk.content.place;

import eu.smartregions.kiosk.content.RegionId;
import java.util.List;

/// One round of the game: a region to guess.
///
/// @param region  the one that is meant
/// @param answers to choose from, that one among them
/// @param clue    what the visitor is shown of it
public record Riddle(RegionId region, List<RegionId> answers, Clue clue) {
    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if the right answer is not among them
    public Riddle {
        answers = List.copyOf(answers);
        if (!answers.contains(region)) {
            throw new IllegalArgumentException("The right answer is not among " + answers);
        }
    }

    /// What the visitor is shown of a region.
    public enum Clue {
        /// Its outline, filled with the tiles of its main fields.
        OUTLINE,
        /// The sentence that says what is special about it.
        HOOK
    }
}
