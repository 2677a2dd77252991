package eu.smartregions.kiosk.report.read;

import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;
import java.time.OffsetDateTime;
import java.util.Optional;

/// A kiosk, as a row of the table `kiosks`.
///
/// @param name   what the organiser calls it last, empty where it has no name
/// @param ran    empty where it kept no ledger on the days chosen
/// @param visits that began at it on the days of which something may be told
public record KioskRow(String kioskId, String name, Optional<Ran> ran, long visits, Said said) implements Row {
    /// When a kiosk ran on the days chosen.
    ///
    /// @param openMillis for how long visitors could use it
    public record Ran(OffsetDateTime first, OffsetDateTime last, long openMillis) {
        private static final long MINUTE_MS = 60_000;

        long openMinutes() {
            return openMillis / MINUTE_MS;
        }
    }

    /// What a kiosk said of itself last.
    ///
    /// @param lostEvents events that found no room on its disk
    public record Said(long lostEvents, String contentId, String version) {
        /// Of a kiosk that is known by its visits alone.
        static final Said NOTHING = new Said(0, "", "");
    }

    @Override
    public void fill(Cells cells) {
        cells.add(kioskId).add(name);
        ran.ifPresentOrElse(times -> cells.moment(times.first).moment(times.last), () -> cells.none().none());
        cells.add(ran.map(Ran::openMinutes).orElse(0L)).add(visits).add(said.lostEvents).add(said.contentId)
                .add(said.version);
    }
}
