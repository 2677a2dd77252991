package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.bundle.install.BundleShelf;
import eu.smartregions.kiosk.bundle.install.InstalledSet;
import eu.smartregions.kiosk.bundle.install.SoundPart;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Checked;
import eu.smartregions.kiosk.bundle.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The content that a kiosk opens with: the content given on the command line, else the active installed set, else the
/// usual content. If that has problems, an older installed set or the last good one; else none.
///
/// @param accepted  absent where there is nothing to show
/// @param staffCode what the resting screen shows: `C1` for content with problems
/// @param keeping   keeps a copy of what was accepted, for the next time; slow, to be called when the first screen
///     shows
public record StartContent(Optional<Reading.Accepted> accepted, String staffCode, Runnable keeping) {
    private static final System.Logger LOG = System.getLogger(StartContent.class.getName());
    /// The staff code of content with problems.
    static final String PROBLEMS = "C1";

    /// Reads the content that was given, or else what is installed, or else the usual content. All problems are logged.
    public static StartContent find(Optional<Path> given, Path usual, BundleShelf shelf) {
        if (given.isPresent()) {
            return read(given.get(), shelf);
        }
        if (shelf.active().isEmpty()) {
            return read(usual, shelf);
        }
        return installed(shelf);
    }

    /// Reads what was shown before the newest content: an older installed set, else the usual content; for a kiosk that
    /// breaks down with the newest.
    static StartContent before(Path usual, BundleShelf shelf) {
        StartContent older = newest(shelf.sets().stream().dropWhile(each -> !each.active()).skip(1).toList(), shelf);
        return older.accepted().isPresent() ? older : read(usual, shelf);
    }

    /// Returns a start without content.
    static StartContent none() {
        return new StartContent(Optional.empty(), PROBLEMS, () -> {});
    }

    /// Returns a start with content that was read elsewhere.
    static StartContent of(Reading.Accepted accepted) {
        return new StartContent(Optional.of(accepted), "", () -> {});
    }

    /// Reads the active set, or the newest before it that can be shown.
    public static StartContent installed(BundleShelf shelf) {
        StartContent found = newest(shelf.sets().stream().dropWhile(each -> !each.active()).toList(), shelf);
        return found.accepted().isPresent() ? found : lastGood(shelf);
    }

    private static StartContent newest(List<InstalledSet> sets, BundleShelf shelf) {
        String code = "";
        for (InstalledSet set : sets) {
            switch (shelf.readShown(set)) {
                case Reading.Accepted accepted -> {
                    leftOut(set.folder(), accepted);
                    return new StartContent(Optional.of(accepted), code, () -> tidy(shelf));
                }
                case Reading.Rejected rejected -> {
                    log(set.folder(), rejected.problems());
                    code = PROBLEMS;
                }
            }
        }
        return none();
    }

    /// Keeps a copy in the background.
    void keep() {
        Thread.ofPlatform().daemon().name("content-copy").start(keeping);
    }

    private static StartContent read(Path content, BundleShelf shelf) {
        if (Files.isRegularFile(content)) {
            return unpacked(content, shelf);
        }
        return switch (BundleReader.read(content)) {
            case Reading.Accepted accepted ->
                new StartContent(Optional.of(accepted), "", () -> keep(shelf, content, accepted.contentId()));
            case Reading.Rejected rejected -> {
                log(content, rejected.problems());
                StartContent last = lastGood(shelf);
                yield last.accepted().isPresent() ? last : sound(content);
            }
        };
    }

    /// Returns the content of a folder without the exhibitors whose files have mistakes: better than nothing.
    private static StartContent sound(Path folder) {
        return switch (SoundPart.of(folder)) {
            case Reading.Accepted accepted -> {
                leftOut(folder, accepted);
                yield new StartContent(Optional.of(accepted), PROBLEMS, () -> {});
            }
            case Reading.Rejected _ -> none();
        };
    }

    private static void leftOut(Path content, Reading.Accepted shown) {
        shown.warnings().stream().filter(Problem::isError).forEach(problem -> LOG.log(System.Logger.Level.ERROR,
                "An exhibitor of the content in " + content + " is left out: " + problem));
    }

    /// Returns content read from a zip as its copy on the shelf has it, where pictures are files.
    private static StartContent unpacked(Path zip, BundleShelf shelf) {
        return switch (BundleReader.check(zip)) {
            case Checked.Sound sound -> {
                keep(shelf, zip, sound.contentId());
                yield lastGood(shelf, "");
            }
            case Reading.Rejected rejected -> {
                log(zip, rejected.problems());
                yield lastGood(shelf);
            }
        };
    }

    private static void log(Path content, List<Problem> problems) {
        LOG.log(System.Logger.Level.ERROR,
                "The content in " + content + " cannot be shown (staff code " + PROBLEMS + "):");
        problems.forEach(problem -> LOG.log(System.Logger.Level.ERROR, problem.toString()));
    }

    private static StartContent lastGood(BundleShelf shelf) {
        StartContent last = lastGood(shelf, PROBLEMS);
        last.accepted().ifPresent(_ -> LOG.log(System.Logger.Level.WARNING, "The last good content is shown instead."));
        return last;
    }

    private static StartContent lastGood(BundleShelf shelf, String code) {
        Optional<Path> last = shelf.lastGood();
        if (last.isPresent() && BundleReader.read(last.get()) instanceof Reading.Accepted accepted) {
            return new StartContent(Optional.of(accepted), code, () -> {});
        }
        return new StartContent(Optional.empty(), PROBLEMS, () -> {});
    }

    private static void tidy(BundleShelf shelf) {
        try {
            shelf.tidy();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Leftovers of an installation stay for now: " + e.getMessage());
        }
    }

    private static void keep(BundleShelf shelf, Path content, String contentId) {
        try {
            shelf.keep(content, contentId);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "No copy of the content could be kept: " + e.getMessage());
        }
    }
}
