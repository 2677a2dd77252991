package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import java.util.List;
import java.util.Map;

/// Everything that a report says about visits, counted in one reading.
///
/// @param falseAlarms   of the rules by which a report claims something
/// @param durations     from the beginning of a visit to its last touch
/// @param regionReading the reading times of all views of regions’ pages
/// @param lengths       how many visits lasted how long, the shortest first; none is left out
/// @param names         of everything that the figures mention, as far as is known
/// @param looks         the keys of areas' looks by the identifiers of the areas, as far as they are known
public record Account(Scope scope, Figures figures, FalseAlarms falseAlarms, Quartiles durations,
        Quartiles regionReading, List<Length> lengths, Map<Subject, String> names, Map<String, String> looks) {
    public Account {
        lengths = List.copyOf(lengths);
        names = Map.copyOf(names);
        looks = Map.copyOf(looks);
    }

    /// The name of a subject, or its identifier where no name is known.
    public String nameOf(Subject subject) {
        return names.getOrDefault(subject, subject.id());
    }
}
