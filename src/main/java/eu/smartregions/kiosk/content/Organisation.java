package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Optional;

/// An exhibitor that is no region: a funder, a network, a support service.
///
/// @param what    one or two sentences: its services to regions
/// @param address its web page, for a QR code
public record Organisation(String id, LocalizedText name, Kind kind, LocalizedText what, Optional<String> address) {

    /// The kinds of organisations, by their services to regions.
    public enum Kind {
        /// It lends or grants money.
        FUNDER,
        /// Regions are members of it.
        NETWORK,
        /// It advises.
        SUPPORT
    }
}
