package eu.smartregions.kiosk.cli;

import java.io.PrintStream;

/// One line that says how far long work is; on a terminal only, where each state is written over the one before.
public final class ProgressLine {
    private static final int WIDTH = 78;
    private final PrintStream err;
    private final boolean shown;
    private String last = "";

    /// @param err where to show it
    public ProgressLine(PrintStream err) {
        this.err = err;
        this.shown = System.console() != null && System.console().isTerminal();
    }

    /// Shows how far it is.
    public void show(String what, int done, int of) {
        String text = what + (of > 1 ? " (" + 100L * done / of + " %)" : "");
        if (shown && !text.equals(last)) {
            last = text;
            err.printf("\r%-" + WIDTH + "." + WIDTH + "s", text);
            err.flush();
        }
    }

    /// Clears the line for what is said next.
    public void end() {
        if (shown && !last.isEmpty()) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }
}
