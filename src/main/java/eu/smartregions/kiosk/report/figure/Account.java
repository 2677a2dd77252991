package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import java.util.List;
import java.util.Map;

/// Everything that a report says about visits, counted in one reading.
///
/// @param durations     from the beginning of a visit to its last touch
/// @param regionReading the reading times of all views of regions’ pages
/// @param lengths       how many visits lasted how long, the shortest first; none is left out
/// @param names         of everything that the figures mention, as far as is known; under `look` the looks of areas
public record Account(Scope scope, Figures figures, Quartiles durations, Quartiles regionReading, List<Length> lengths,
        Map<Subject, String> names) {
    public Account {
        lengths = List.copyOf(lengths);
        names = Map.copyOf(names);
    }

    /// The name of a subject, or its identifier where no name is known.
    public String nameOf(Subject subject) {
        return names.getOrDefault(subject, subject.id());
    }
}
