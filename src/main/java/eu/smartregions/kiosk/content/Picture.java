package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.nio.file.Path;

/// A photograph or logo of an exhibitor: a PNG or JPEG file that was checked when it was read.
///
/// @param alt     the picture in words, for those who do not see it
/// @param credit  its author or owner
/// @param framing the way it is fitted into frames of other shapes
public record Picture(Path file, LocalizedText alt, String credit, Framing framing) {
}
