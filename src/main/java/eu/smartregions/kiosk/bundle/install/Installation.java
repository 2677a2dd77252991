package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.json.Problem;
import java.util.List;

/// The outcome of an installation: installed, refused or failed.
public sealed interface Installation {

    /// The set is the active one now; the one before it is kept.
    ///
    /// @param regions  the identifiers of the regions that came with the bundles
    /// @param unsigned the names of the bundles without a signature of a key in the trust list
    /// @param warnings problems that the authors should look at, by bundle and place
    record Installed(InstalledSet set, List<String> regions, List<String> unsigned, List<Problem> warnings)
            implements
                Installation {
        /// Copies the lists.
        public Installed {
            regions = List.copyOf(regions);
            unsigned = List.copyOf(unsigned);
            warnings = List.copyOf(warnings);
        }
    }

    /// Nothing was changed, because the bundles have mistakes.
    /// Nothing was changed, because the bundles have mistakes.
    ///
    /// @param problems all problems of all bundles, errors and warnings; files are named with their bundle
    record Refused(List<Problem> problems) implements Installation {
        /// Copies the list.
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// Nothing was changed, because the machine could not do it: the disk is full, or another installation is in
    /// progress.
    ///
    /// @param why one sentence
    record Failed(String why) implements Installation {
    }
}
