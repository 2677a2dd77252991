package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.content.Exhibition;

/// The content that a rehearsal plays in.
///
/// @param contentId identifies it in the figures
public record RehearsalContent(Exhibition exhibition, String contentId) {
}
