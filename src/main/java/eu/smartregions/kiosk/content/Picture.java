package eu.smartregions.kiosk.content;

import java.nio.file.Path;

/// A photograph of an exhibitor: a PNG or JPEG file that was checked when it was read.
///
/// @param focusX where the picture's subject is, 0 (left) to 1 (right): what crops keep
/// @param focusY the same from 0 (top) to 1 (bottom)
public record Picture(Path file, LocalizedText alt, String credit, double focusX, double focusY) {
}
