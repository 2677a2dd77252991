package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.content.Subject;
import java.util.Optional;

/// The origin of an exhibitor of an installed set.
///
/// @param exhibitor a region, or an organisation that came in a bundle of its own
/// @param bundle    the name of the folder or zip it came in
/// @param version   of that bundle, 0 if it stated none
/// @param signer    the fingerprint of the key that signed it, or empty if it was not signed
public record Origin(Subject exhibitor, String bundle, int version, Optional<String> signer) {
}
