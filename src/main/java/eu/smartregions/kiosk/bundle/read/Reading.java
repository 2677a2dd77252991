package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.Exhibition;
import java.util.List;

/// What came of reading a content folder.
public sealed interface Reading {

    /// The content can be shown.
    ///
    /// @param contentId names exactly this content: the first 16 hexadecimal digits of the SHA-256 of all its files
    /// @param warnings  what an author should look at, sorted by place; also the mistakes of exhibitors who are left
    ///                  out, where that was asked for
    record Accepted(Exhibition exhibition, String contentId, List<Problem> warnings) implements Reading {
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /// The content cannot be shown.
    ///
    /// @param problems everything found in one run, errors and warnings, sorted by place
    record Rejected(List<Problem> problems) implements Reading {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
