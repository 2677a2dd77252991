package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.json.Problem;
import java.util.List;

/// What came of an installation.
public sealed interface Installation {

    /// The set is the active one now; the one before it is kept.
    ///
    /// @param regions  the identifiers of the regions that came with the bundles
    /// @param unsigned the names of the bundles that nobody signed whom the trust list knows
    /// @param warnings what the authors should look at, by bundle and place
    record Installed(InstalledSet set, List<String> regions, List<String> unsigned, List<Problem> warnings)
            implements
                Installation {
        public Installed {
            regions = List.copyOf(regions);
            unsigned = List.copyOf(unsigned);
            warnings = List.copyOf(warnings);
        }
    }

    /// Nothing was changed, because the bundles have mistakes.
    ///
    /// @param problems everything found in all bundles, errors and warnings; files are named with their bundle
    record Refused(List<Problem> problems) implements Installation {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// Nothing was changed, because the machine could not do it: the disk is full, or another installation is under
    /// way.
    ///
    /// @param why one sentence
    record Failed(String why) implements Installation {
    }
}
