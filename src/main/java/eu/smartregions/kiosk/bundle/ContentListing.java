package eu.smartregions.kiosk.bundle;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The entries of a content folder that may be read: regular files below `exhibition` and `regions`. Links are never
/// followed, because content must be complete in itself and must not reach out of its folder.
final class ContentListing {
    static final List<String> FOLDERS = List.of("exhibition", "regions");
    private static final int DEEPEST = 6;
    private static final int MOST_FILES = 5_000;
    private static final Set<String> LEFT_BY_WINDOWS = Set.of("Thumbs.db", "desktop.ini");

    private final Path root;
    private final Map<String, Path> files = new TreeMap<>();
    private final Set<String> regionFolders = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private ContentListing(Path root) {
        this.root = root;
    }

    /// What is wrong if `root` is no folder at all.
    static Optional<Problem> noFolder(Path root) {
        if (Files.isDirectory(root)) {
            return Optional.empty();
        }
        return Optional.of(Files.exists(root)
                ? Problem.inFile("", "not-a-folder", root + " is not a folder.", "Name the folder of the content.")
                : Problem.inFile("", "missing-folder", "There is no folder " + root + ".", "Name one that exists."));
    }

    /// Lists a folder.
    static ContentListing of(Path root) {
        ContentListing listing = new ContentListing(root);
        FOLDERS.forEach(listing::walk);
        return listing;
    }

    /// Regular files by name, with `/` between folders.
    Map<String, Path> files() {
        return files;
    }

    /// Names of the folders directly below `regions`.
    Set<String> regionFolders() {
        return regionFolders;
    }

    /// Names of entries that are not read; a problem tells why.
    Set<String> refused() {
        return refused;
    }

    List<Problem> problems() {
        return problems;
    }

    static Problem unreadable(String name, IOException why) {
        return Problem.inFile(name, "unreadable-file",
                "The file cannot be read (" + why.getClass().getSimpleName() + ").",
                "Check its permissions and the medium it lies on.");
    }

    private void walk(String folder) {
        Path start = root.resolve(folder);
        if (!Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(start, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Visitor());
        } catch (IOException unreadable) {
            problems.add(unreadable(folder, unreadable));
        }
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static boolean hidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || LEFT_BY_WINDOWS.contains(name);
    }

    private void refuse(Path path, String rule, String message, String fix) {
        refused.add(name(path));
        problems.add(Problem.inFile(name(path), rule, message, fix));
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (hidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            String name = name(folder);
            if (name.startsWith("regions/") && name.indexOf('/', "regions/".length()) < 0) {
                regionFolders.add(folder.getFileName().toString());
            }
            if (name.endsWith(".json")) {
                refuse(folder, "unreadable-file", "This is a folder, not a file.", "Put the JSON file in its place.");
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                refuse(file, "link", "This is a link; content must not reach out of its folder.",
                        "Put the file itself here.");
            } else if (attributes.isDirectory()) {
                refuse(file, "folder-too-deep", "This folder lies deeper than " + DEEPEST + " levels.", "Move it up.");
            } else if (!attributes.isRegularFile()) {
                refuse(file, "unreadable-file", "This is not a regular file.", "Remove it.");
            } else if (files.size() == MOST_FILES) {
                problems.add(Problem.inFile("", "too-many-files", "There are more than " + MOST_FILES + " files.",
                        "Remove those that are not needed."));
                return FileVisitResult.TERMINATE;
            } else {
                files.put(name(file), file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            refused.add(name(file));
            problems.add(unreadable(name(file), why));
            return FileVisitResult.CONTINUE;
        }
    }
}
