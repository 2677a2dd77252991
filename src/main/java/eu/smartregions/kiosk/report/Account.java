package eu.smartregions.kiosk.report;

import java.util.List;
import java.util.Map;

/// Everything that a report says about visits, counted in one reading.
///
/// @param durations from the beginning of a visit to its last touch
/// @param regionReading the reading times of all views of regions' pages
/// @param lengths   how many visits lasted how long, the shortest first; none is left out
/// @param hours     the hours in which visits began, in order
/// @param looks     the look of each area by its identifier, as far as is known: `energy`, `digital` and so on
public record Account(Scope scope, Figures figures, Spread durations, Spread regionReading, List<Length> lengths,
        List<HourCount> hours, Map<String, String> looks) {
    public Account {
        lengths = List.copyOf(lengths);
        hours = List.copyOf(hours);
        looks = Map.copyOf(looks);
    }
}
