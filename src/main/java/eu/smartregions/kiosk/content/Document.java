package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;

/// A document of a region, such as its strategy.
///
/// @param address the web page where it can be read, for a QR code
public record Document(LocalizedText title, String address) {
}
