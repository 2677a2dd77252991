package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;
import eu.smartregions.kiosk.visit.UptimeState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// One hour of one day, in the kiosk's time zone.
///
/// @param hour   0 to 23
/// @param visits how many began in it
/// @param state  empty where no kiosk ran
public record HourRow(LocalDate date, int hour, long visits, Optional<UptimeState> state) implements Row {

    /// Returns the beginning of the hour, by the kiosk's clock.
    public LocalDateTime begin() {
        return date.atTime(hour, 0);
    }

    @Override
    public void fill(Cells cells) {
        cells.day(date).add(hour).add(visits).add(state.map(UptimeState::key).orElse("off"));
    }
}
