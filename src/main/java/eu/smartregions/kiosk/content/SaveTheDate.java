package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/// A later event worth saving.
///
/// @param year  always known
/// @param days  absent where only the year is known
/// @param venue absent where it is not known
public record SaveTheDate(String id, LocalizedText title, int year, Optional<Days> days, Optional<Venue> venue) {

    /// The first and last day of an event.
    public record Days(LocalDate first, LocalDate last) {
    }
}
