package eu.smartregions.kiosk.content.text;

/// A text as found for a visitor, and the language it is really in (which may differ from the one asked for).
public record Wording(String text, Language language) {
}
