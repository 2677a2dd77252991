package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Optional;

/// What a region did in one of its fields, told in three short blocks.
///
/// @param area the field it is told in
public record Story(String id, LocalizedText title, AreaId area, Telling telling, Evidence evidence) {

    /// The three blocks, each at most 40 words.
    ///
    /// @param challenge what was difficult
    /// @param action    what was done about it
    /// @param change    what is different now
    public record Telling(LocalizedText challenge, LocalizedText action, LocalizedText change) {
    }

    /// What the story rests on.
    ///
    /// @param highlight its most telling figure
    /// @param source    who published it, short enough for a caption (at most 80 characters)
    public record Evidence(Optional<Highlight> highlight, String source) {
    }

    /// A figure with its unit as it is shown, such as `725`, and what it counts.
    ///
    /// @param year the year the figure is for
    public record Highlight(String figure, LocalizedText what, int year) {
    }
}
