package eu.smartregions.kiosk.report.fleet;

import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// How a kiosk is, as far as it has told.
///
/// @param name       what the organiser calls it, empty where it has no name
/// @param state      open, staff, closed, or off where nothing was heard of it for [#SILENT]
/// @param lastBeat   the last moment of which anything is recorded, by its clock
/// @param clockSet   by how much its clock was set in all while it ran
/// @param diskFree   bytes; empty where it did not tell
/// @param reportedAt when its closing report was last taken home; empty where it was not
public record KioskCondition(String kioskId, String name, String state, OffsetDateTime lastBeat, Visits visits,
        Shown shown, Duration clockSet, Optional<Long> diskFree, Optional<OffsetDateTime> reportedAt) implements Row {
    /// After so long without a word a kiosk counts as off.
    public static final Duration SILENT = Duration.ofMinutes(30);
    /// The word for that.
    public static final String OFF = "off";
    /// The columns of the row.
    public static final List<String> COLUMNS = List.of("kiosk_id", "kiosk", "state", "last_beat", "visits_today",
            "visits", "lost_events", "content_id", "version", "clock_set_s", "disk_free_mib", "reported_at",
            "came_from");

    /// The visits of visitors.
    ///
    /// @param today      since midnight by its clock
    /// @param lostEvents events that found no room on its disk
    public record Visits(long today, long all, long lostEvents) {
    }

    /// What is shown, and by which program.
    ///
    /// @param contentId empty where it did not tell
    /// @param version   empty where it did not tell
    /// @param cameFrom  the kiosk whose data folder was copied here, empty where none was
    public record Shown(String contentId, String version, String cameFrom) {
    }

    /// Whether nothing was heard of it for long.
    public boolean isOff() {
        return state.equals(OFF);
    }

    /// Returns its name, or its identifier where it has none.
    public String called() {
        return name.isEmpty() ? kioskId : name;
    }

    @Override
    public void fill(Cells cells) {
        cells.add(kioskId).add(name).add(state).moment(lastBeat).add(visits.today).add(visits.all)
                .add(visits.lostEvents).add(shown.contentId).add(shown.version).add(clockSet.toSeconds());
        diskFree.ifPresentOrElse(bytes -> cells.add(bytes >> 20), cells::none);
        reportedAt.ifPresentOrElse(cells::moment, cells::none);
        cells.add(shown.cameFrom);
    }
}
