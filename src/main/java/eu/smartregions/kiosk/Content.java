package eu.smartregions.kiosk;

import eu.smartregions.kiosk.bundle.BundleReader;
import eu.smartregions.kiosk.bundle.BundleShelf;
import eu.smartregions.kiosk.bundle.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The content that a kiosk opens with: the one it was given, else the last good one, else none.
///
/// @param accepted  absent where there is nothing to show
/// @param staffCode what the resting screen shows: `C1` for content with problems
/// @param keeping   keeps a copy of what was accepted, for the next time; slow, to be called when the first screen shows
record Content(Optional<Reading.Accepted> accepted, String staffCode, Runnable keeping) {
    private static final System.Logger LOG = System.getLogger(Content.class.getName());
    private static final String PROBLEMS = "C1";

    /// Reads a folder, and the last good content where that has problems. All problems are logged.
    static Content find(Path folder, BundleShelf shelf) {
        return switch (BundleReader.read(folder)) {
            case Reading.Accepted accepted -> new Content(Optional.of(accepted), "", () -> keep(shelf, folder, accepted));
            case Reading.Rejected rejected -> {
                LOG.log(System.Logger.Level.ERROR, "The content in " + folder + " cannot be shown (staff code " + PROBLEMS + "):");
                rejected.problems().forEach(problem -> LOG.log(System.Logger.Level.ERROR, problem.toString()));
                yield lastGood(shelf);
            }
        };
    }

    /// Keeps a copy in the background.
    void keep() {
        Thread.ofPlatform().daemon().name("content-copy").start(keeping);
    }

    private static Content lastGood(BundleShelf shelf) {
        Optional<Path> last = shelf.lastGood();
        if (last.isPresent() && BundleReader.read(last.get()) instanceof Reading.Accepted accepted) {
            LOG.log(System.Logger.Level.WARNING, "The last good content is shown instead: " + last.get());
            return new Content(Optional.of(accepted), PROBLEMS, () -> { });
        }
        return new Content(Optional.empty(), PROBLEMS, () -> { });
    }

    private static void keep(BundleShelf shelf, Path folder, Reading.Accepted accepted) {
        try {
            shelf.keep(folder, accepted.contentId());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "No copy of the content could be kept: " + e.getMessage());
        }
    }
}
