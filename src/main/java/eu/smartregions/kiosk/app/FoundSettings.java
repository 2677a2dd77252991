package eu.smartregions.kiosk.app;

import java.util.List;

/// The settings that hold, whatever the file says: of a line that cannot be used nothing is taken.
///
/// @param faults one sentence for each such line, with its number and name and what holds instead
record FoundSettings(Settings settings, List<String> faults) {
    FoundSettings {
        faults = List.copyOf(faults);
    }
}
