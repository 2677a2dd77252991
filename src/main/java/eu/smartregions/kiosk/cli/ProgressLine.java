package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.report.Progress;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/// How far long work has got, in one line of a terminal that is written again and again; nothing on a pipe, and nothing
/// about work that is done within a second.
final class ProgressLine implements Progress, AutoCloseable {
    private static final long QUIET_NANOS = 1_000_000_000L;
    private static final int WIDTH = 60;

    private final PrintStream err;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long begun;
    private boolean shown;

    /// A line on the terminal that the program was started from, if there is one.
    static ProgressLine on(PrintStream err) {
        return new ProgressLine(err, System.console() != null && System.console().isTerminal(), System::nanoTime);
    }

    ProgressLine(PrintStream err, boolean terminal, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    @Override
    public void reached(String step, double done) {
        if (terminal && nanos.getAsLong() - begun > QUIET_NANOS) {
            write("%s: %d%%".formatted(step, Math.round(100 * done)));
            shown = true;
        }
    }

    /// Wipes the line.
    @Override
    public void close() {
        if (shown) {
            write("");
            err.print('\r');
            err.flush();
        }
    }

    private void write(String words) {
        err.print("\r" + words + " ".repeat(Math.max(0, WIDTH - words.length())));
        err.flush();
    }
}
