package eu.smartregions.kiosk.launch;

import java.nio.file.Path;
import java.util.Optional;

/// The options that the kiosk was started with.
///
/// @param givenContent the content to show, if any was given
/// @param givenData    the data folder, if one was given
/// @param windowed     the size of a plain window, if one is wanted instead of the full screen
/// @param with         the exhibition given that the content in the window is put into, if it is a single exhibitor's
/// @param config       the settings file, if one was given
public record LaunchOptions(Optional<Path> givenContent, Optional<Path> givenData, Optional<ScreenSize> windowed,
        Optional<Path> with, Optional<Path> config) {

    /// Returns what holds where nothing was said: full screen, with what is usual.
    public static LaunchOptions usual() {
        return new LaunchOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /// Returns the content given, or the bundled exhibition.
    public Path content() {
        return givenContent.orElseGet(PlatformFolders::bundledContent);
    }

    /// Returns the data folder given, or the platform's.
    public Path data() {
        return givenData.orElseGet(PlatformFolders::usualData);
    }
}
