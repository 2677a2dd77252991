package eu.smartregions.kiosk.studio.document;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/// The file of a region on the disk. It is replaced as a whole, and only while it is what was last read or written
/// here: what somebody else wrote meanwhile is never lost.
public final class RegionFile {
    private final Path folder;
    private byte[] known;

    private RegionFile(Path folder, byte[] known) {
        this.folder = folder;
        this.known = known;
    }

    /// Reads the file in a region's folder.
    ///
    /// @throws IOException if it cannot be read
    public static RegionFile open(Path folder) throws IOException {
        return new RegionFile(folder, Files.readAllBytes(folder.resolve(BundleLayout.REGION_FILE)));
    }

    /// Returns the folder, where pictures lie too.
    public Path folder() {
        return folder;
    }

    /// Returns what was last read or written.
    public synchronized byte[] known() {
        return known;
    }

    /// Writes the file: beside it first, to the disk for good, then in its place.
    ///
    /// @return whether it was written; false where somebody else has changed it
    /// @throws IOException if it cannot be written
    public synchronized boolean save(byte[] text) throws IOException {
        Path file = folder.resolve(BundleLayout.REGION_FILE);
        if (changedOutside().isPresent()) {
            return false;
        }
        if (!Arrays.equals(text, known)) {
            Path fresh = folder.resolve("." + BundleLayout.REGION_FILE + ".part");
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                channel.write(ByteBuffer.wrap(text));
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            known = text;
        }
        return true;
    }

    /// Returns what somebody else wrote into the file since it was last read or written here; empty if nobody did.
    ///
    /// @throws IOException if it cannot be read
    public synchronized Optional<byte[]> changedOutside() throws IOException {
        byte[] there = Files.readAllBytes(folder.resolve(BundleLayout.REGION_FILE));
        return Arrays.equals(there, known) ? Optional.empty() : Optional.of(there);
    }

    /// Takes what is on the disk for known, whoever wrote it.
    public synchronized void accept(byte[] there) {
        known = there;
    }
}
