package eu.smartregions.kiosk.device;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether this machine can show a window, found out before the toolkit starts and fails.
public enum Display {
    /// There is a display and what JavaFX needs to use it.
    USABLE,
    /// There is no display.
    NONE,
    /// There is a display, but not the GTK library that JavaFX draws windows with on Linux.
    NO_GTK;

    private static final String GTK = "libgtk-3.so.0";

    /// The display of this machine.
    ///
    /// @param environment the process's environment variables
    public static Display find(Map<String, String> environment) {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return USABLE;
        }
        if (Optional.ofNullable(environment.get("DISPLAY")).filter(name -> !name.isBlank()).isEmpty()) {
            return NONE;
        }
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return USABLE;
        } catch (IllegalArgumentException _) {
            return NO_GTK;
        }
    }
}
