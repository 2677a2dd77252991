package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.EntryName;
import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Copies incoming bundles into the staging folder, once. From then on only the copies are read, so that nobody can
/// change a stick between the check and the use, and a stick may be pulled at any time.
final class Incoming {
    private static final int PIECE = 64 << 10;
    private final Path staging;
    private final Consumer<InstallProgress> told;
    private final List<Problem> problems = new ArrayList<>();

    /// @param staging the folder for the copies
    Incoming(Path staging, Consumer<InstallProgress> told) {
        this.staging = staging;
        this.told = told;
    }

    /// Returns the problems of bundles that could not be read, by the bundle's name.
    List<Problem> problems() {
        return problems;
    }

    private static String name(Path path) {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }

    /// Returns the size of the bundles in bytes; of a zip at most the largest that is allowed.
    static long bytes(List<Path> bundles) throws IOException {
        long bytes = 0;
        for (Path bundle : bundles) {
            if (Files.isDirectory(bundle)) {
                try (BundleFiles files = IncomingBundle.files(bundle)) {
                    bytes += files.files().values().stream().mapToLong(BundleFiles.File::size).sum();
                }
            } else if (Files.isRegularFile(bundle)) {
                bytes += Math.min(Files.size(bundle), Limits.LARGEST_ZIP);
            }
        }
        return bytes;
    }

    /// Copies the bundles and returns the copies by the name that people know each by.
    ///
    /// @throws IOException if a copy cannot be written
    Map<String, Path> copy(List<Path> bundles) throws IOException {
        Map<String, Path> copies = new LinkedHashMap<>();
        for (Path bundle : bundles) {
            String label = copies.containsKey(shown(bundle)) ? EntryName.shown(bundle.toString()) : shown(bundle);
            Path copy = staging.resolve(Integer.toString(copies.size()));
            told.accept(new InstallProgress(InstallProgress.Phase.COPYING, label, copies.size(), bundles.size()));
            if (copied(bundle, label, copy)) {
                copies.put(label, copy);
            }
        }
        return copies;
    }

    private static String shown(Path bundle) {
        return EntryName.shown(name(bundle));
    }

    private boolean copied(Path bundle, String label, Path copy) throws IOException {
        if (!Files.isDirectory(bundle)) {
            if (!Files.isRegularFile(bundle)) {
                problems.add(Problem.inFile(label, Files.exists(bundle) ? "special-file" : "missing-bundle",
                        "There is no folder or zip " + bundle + ".", "Name one that exists."));
                return false;
            }
            return copyFile(() -> Files.newInputStream(bundle), copy, label, Limits.LARGEST_ZIP);
        }
        Files.createDirectory(copy);
        try (BundleFiles files = IncomingBundle.files(bundle)) {
            files.problems().forEach(problem -> problems.add(problem.in(label + "/" + problem.file())));
            for (var file : files.files().entrySet()) {
                Path target = copy.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                copyFile(file.getValue()::open, target, label + "/" + file.getKey(), Limits.LARGEST_ENTRY);
            }
            return true;
        }
    }

    /// A source of bytes.
    @FunctionalInterface
    private interface Source {
        InputStream open() throws IOException;
    }

    /// Copies at most `most` bytes; a source that is longer, or cannot be read, is a problem of the bundle, not of the
    /// disk.
    private boolean copyFile(Source source, Path target, String name, long most) throws IOException {
        long bytes = 0;
        try (InputStream in = opened(source); OutputStream out = Files.newOutputStream(target)) {
            byte[] piece = new byte[PIECE];
            for (int got = read(in, piece); got >= 0; got = read(in, piece)) {
                bytes += got;
                if (bytes > most) {
                    problems.add(
                            Problem.inFile(name, "file-too-large", "The file is larger than " + (most >> 20) + " MiB.",
                                    "Make it smaller, or remove it."));
                    return false;
                }
                out.write(piece, 0, got);
            }
            return true;
        } catch (Unread unread) {
            problems.add(BundleFiles.unreadable(name, unread.why));
            return false;
        }
    }

    private static InputStream opened(Source source) throws Unread {
        try {
            return source.open();
        } catch (IOException failed) {
            throw new Unread(failed);
        }
    }

    private static int read(InputStream in, byte[] piece) throws Unread {
        try {
            return in.read(piece);
        } catch (IOException failed) {
            throw new Unread(failed);
        }
    }

    /// A failure while reading, not while writing.
    private static final class Unread extends IOException {
        private static final long serialVersionUID = 1;
        private final transient IOException why;

        private Unread(IOException why) {
            super(why);
            this.why = why;
        }
    }
}
