package eu.smartregions.kiosk.report;

import java.time.OffsetDateTime;
import java.util.Optional;

/// What figures are about: which visits were chosen, and what they turned out to be.
///
/// @param occasion   the name of the conference, absent where the database does not know it
/// @param kiosks     how many databases of kiosks the chosen visits were recorded in
/// @param meaningful visits with two or more actions
/// @param lostEvents events of any visit that found no room, as far as was counted
/// @param began      when the chosen visits began, absent where there are none
public record Scope(Selection selection, Optional<String> occasion, int kiosks, long visits, long meaningful,
        long lostEvents, Optional<Began> began) {

    /// The beginnings of the first and of the last visit, in the time zones of their kiosks.
    public record Began(OffsetDateTime first, OffsetDateTime last) {
    }
}
