package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Optional;

/// An exhibitor that is no region: a funder, a network, a support service.
///
/// @param what    one or two sentences: what it does for regions
/// @param address its page of the web, for a QR code
public record Organisation(String id, LocalizedText name, Kind kind, LocalizedText what, Optional<String> address) {

    /// What an organisation is to a region.
    public enum Kind {
        /// It lends or grants money.
        FUNDER,
        /// Regions are members of it.
        NETWORK,
        /// It advises.
        SUPPORT
    }
}
