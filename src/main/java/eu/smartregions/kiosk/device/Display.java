package eu.smartregions.kiosk.device;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The display of this machine, as named by the environment. Only starting the toolkit shows whether it can be used.
public final class Display {
    private static final String GTK = "libgtk-3.so.0";

    private final Optional<String> name;

    /// Reads the name of the display.
    ///
    /// @param environment the process's environment variables
    public Display(Map<String, String> environment) {
        this.name = Optional.ofNullable(environment.get("DISPLAY")).filter(given -> !given.isBlank());
    }

    /// Whether there is a display, as far as can be told before using it: on Linux the environment names it.
    public boolean named() {
        return name.isPresent() || !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    /// Whether the GTK library is installed, which the toolkit draws windows with on Linux.
    public static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Returns the reason why the toolkit could not use the display, and what to do, in one sentence.
    public String fault() {
        return hasGtk()
                ? "The display " + name.orElse("of this machine") + " cannot be opened: start the kiosk "
                        + "where its X server runs."
                : "The display needs the GTK library: install the package libgtk-3-0 and start the kiosk again.";
    }
}
