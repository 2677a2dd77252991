package eu.smartregions.kiosk.report.read;

import eu.smartregions.kiosk.report.figure.Overview;
import eu.smartregions.kiosk.report.figure.OverviewTally;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.visit.RecordedVisit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The [Overview] of a kiosk that is running: what was read once is remembered, and only what is new is read again. So
/// the first reading takes as long as there are events, and those after it next to no time. When visits went for their
/// age, or the database is another, all is read anew.
///
/// Any thread but the FX thread; for several threads, one after the other.
public final class RunningFigures {
    private final Path data;
    private final Selection selection;
    private OverviewTally tally = new OverviewTally();
    private long counted;
    private long recorded = -1;
    private boolean waiting;

    /// @param data the data folder of the kiosk
    public RunningFigures(Path data, Selection selection) {
        this.data = data;
        this.selection = selection;
    }

    /// The figures as they are now.
    ///
    /// @param today the day by the kiosk’s clock
    /// @throws IOException if the database cannot be read
    public synchronized Overview read(LocalDate today) throws IOException {
        try (StatisticsReader reader = StatisticsReader.open(List.of(data), selection)) {
            if (reader.isGathered() || reader.visitsUpTo(counted) != recorded) {
                tally = new OverviewTally();
                counted = 0;
                reader.rolledUp(tally::add);
            }
            waiting = false;
            reader.recordedVisitsAfter(counted, this::add);
            recorded = reader.visitsUpTo(counted);
            return reader.overview(tally, today);
        }
    }

    /// Visits are counted in the order in which they began to be recorded. A visit that goes on is waited for, and so
    /// are those after it, for a kiosk has one visit at a time.
    private void add(long number, RecordedVisit visit) {
        waiting |= visit.endReason().equals(RecordedVisit.OPEN);
        if (!waiting) {
            tally.add(visit);
            counted = number;
        }
    }
}
