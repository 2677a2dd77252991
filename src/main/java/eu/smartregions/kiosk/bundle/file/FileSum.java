package eu.smartregions.kiosk.bundle.file;

/// The size and the SHA-256 of a file.
///
/// @param size   in bytes
/// @param sha256 in hexadecimal digits
public record FileSum(long size, String sha256) {
}
