package eu.smartregions.kiosk.studio.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/// A file of a bundle on the disk. It is replaced as a whole, and only while it is what was last read or written
/// here: what somebody else wrote meanwhile is never lost.
public final class WrittenFile {
    private final Path folder;
    private final String name;
    /// Whether it is not on the disk before something is written.
    private final boolean made;
    private byte[] known;

    private WrittenFile(Path folder, String name, boolean made, byte[] known) {
        this.folder = folder;
        this.name = name;
        this.made = made;
        this.known = known;
    }

    /// Reads a file.
    ///
    /// @param name that it has in the folder
    /// @throws IOException if it cannot be read
    public static WrittenFile open(Path folder, String name) throws IOException {
        return new WrittenFile(folder, name, false, Files.readAllBytes(folder.resolve(name)));
    }

    /// Reads a file that need not be there: it is made when something is written.
    ///
    /// @param empty what is known of it where it is not there
    /// @throws IOException if it cannot be read
    public static WrittenFile open(Path folder, String name, byte[] empty) throws IOException {
        return Files.exists(folder.resolve(name)) ? open(folder, name) : new WrittenFile(folder, name, true, empty);
    }

    /// Returns the name that it has in the folder.
    public String name() {
        return name;
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
        Path file = folder.resolve(name);
        if (changedOutside().isPresent()) {
            return false;
        }
        if (!Arrays.equals(text, known)) {
            Path fresh = file.resolveSibling("." + file.getFileName() + ".part");
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
        Path file = folder.resolve(name);
        if (made && Files.notExists(file)) {
            return Optional.empty();
        }
        byte[] there = Files.readAllBytes(file);
        return Arrays.equals(there, known) ? Optional.empty() : Optional.of(there);
    }

    /// Takes what is on the disk for known, whoever wrote it.
    public synchronized void accept(byte[] there) {
        known = there;
    }
}
