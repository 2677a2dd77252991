package eu.smartregions.kiosk.bundle.file;

import java.nio.file.InvalidPathException;

/// Explains names that the system cannot give to a file.
public final class PathNames {
    private PathNames() {
    }

    /// Returns one sentence for a name that was refused: in a locale that knows only ASCII letters, names with others
    /// do not exist.
    public static String refusal(InvalidPathException refused) {
        String names = System.getProperty("sun.jnu.encoding", "");
        return names.equals("UTF-8")
                ? "No file can have the name '" + EntryName.shown(refused.getInput()) + "'; give another one."
                : "The name '" + EntryName.shown(refused.getInput()) + "' has letters that the locale of this "
                        + "process (" + names
                        + ") does not know; start it with LC_ALL=C.UTF-8.";
    }
}
