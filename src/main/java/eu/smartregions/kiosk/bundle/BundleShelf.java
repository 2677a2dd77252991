package eu.smartregions.kiosk.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The shelf in the data folder that keeps the newest two contents that were accepted, so that the kiosk can go back to
/// one when the content it is given has mistakes.
///
/// A content is copied beside its place, forced to the disk, checked against its name and only then renamed to
/// `content/CONTENT_ID`; last, the list `content/shelf.txt` is replaced, which names the kept ones, newest first.
/// Whenever the power goes, the list names only complete contents.
public final class BundleShelf {
    private static final int KEPT = 2;
    private final Path shelf;
    private final Path list;

    /// @param data the kiosk's data folder; created when something is kept
    public BundleShelf(Path data) {
        this.shelf = data.resolve("content");
        this.list = shelf.resolve("shelf.txt");
    }

    /// Copies accepted content onto the shelf and makes it the newest there. Older than the newest two are removed.
    ///
    /// @param content   the folder that was read
    /// @param contentId its name, from [Reading.Accepted]
    /// @return where it is kept
    /// @throws IOException if the disk is full or fails, or if the content was changed since it was read; what was on
    ///                     the shelf stays
    public Path keep(Path content, String contentId) throws IOException {
        Files.createDirectories(shelf);
        Path kept = shelf.resolve(contentId);
        if (!Files.isDirectory(kept)) {
            Path staging = shelf.resolve(contentId + ".staging");
            remove(staging);
            copy(content, staging);
            if (!ContentFolder.open(staging).contentId().equals(contentId)) {
                remove(staging);
                throw new IOException("The content in " + content + " was changed while it was being copied.");
            }
            Files.move(staging, kept, StandardCopyOption.ATOMIC_MOVE);
            force(shelf);
        }
        List<String> newestFirst = newestFirst();
        newestFirst.remove(contentId);
        newestFirst.addFirst(contentId);
        write(newestFirst.subList(0, Math.min(KEPT, newestFirst.size())));
        removeOthers();
        return kept;
    }

    /// The content kept last, or empty if the shelf holds none.
    public Optional<Path> lastGood() {
        return newestFirst().stream().map(shelf::resolve).findFirst();
    }

    /// The kept contents that are really there, newest first; a list that cannot be read names none.
    private List<String> newestFirst() {
        List<String> names = new ArrayList<>();
        try {
            for (String name : Files.readAllLines(list)) {
                if (name.matches("[0-9a-f]{16}") && Files.isDirectory(shelf.resolve(name))) {
                    names.add(name);
                }
            }
        } catch (IOException _) {
            names.clear();
        }
        return names;
    }

    private void write(List<String> names) throws IOException {
        Path fresh = shelf.resolve("shelf.txt.staging");
        Files.write(fresh, names);
        force(fresh);
        Files.move(fresh, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(shelf);
    }

    private static void copy(Path content, Path staging) throws IOException {
        Files.createDirectories(staging);
        for (var file : ContentListing.of(content).files().entrySet()) {
            Path copy = staging.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.copy(file.getValue(), copy);
            force(copy);
        }
        for (Path folder : children(staging, Files::isDirectory)) {
            force(folder);
        }
    }

    private void removeOthers() throws IOException {
        List<String> names = newestFirst();
        try (Stream<Path> entries = Files.list(shelf)) {
            for (Path entry : entries.filter(Files::isDirectory).toList()) {
                if (!names.contains(entry.getFileName().toString())) {
                    remove(entry);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : children(folder, _ -> true).reversed()) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> children(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(wanted).sorted(Comparator.naturalOrder()).toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    /// Forces a file or, where the system lets folders be opened, the entries of a folder to the disk.
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
