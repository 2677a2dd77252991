package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.Exhibition;
import java.util.List;

/// The outcome of reading a content folder: accepted or rejected.
public sealed interface Reading {

    /// The content can be shown: the files of its pictures are there.
    ///
    /// @param contentId names exactly this content: the first 16 hexadecimal digits of the SHA-256 of all its files
    /// @param warnings  problems that an author should look at, sorted by place; also the mistakes of exhibitors that
    /// are left out, where that was asked for
    record Accepted(Exhibition exhibition, String contentId, List<Problem> warnings) implements Reading {
        /// Copies the list.
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /// The content cannot be shown.
    ///
    /// @param problems everything found in one run, errors and warnings, sorted by place
    record Rejected(List<Problem> problems) implements Reading, Checked {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
