package eu.smartregions.kiosk.content;

/// A narrower field inside a priority area, offered as a filter chip there.
public record Theme(ThemeId id, LocalizedText name) {
}
