package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.Measure;
import java.time.LocalDate;

/// The amount that visits that were deleted for their age add to one figure, as a row of the database.
///
/// @param localHour since 1970, as if the kiosk's local time were UTC; the first of the day for all but the number of
///     visits
/// @param detail    as the [Measure] says; often empty
public record RolledUp(Whose whose, long localHour, Measure measure, Subject subject, String detail, long amount) {

    /// The kiosk that counted, and the key of the kind of visits.
    public record Whose(String kioskId, String kind) {
    }

    KioskDay kioskDay() {
        return new KioskDay(day(), whose.kioskId, whose.kind);
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(Math.floorDiv(localHour, 24));
    }
}
