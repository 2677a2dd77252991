package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;

/// A term of the field, explained once in plain language.
public record Term(LocalizedText word, LocalizedText meaning) {
}
