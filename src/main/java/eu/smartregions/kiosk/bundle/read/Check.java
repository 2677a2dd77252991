package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.Problem;
import java.util.List;

/// A check that needs all files to be read.
@FunctionalInterface
interface Check {

    /// Returns its problems, possibly none.
    List<Problem> problems(ExhibitionDraft draft);
}
