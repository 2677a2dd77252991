package eu.smartregions.kiosk.bundle.texts;

import java.util.List;

/// What an import did.
///
/// @param outdated translations made from a source that has changed since, one line each; not written
/// @param refused  what could not be taken, one line each; not written
/// @param files    how many files were changed
public record Imported(Counts counts, List<String> outdated, List<String> refused, int files) {

    /// How many translations came to what.
    ///
    /// @param taken     new or changed, and written
    /// @param byMachine how many of these a machine made
    /// @param confirmed stayed as they were, and count as confirmed from now on
    /// @param unchanged nothing was to be done
    /// @param outdated  made from another source; not written
    /// @param refused   not written
    public record Counts(int taken, int byMachine, int confirmed, int unchanged, int outdated, int refused) {

        /// Returns everything in one line.
        @Override
        public String toString() {
            return taken + " taken" + (byMachine > 0 ? " (" + byMachine + " by machine)" : "") + ", " + confirmed
                    + " confirmed, " + unchanged + " unchanged, " + outdated + " outdated, " + refused + " refused";
        }
    }
}
