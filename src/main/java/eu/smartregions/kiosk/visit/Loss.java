package eu.smartregions.kiosk.visit;

import java.time.Instant;

/// Events that could not be kept because more waited for the database than there is room for.
///
/// @param id     makes writing it twice harmless
/// @param events how many, 0 for no loss
record Loss(String id, Instant notedAt, long events) {
}
