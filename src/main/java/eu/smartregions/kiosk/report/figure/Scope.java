package eu.smartregions.kiosk.report.figure;

import java.time.OffsetDateTime;
import java.util.Optional;

/// The visits that figures are about: how they were chosen, and how many there were.
///
/// @param kiosks     how many databases of kiosks the chosen visits were recorded in
/// @param meaningful visits with two or more actions
/// @param began      when the chosen visits began, absent where there are none
public record Scope(Known known, int kiosks, long visits, long meaningful, Optional<Began> began) {

    /// The part that is known before a visit is read.
    ///
    /// @param occasion   the name of the conference, absent where the database does not know it
    /// @param lostEvents events of any visit that found no room, as far as was counted
    public record Known(Selection selection, Optional<String> occasion, long lostEvents) {
    }

    /// The beginnings of the first and of the last visit, in the time zones of their kiosks.
    public record Began(OffsetDateTime first, OffsetDateTime last) {
    }

    /// The rule by which the visits were chosen.
    public Selection selection() {
        return known.selection();
    }

    /// The name of the conference, absent where the database does not know it.
    public Optional<String> occasion() {
        return known.occasion();
    }

    /// Events of any visit that found no room, as far as was counted.
    public long lostEvents() {
        return known.lostEvents();
    }
}
