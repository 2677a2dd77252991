package eu.smartregions.kiosk.launch;

import eu.smartregions.kiosk.content.text.Language;
import java.nio.file.Path;
import java.util.List;

/// The options of pictures of all screens: each is drawn in every size and language.
///
/// @param content   the content to draw
/// @param out       the folder that the pictures go into
/// @param sizes     the sizes to draw
/// @param languages the languages to draw
/// @param look      how the screens are to look
public record TourOptions(Path content, Path out, List<ScreenSize> sizes, List<Language> languages, Look look) {

    /// The reading aids that are switched on.
    ///
    /// @param textPercent the size of texts in per cent of the usual one
    /// @param contrast    whether to draw high contrast
    /// @param lower       whether everything that can be touched is in the lower part
    public record Look(int textPercent, boolean contrast, boolean lower) {
    }

    /// Keeps the lists as they are now.
    public TourOptions {
        sizes = List.copyOf(sizes);
        languages = List.copyOf(languages);
    }
}
