package eu.smartregions.kiosk.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;

/// Gives finished files their names, each in one step, so that there is never half a file under that name, not even
/// after a power cut.
public final class SafeMove {
    private SafeMove() {
    }

    /// Puts `finished` in the place of `target`, which is in the same folder.
    ///
    /// @throws IOException if that was not possible; `target` is then as it was
    public static void into(Path finished, Path target) throws IOException {
        into(Map.of(finished, target));
    }

    /// Puts finished files in their places, each in its own folder. The disk takes all of them at the same time, which
    /// is not much longer than the largest takes alone.
    ///
    /// @param targets the places by the files that are to be put there
    /// @throws IOException if one of them could not be forced to disk, and none is then in its place; or not be moved
    public static void into(Map<Path, Path> targets) throws IOException {
        try {
            targets.keySet().parallelStream().forEach(SafeMove::forceFile);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Map.Entry<Path, Path> move : targets.entrySet()) {
            Files.move(move.getKey(), move.getValue(), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        targets.values().stream().map(target -> target.toAbsolutePath().getParent()).filter(Objects::nonNull).distinct()
                .forEach(SafeMove::force);
    }

    private static void forceFile(Path finished) {
        try (FileChannel file = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void force(Path folder) {
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException _) {
            // Windows cannot open a folder; there the file system writes its journal before it returns from the move.
        }
    }
}
