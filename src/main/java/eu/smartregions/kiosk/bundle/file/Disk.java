package eu.smartregions.kiosk.bundle.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Changes files and folders so that they survive a power cut: every step is on the disk before the next begins.
public final class Disk {
    private Disk() {
    }

    /// Replaces a small text file (UTF-8) in one step.
    public static void replace(Path file, String text) throws IOException {
        replace(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Replaces a file in one step.
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".staging");
        Files.write(fresh, bytes);
        force(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(file.toAbsolutePath().getParent());
    }

    /// Returns how a new file is made that its owner alone can read, where the system knows owners.
    public static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    /// Gives a complete folder its final name in one step.
    public static void rename(Path folder, Path name) throws IOException {
        Files.move(folder, name, StandardCopyOption.ATOMIC_MOVE);
        force(name.toAbsolutePath().getParent());
    }

    /// Forces everything in a folder to the disk.
    public static void forceAll(Path folder) throws IOException {
        for (Path path : below(folder).reversed()) {
            force(path);
        }
    }

    /// Removes a folder with everything in it, if it exists; links are removed, not followed.
    public static void remove(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path path : below(folder).reversed()) {
                Files.delete(path);
            }
        }
    }

    /// Returns the paths in a folder, itself included, each before its contents.
    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /// Forces a file to the disk, or the entries of a folder where the system can open folders.
    private static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && !path.getFileSystem().getSeparator().equals("/")) {
            return;
        }
        StandardOpenOption way = folder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(path, way)) {
            channel.force(true);
        }
    }
}
