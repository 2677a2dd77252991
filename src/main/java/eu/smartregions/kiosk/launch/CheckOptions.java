package eu.smartregions.kiosk.launch;

import eu.smartregions.kiosk.content.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The options of the opening check.
///
/// @param data      the data folder
/// @param content   the content to check, if any was given; else what a kiosk would show
/// @param languages to draw every page in
/// @param json      whether the sheet is written as JSON
/// @param out       the file that the sheet goes into, if not to standard output
public record CheckOptions(Path data, Optional<Path> content, List<Language> languages, boolean json,
        Optional<Path> out) {
    /// Keeps the list as it is now.
    public CheckOptions {
        languages = List.copyOf(languages);
    }
}
