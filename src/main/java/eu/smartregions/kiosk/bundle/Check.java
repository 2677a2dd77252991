package eu.smartregions.kiosk.bundle;

import java.util.List;

/// Something that can be judged only when all files are read.
@FunctionalInterface
interface Check {

    /// What is wrong, possibly nothing.
    List<Problem> problems(Draft draft);
}
