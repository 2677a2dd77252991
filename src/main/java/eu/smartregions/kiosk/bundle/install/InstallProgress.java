package eu.smartregions.kiosk.bundle.install;

/// How far an installation is.
///
/// @param phase what is being done
/// @param what  the bundle or file it is done with
/// @param done  how many of them are done
/// @param of    how many there are
public record InstallProgress(Phase phase, String what, int done, int of) {

    /// What is being done, in a few words.
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
