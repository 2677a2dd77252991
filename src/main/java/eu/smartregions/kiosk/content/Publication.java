package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Optional;

/// A document that visitors may want to read.
///
/// @param imprint its authors, publisher and year
/// @param summary one sentence
/// @param address the web page where it can be read, for a QR code
public record Publication(String id, LocalizedText title, Imprint imprint, LocalizedText summary,
        Optional<String> address) {

    /// The authors and publisher of a document, and its year.
    public record Imprint(String authors, String publisher, int year) {
    }
}
