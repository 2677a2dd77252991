package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.Severity;
import java.util.List;

/// Numbers with their words.
public final class Counted {
    private Counted() {
    }

    /// Returns `1 error, 2 warnings`; without warnings `1 error`.
    public static String problems(List<Problem> problems) {
        long errors = problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        long warnings = problems.size() - errors;
        String counted = of(errors, "error");
        return warnings == 0 ? counted : counted + ", " + of(warnings, "warning");
    }

    /// Returns `1 file`, `2 files`.
    ///
    /// @param what the word for one
    public static String of(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
