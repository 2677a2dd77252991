package eu.smartregions.kiosk.cli;

import java.nio.file.Path;
import java.util.Optional;

/// The settings of a run of the kiosk.
///
/// @param folders  the content and data folders to use
/// @param windowed the size of the plain window, if one is wanted
/// @param with     the exhibition that the content in the window is put into, if it is a single exhibitor's
/// @param config   the settings file given, if one was
public record Run(Folders folders, Optional<Size> windowed, Optional<Path> with, Optional<Path> config) {

    /// Returns the usual settings: full screen, with the usual folders.
    static Run usual() {
        return new Run(new Folders(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
