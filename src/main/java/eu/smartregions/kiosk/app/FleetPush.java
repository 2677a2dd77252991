package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.report.fleet.Fleet;
import eu.smartregions.kiosk.report.fleet.Push;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Sign;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Pushes the figures of this kiosk to the fleet's database by itself, when there is a network. What was not pushed,
/// for however many days, goes with the next push that succeeds. It has a thread of its own; what fails is in
/// the log, once, and told to staff.
final class FleetPush {
    private static final System.Logger LOG = System.getLogger(FleetPush.class.getName());

    private final Settings.Sending sending;
    private final Path data;
    private final Clock clock;
    private final Thread thread;
    private volatile Sign sign = new Sign("Figures sent", "not yet since the kiosk started", true);

    /// @param data the data folder, to which the kiosk may be writing
    FleetPush(Settings.Sending sending, Path data, Clock clock) {
        this.sending = sending;
        this.data = data;
        this.clock = clock;
        this.thread = Thread.ofPlatform().daemon().name("fleet-push").unstarted(this::run);
    }

    /// Begins to push, the first time after the time between two pushes: a kiosk that starts has other things to do.
    void start() {
        thread.start();
    }

    /// Ends it; a push under way is cut off, and done again another time.
    void stop() {
        thread.interrupt();
    }

    /// Returns what staff should know of it.
    Sign sign() {
        return sign;
    }

    /// Pushes once.
    void push() {
        try (Fleet fleet = Fleet.connect(sending.to())) {
            fleet.prepare();
            Push.Added added = new Push(fleet, Progress.NONE).write(List.of(data));
            note(true, "at " + time() + ", with " + added.visits() + " new visits");
        } catch (IOException | RuntimeException e) {
            note(false, "not at " + time() + ": " + e.getMessage());
        }
    }

    private void note(boolean well, String words) {
        boolean changed = well != sign.well();
        sign = new Sign("Figures sent", words, well);
        if (changed) {
            LOG.log(well ? Level.INFO : Level.WARNING, "Figures are sent to the fleet''s database: {0}", words);
        }
    }

    private LocalTime time() {
        return LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(sending.every());
                push();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
