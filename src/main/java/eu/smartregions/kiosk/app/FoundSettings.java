package eu.smartregions.kiosk.app;

import java.util.List;

/// The settings in force, whatever the file says: a line that cannot be used is ignored.
///
/// @param faults one sentence for each such line, with its number and name and what holds instead
record FoundSettings(Settings settings, List<String> faults) {
    FoundSettings {
        faults = List.copyOf(faults);
    }
}
