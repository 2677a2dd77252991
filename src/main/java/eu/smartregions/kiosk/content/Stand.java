package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// A stand in the exhibition.
///
/// @param number   as it is written on the stand and in the floor plan, such as `A12`
/// @param staffing the times when somebody is there, in order; none means that they are not known
public record Stand(String number, List<Staffing> staffing) {
    /// Copies the list.
    public Stand {
        staffing = List.copyOf(staffing);
    }

    /// A time at which the stand is staffed, local time at the venue.
    ///
    /// @param languages spoken at the stand then
    public record Staffing(LocalDate day, LocalTime from, LocalTime to, List<Language> languages) {
        /// Copies the list.
        public Staffing {
            languages = List.copyOf(languages);
        }
    }
}
