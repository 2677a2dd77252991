package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;
import eu.smartregions.kiosk.visit.UptimeState;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// One hour of one day, in the time zone of the venue.
///
/// @param hour   0 to 23
/// @param visits how many began in it
/// @param state  empty where no kiosk ran
public record HourRow(LocalDate date, int hour, long visits, Optional<UptimeState> state) {

    /// The hour at one kiosk, as a row of the table `hours`.
    ///
    /// @param kiosk what the organiser calls the kiosk, empty where it has no name
    public record AtKiosk(HourRow at, String kioskId, String kiosk) implements Row {
        @Override
        public void fill(Cells cells) {
            cells.day(at.date).add(at.hour).add(at.visits).add(at.state.map(UptimeState::key).orElse("off"))
                    .add(kioskId).add(kiosk);
        }
    }

    /// Returns the beginning of the hour, by the kiosk's clock.
    public LocalDateTime begin() {
        return date.atTime(hour, 0);
    }
}
