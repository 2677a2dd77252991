package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Optional;

/// A document that visitors may want to read.
///
/// @param summary one sentence
/// @param address where it can be read, for a QR code
public record Publication(String id, LocalizedText title, Imprint imprint, LocalizedText summary,
        Optional<String> address) {

    /// Who wrote and published it, and when.
    public record Imprint(String authors, String publisher, int year) {
    }
}
