package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Optional;

/// An achievement of a region in one of its fields, told in three short blocks.
///
/// @param area the field it is told in
public record Story(String id, LocalizedText title, AreaId area, Telling telling, Evidence evidence) {

    /// The three blocks, each at most 40 words.
    ///
    /// @param challenge the difficulty
    /// @param action    the region's answer to it
    /// @param change    the difference that it made
    public record Telling(LocalizedText challenge, LocalizedText action, LocalizedText change) {
    }

    /// The evidence of a story.
    ///
    /// @param highlight its most telling figure
    /// @param source    the publisher of the figure, short enough for a caption (at most 80 characters)
    public record Evidence(Optional<Highlight> highlight, String source) {
    }

    /// A figure as it is shown, such as `725`, and the thing it counts.
    ///
    /// @param year the year the figure is for
    public record Highlight(String figure, LocalizedText what, int year) {
    }
}
