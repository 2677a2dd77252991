package eu.smartregions.kiosk.bundle.install;

/// The progress of an installation.
///
/// @param phase the present step
/// @param what  the bundle or file in work
/// @param done  the number of bundles or files that are done
/// @param of    the number of all of them
public record InstallProgress(Phase phase, String what, int done, int of) {

    /// Returns the present step in a few words of English.
    public String words() {
        return switch (phase) {
            case COPYING -> "Copying " + what;
            case CHECKING -> "Checking " + what;
            case PICTURES -> "Pictures: " + what;
            case SAVING -> "Saving";
        };
    }

    /// The steps of an installation, in their order.
    public enum Phase {
        COPYING, CHECKING, PICTURES, SAVING
    }
}
