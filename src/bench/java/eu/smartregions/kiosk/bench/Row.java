package eu.smartregions.kiosk.bench;

import java.util.List;
import java.util.Locale;

/// One row of the table of figures: what was measured, beside what is wanted and beside what is known to be good.
///
/// @param beside the same of yardsticks, in the same unit; ratios are to the first
record Row(Measured what, Figure seen, Aim aim, List<Yardstick> beside) {

    /// What was measured.
    ///
    /// @param size    of how many; 0 where the size is not varied
    /// @param counted what they are
    record Measured(String name, long size, String counted) {
    }

    /// A value and its unit.
    record Figure(double value, String unit) {
    }

    /// The same of something else.
    record Yardstick(String name, double value) {
    }

    static Row of(String what, double seen, String unit, Aim aim, Yardstick... beside) {
        return new Row(new Measured(what, 0, ""), new Figure(seen, unit), aim, List.of(beside));
    }

    /// Returns a row of a series that shows growth.
    static Row of(Measured what, double seen, String unit, Aim aim, Yardstick... beside) {
        return new Row(what, new Figure(seen, unit), aim, List.of(beside));
    }

    /// Returns what was seen as a part of what is wanted; NaN where nothing is wanted.
    double share() {
        return switch (aim) {
            case Aim.None() -> Double.NaN;
            case Aim.Most(double value) -> seen.value / value;
            case Aim.Times(double value) -> ratio() / value;
        };
    }

    /// Returns how many times the first yardstick was seen; NaN where there is none.
    double ratio() {
        return beside.isEmpty() ? Double.NaN : seen.value / beside.getFirst().value;
    }

    /// Prints it, and passes it on to whoever makes a table.
    void tell() {
        Line line = line();
        System.out.println(line.words());
        line.passOn();
    }

    private Line line() {
        String wanted = switch (aim) {
            case Aim.None() -> "";
            case Aim.Most(double value) -> Line.number(value) + " " + seen.unit;
            case Aim.Times(double value) -> Line.number(value) + " times";
        };
        String size = what.size == 0 ? "" : String.format(Locale.ROOT, ", %,d %s", what.size, what.counted);
        List<String> others = beside.stream()
                .map(other -> other.name + " " + Line.number(other.value) + " " + seen.unit).toList();
        List<String> ratios = beside.stream()
                .map(other -> other.value == 0 ? "none" : Line.number(seen.value / other.value)).toList();
        return new Line(new Line.Cells(what.name + size, wanted, Line.number(seen.value) + " " + seen.unit,
                String.join("; ", others), String.join("; ", ratios)), share(), what.name, what.size, seen.value);
    }
}
