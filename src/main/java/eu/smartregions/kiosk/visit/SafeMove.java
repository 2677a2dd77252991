package eu.smartregions.kiosk.visit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Gives a finished file its name in one step, so that under that name there is never half a file, not even after a
/// power cut.
public final class SafeMove {
    private SafeMove() {
    }

    /// Puts `finished` in the place of `target`, which is in the same folder.
    ///
    /// @throws IOException if that was not possible; `target` is then as it was
    public static void into(Path finished, Path target) throws IOException {
        try (FileChannel file = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            force(folder);
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
