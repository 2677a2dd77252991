package eu.smartregions.kiosk.bundle.check;

import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Locale;
import java.util.Optional;

/// An exhibitor in a bundle that was checked.
///
/// @param kind   region or organisation
/// @param id     its identifier
/// @param name   empty if it could not be read
/// @param folder the beginning of its files' names in [Problem#file]
public record CheckedExhibitor(Kind kind, String id, Optional<LocalizedText> name, String folder) {

    /// The kinds of exhibitors.
    public enum Kind {
        REGION, ORGANISATION;

        /// Returns the word for it, lower case.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
