package eu.smartregions.kiosk.report.figure;

/// The attention that visitors gave to one thing, as it may be told.
///
/// @param visits    distinct visits that opened its page
/// @param reading   the reading times of all views of its page
/// @param collected how often it was put on a list to take home; like the next two rounded down to fives
/// @param qrShown   how often a QR code about it was shown
/// @param found     how many searches led to it
public record Attention(long visits, Quartiles reading, long collected, long qrShown, long found) {
}
