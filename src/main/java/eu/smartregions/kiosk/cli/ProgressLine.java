package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/// One line with the progress of long work; on a terminal only, where each state overwrites the one before, and not for
/// work that is done within a second.
public final class ProgressLine implements Progress {
    /// How much of the work is done when databases have been read.
    static final double READING = 0.3;

    private static final int WIDTH = 78;
    private static final long QUIET_NANOS = 1_000_000_000L;

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long begun;
    private String last = "";

    /// A line that is still empty.
    ///
    /// @param err the stream to show it on
    public ProgressLine(PrintStream err) {
        this(err, System.console() != null && System.console().isTerminal(), System::nanoTime);
    }

    ProgressLine(PrintStream err, boolean terminal, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    /// Shows the progress.
    ///
    /// @param what the present step
    /// @param done the number of things done
    /// @param of   the number of all things
    public void show(String what, int done, int of) {
        String text = what + (of > 1 ? " (" + 100L * done / of + " %)" : "");
        if (terminal && nanos.getAsLong() - begun > QUIET_NANOS && !text.equals(last)) {
            last = text;
            err.printf("\r%-" + WIDTH + "." + WIDTH + "s", text);
            err.flush();
        }
    }

    @Override
    public void reached(String step, double done) {
        show(step, (int) Math.round(100 * done), 100);
    }

    /// Opens the databases that were chosen, and shows which is being read.
    StatisticsReader reader(ChosenVisits chosen) throws IOException {
        try {
            return StatisticsReader.open(chosen.data(), chosen.selection(), part(0, READING));
        } finally {
            end();
        }
    }

    /// Clears the line for the next output.
    public void end() {
        if (!last.isEmpty()) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
            last = "";
        }
    }
}
