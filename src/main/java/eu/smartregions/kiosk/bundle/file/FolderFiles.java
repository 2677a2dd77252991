package eu.smartregions.kiosk.bundle.file;

import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A bundle in a folder: regular files only. Links are never followed, because a bundle must be complete in itself and
/// must not reach out of its folder; pipes and devices are never opened.
public final class FolderFiles implements BundleFiles {
    private final Path root;
    private final NameCollisions names = new NameCollisions();
    private final Map<String, File> files = new TreeMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytes;
    private boolean full;

    private FolderFiles(Path root) {
        this.root = root;
    }

    /// Lists everything in a folder. Entries that cannot be read become problems.
    public static FolderFiles all(Path root) {
        FolderFiles listing = new FolderFiles(root);
        listing.walk(root);
        return listing;
    }

    /// Lists some of the folders in a folder. Entries that cannot be read become problems.
    ///
    /// @param parts the names of the folders
    public static FolderFiles of(Path root, List<String> parts) {
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
        int levels = EntryName.DEEPEST - start.getNameCount() + root.getNameCount();
        Optional<String> skipped = Optional.empty();
        for (FolderWalk.Found found : FolderWalk.of(root, start, levels)) {
            String name = found.name();
            if (skipped.filter(folder -> name.startsWith(folder + "/")).isPresent() || EntryName.leftBySystem(name)) {
                continue;
            }
            switch (found) {
                case FolderWalk.Found.Folder _ -> skipped = takeFolder(name) ? skipped : Optional.of(name);
                case FolderWalk.Found.Entry(_, Path path, BasicFileAttributes attributes) ->
                    takeFile(name, path, attributes);
                case FolderWalk.Found.Unreadable(_, IOException why) -> {
                    refused.add(name);
                    problems.add(BundleFiles.unreadable(EntryName.shown(name), why));
                }
            }
            if (full) {
                break;
            }
        }
    }

    /// @return whether what is in it matters
    private boolean takeFolder(String name) {
        folders.add(name);
        Optional<Finding> fault = names.fault(name, true).or(() -> name.endsWith(".json")
                ? Optional.of(new Finding("unreadable-file", "This is a folder, not a file.", "Put the JSON file in "
                        + "its place."))
                : Optional.empty());
        fault.ifPresent(why -> refuse(name, why));
        return fault.isEmpty();
    }

    private void takeFile(String name, Path path, BasicFileAttributes attributes) {
        Optional<Finding> fault = fault(name, attributes);
        if (fault.isPresent()) {
            refuse(name, fault.get());
            return;
        }
        bytes += attributes.size();
        full = files.size() == Limits.FOLDER.files() || bytes > Limits.FOLDER.bytes();
        if (files.size() == Limits.FOLDER.files()) {
            problems.add(
                    Problem.inFile("", "too-many-files", "There are more than " + Limits.FOLDER.files() + " files.",
                            "Remove those that are not needed."));
        } else if (bytes > Limits.FOLDER.bytes()) {
            problems.add(Problem.inFile("", "bundle-too-large", "The files have more than "
                    + (Limits.FOLDER.bytes() >> 30) + " GiB together.", "Remove those that are not needed."));
        } else {
            files.put(name, new Lying(path, attributes.size()));
        }
    }

    private Optional<Finding> fault(String name, BasicFileAttributes attributes) {
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
        return names.fault(name, false);
    }

    private void refuse(String name, Finding why) {
        refused.add(name);
        problems.add(Problem.inFile(EntryName.shown(name), why.rule(), why.message(), why.fix()));
    }

    /// A regular file in the folder.
    private record Lying(Path path, long size) implements File {
        @Override
        public boolean measured() {
            return true;
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
