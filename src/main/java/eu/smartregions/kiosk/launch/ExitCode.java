package eu.smartregions.kiosk.launch;

/// The exit codes of `kiosk` and its commands; 0 is done.
public final class ExitCode {
    /// The things given have problems.
    public static final int PROBLEMS = 1;
    /// The words of the command line cannot be understood.
    public static final int USAGE = 2;
    /// It could not be done.
    public static final int FAILED = 3;
    /// Another kiosk already uses the data folder.
    ///
    /// Source: sysexits(3), `EX_TEMPFAIL`.
    public static final int IN_USE = 75;

    private ExitCode() {
    }
}
