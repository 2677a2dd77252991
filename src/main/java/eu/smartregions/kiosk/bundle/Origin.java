package eu.smartregions.kiosk.bundle;

import java.util.Optional;

/// Where a region of an installed set comes from.
///
/// @param region  its identifier
/// @param bundle  the name of the folder or zip it came in
/// @param version of that bundle, 0 if it said none
/// @param signer  the fingerprint of the key that signed it, or empty if nobody did
public record Origin(String region, String bundle, int version, Optional<String> signer) {
}
