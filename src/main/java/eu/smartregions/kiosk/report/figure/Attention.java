package eu.smartregions.kiosk.report.figure;

/// What one thing was given by visitors.
///
/// @param visits    distinct visits that opened its page
/// @param reading   the reading times of all views of its page
/// @param collected how often it was put on a list to take home
/// @param qrShown   how often a QR code about it was shown
/// @param found     how many searches led to it
public record Attention(long visits, Quartiles reading, long collected, long qrShown, long found) {
}
