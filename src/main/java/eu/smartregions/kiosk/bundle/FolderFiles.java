package eu.smartregions.kiosk.bundle;

import eu.smartregions.kiosk.bundle.Sheet.Finding;
import java.io.IOException;
import java.io.InputStream;
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

/// A bundle that lies in a folder: regular files only. Links are never followed, because a bundle must be complete in
/// itself and must not reach out of its folder; pipes and devices are never opened.
final class FolderFiles implements BundleFiles {
    private final Path root;
    private final NameCheck names = new NameCheck();
    private final Map<String, File> files = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytes;

    private FolderFiles(Path root) {
        this.root = root;
    }

    /// Lists everything in a folder.
    static FolderFiles all(Path root) {
        FolderFiles listing = new FolderFiles(root);
        listing.walk(root);
        return listing;
    }

    /// Lists some of the folders in a folder.
    static FolderFiles of(Path root, List<String> parts) {
        FolderFiles listing = new FolderFiles(root);
        parts.forEach(part -> listing.walk(root.resolve(part)));
        return listing;
    }

    @Override
    public Map<String, File> files() {
        return files;
    }

    @Override
    public Set<String> folders() {
        return folders;
    }

    @Override
    public Set<String> refused() {
        return refused;
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public void close() {
        // Nothing is kept open.
    }

    private void walk(Path start) {
        if (!Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            int levels = EntryName.DEEPEST - start.getNameCount() + root.getNameCount();
            Files.walkFileTree(start, EnumSet.noneOf(FileVisitOption.class), levels, new Visitor());
        } catch (IOException unreadable) {
            problems.add(BundleFiles.unreadable(name(start), unreadable));
        }
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private void refuse(Path path, Finding why) {
        refused.add(name(path));
        problems.add(Problem.inFile(EntryName.shown(name(path)), why.rule(), why.message(), why.fix()));
    }

    /// A regular file in the folder.
    private record Lying(Path path, long size) implements File {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            String name = name(folder);
            if (EntryName.leftBySystem(name)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(name);
            Optional<Finding> fault = names.fault(name, true);
            if (fault.isPresent()) {
                refuse(folder, fault.get());
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (name.endsWith(".json")) {
                refuse(folder, new Finding("unreadable-file", "This is a folder, not a file.",
                        "Put the JSON file in its place."));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (EntryName.leftBySystem(name(file))) {
                return FileVisitResult.CONTINUE;
            }
            Optional<Finding> fault = fault(file, attributes);
            if (fault.isPresent()) {
                refuse(file, fault.get());
                return FileVisitResult.CONTINUE;
            }
            bytes += attributes.size();
            if (files.size() == Limits.FOLDER.files()) {
                problems.add(Problem.inFile("", "too-many-files", "There are more than " + Limits.FOLDER.files() + " files.",
                        "Remove those that are not needed."));
                return FileVisitResult.TERMINATE;
            }
            if (bytes > Limits.FOLDER.bytes()) {
                problems.add(Problem.inFile("", "bundle-too-large", "The files have more than "
                        + (Limits.FOLDER.bytes() >> 30) + " GiB together.", "Remove those that are not needed."));
                return FileVisitResult.TERMINATE;
            }
            files.put(name(file), new Lying(file, attributes.size()));
            return FileVisitResult.CONTINUE;
        }

        private Optional<Finding> fault(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                return Optional.of(new Finding("link", "This is a link; content must not reach out of its folder.",
                        "Put the file itself here."));
            }
            if (attributes.isDirectory()) {
                return Optional.of(new Finding("folder-too-deep", "This folder lies deeper than " + EntryName.DEEPEST
                        + " levels.", "Move it up."));
            }
            if (!attributes.isRegularFile()) {
                return Optional.of(new Finding("special-file", "This is a pipe or device, not a file.", "Remove it."));
            }
            return names.fault(name(file), false);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            refused.add(name(file));
            problems.add(BundleFiles.unreadable(EntryName.shown(name(file)), why));
            return FileVisitResult.CONTINUE;
        }
    }
}
