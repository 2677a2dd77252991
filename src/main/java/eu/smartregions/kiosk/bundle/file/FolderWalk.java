package eu.smartregions.kiosk.bundle.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Lists the contents of a folder, each folder before its own contents, and judges nothing. The folders directly in it
/// are listed in parallel: asking the file system about one entry after the other is what takes longest. Links are not
/// followed.
final class FolderWalk {
    /// More are not listed: twice the number of files that is allowed, so that whoever counts them finds too many.
    private static final int MOST = 2 * Limits.FOLDER.files();
    private final int rootLength;
    private final AtomicInteger listed = new AtomicInteger();

    private FolderWalk(Path root) {
        this.rootLength = root.resolve("x").toString().length() - 1;
    }

    /// An entry that was found.
    sealed interface Found {
        /// Returns the path relative to the root, with `/` between folders.
        String name();

        /// A folder; its contents follow.
        record Folder(String name) implements Found {
        }

        /// A file, or a folder too deep to be listed.
        record Entry(String name, Path path, BasicFileAttributes attributes) implements Found {
        }

        /// An entry that cannot be read.
        record Unreadable(String name, IOException why) implements Found {
        }
    }

    /// Returns the contents of a folder in the root, or of the root itself.
    ///
    /// @param levels the depth to list
    static List<Found> of(Path root, Path start, int levels) {
        FolderWalk walk = new FolderWalk(root);
        if (!Files.isDirectory(start, LinkOption.NOFOLLOW_LINKS)) {
            return walk.below(start, levels);
        }
        List<Found> found = new ArrayList<>();
        List<Path> within = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(start)) {
            for (Iterator<Path> entry = entries.iterator(); entry.hasNext() && within.size() <= MOST;) {
                within.add(entry.next());
            }
        } catch (IOException unreadable) {
            return List.of(new Found.Unreadable(walk.name(start), unreadable));
        }
        if (!start.equals(root)) {
            found.add(new Found.Folder(walk.name(start)));
        }
        within.sort(null);
        Parallel.of(within, entry -> walk.below(entry, levels - 1)).forEach(found::addAll);
        return found;
    }

    private List<Found> below(Path start, int levels) {
        List<Found> found = new ArrayList<>();
        try {
            Files.walkFileTree(start, EnumSet.noneOf(FileVisitOption.class), levels, new Visitor(found));
        } catch (IOException unreadable) {
            found.add(new Found.Unreadable(name(start), unreadable));
        }
        return found;
    }

    private String name(Path path) {
        String whole = path.toString();
        return whole.substring(Math.min(rootLength, whole.length())).replace(File.separatorChar, '/');
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<Found> found;

        private Visitor(List<Found> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return add(new Found.Folder(name(folder)));
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return add(new Found.Entry(name(file), file, attributes));
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            return add(new Found.Unreadable(name(file), why));
        }

        private FileVisitResult add(Found entry) {
            found.add(entry);
            return listed.incrementAndGet() > MOST ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }
    }
}
