package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;

/// A narrower field inside a priority area, offered as a filter chip there.
public record Theme(ThemeId id, LocalizedText name) {
}
