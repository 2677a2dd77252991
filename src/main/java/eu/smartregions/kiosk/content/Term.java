package eu.smartregions.kiosk.content;

/// A word of the field, explained once in plain language.
public record Term(LocalizedText word, LocalizedText meaning) {
}
