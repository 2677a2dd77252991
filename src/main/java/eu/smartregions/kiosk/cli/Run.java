package eu.smartregions.kiosk.cli;

import java.nio.file.Path;
import java.util.Optional;

/// How the kiosk is to run.
///
/// @param folders  the content and data folders to use
/// @param windowed the size of the plain window, if one is wanted
/// @param with     the exhibition given that the content in the window is put into, if it is a single exhibitor's
/// @param config   the settings file given, if one was
public record Run(Folders folders, Optional<Size> windowed, Optional<Path> with, Optional<Path> config) {

    /// Where nothing was said: full screen, with what is usual.
    static Run usual() {
        return new Run(new Folders(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
