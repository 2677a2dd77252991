package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import java.time.LocalDate;

/// What visits that were deleted for their age add to one figure.
///
/// @param localHour since 1970, as if the kiosk's local time were UTC; the first of the day for all but the number of
///     visits
/// @param measure   what is counted
/// @param detail    more about what is counted, often empty
public record RolledUp(long localHour, String measure, Subject subject, String detail, long amount) {
    LocalDate day() {
        return LocalDate.ofEpochDay(Math.floorDiv(localHour, 24));
    }
}
