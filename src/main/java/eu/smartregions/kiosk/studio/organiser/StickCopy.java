package eu.smartregions.kiosk.studio.organiser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Copies zips onto a stick: each is written beside its name, forced to the stick, read back and compared. Where one
/// cannot be, none is left there.
public final class StickCopy {
    private final Path stick;

    /// @param stick its folder, where a kiosk looks for bundles
    public StickCopy(Path stick) {
        this.stick = stick;
    }

    /// Copies zips; files of the same names are replaced.
    ///
    /// @param told how many are on the stick
    /// @return the names on the stick
    /// @throws IOException with one sentence if that cannot be done; nothing new is on the stick then
    public List<Path> put(List<Path> zips, IntConsumer told) throws IOException {
        List<Path> fresh = new ArrayList<>();
        try {
            long needed = 0;
            for (Path zip : zips) {
                needed += Files.size(zip);
            }
            if (Files.getFileStore(stick).getUsableSpace() < needed) {
                throw new IOException("There are " + (needed >> 20) + " MB to be copied, and less is free there.");
            }
            for (Path zip : zips) {
                Path part = stick.resolve("." + zip.getFileName() + ".part");
                fresh.add(part);
                copy(zip, part);
                told.accept(fresh.size());
            }
            List<Path> there = new ArrayList<>();
            for (int i = 0; i < zips.size(); i++) {
                Path name = stick.resolve(zips.get(i).getFileName().toString());
                Files.move(fresh.get(i), name, StandardCopyOption.REPLACE_EXISTING);
                there.add(name);
            }
            return there;
        } catch (AccessDeniedException | ReadOnlyFileSystemException _) {
            throw new IOException("Nothing can be written to " + stick + ".");
        } finally {
            for (Path part : fresh) {
                removeIfThere(part);
            }
        }
    }

    private static void removeIfThere(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // The stick is out: what is left on it has a name that no kiosk reads.
        }
    }

    private static void copy(Path zip, Path part) throws IOException {
        try (InputStream in = Files.newInputStream(zip); OutputStream out = Files.newOutputStream(part)) {
            in.transferTo(out);
        }
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        if (Files.mismatch(zip, part) >= 0) {
            throw new IOException(zip.getFileName() + " does not read back as it was written: try another stick.");
        }
    }
}
