package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.Problem;
import java.util.List;

/// Something that can be judged only when all files are read.
@FunctionalInterface
interface Check {

    /// What is wrong, possibly nothing.
    List<Problem> problems(ExhibitionDraft draft);
}
