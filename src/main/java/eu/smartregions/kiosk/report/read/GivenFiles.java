package eu.smartregions.kiosk.report.read;

import eu.smartregions.kiosk.visit.VisitSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The databases that are meant by what somebody gives: database files, data folders, closing reports as zips, and
/// folders of any of these. What is in a zip is unpacked until this is closed.
public final class GivenFiles implements AutoCloseable {
    private static final String ZIP = ".zip";

    private final Path scratch;
    private final List<Database> databases = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /// A database that was given.
    ///
    /// @param from the file that somebody gave, by which it is named
    public record Database(Path file, Path from) {
    }

    private GivenFiles(Path scratch) {
        this.scratch = scratch;
    }

    /// Looks for databases. What has none among others that have is a problem like any other.
    ///
    /// @throws IOException if there is none in anything given
    public static GivenFiles of(List<Path> given) throws IOException {
        GivenFiles files = new GivenFiles(Files.createTempDirectory("kiosk-given"));
        try {
            List<String> without = new ArrayList<>();
            for (Path path : given) {
                if (!files.add(path)) {
                    without.add("There is no " + VisitSchema.FILE + " in " + path + "; give the data folder of a "
                            + "kiosk, a database file, a closing report, or a folder of them.");
                }
            }
            if (without.size() == given.size()) {
                throw new IOException(without.getFirst());
            }
            files.problems.addAll(without);
            return files;
        } catch (IOException e) {
            files.close();
            throw e;
        }
    }

    /// Returns the databases, in the order in which they were given.
    public List<Database> databases() {
        return List.copyOf(databases);
    }

    /// Returns what could not be read, a sentence for each file.
    public List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() throws IOException {
        Sources.delete(scratch);
    }

    /// Whether there is anything in what was given, be it readable or not.
    private boolean add(Path given) throws IOException {
        int before = databases.size() + problems.size();
        if (Files.isRegularFile(given)) {
            addFile(given);
        } else {
            addFolder(given);
        }
        return databases.size() + problems.size() > before;
    }

    private void addFile(Path file) throws IOException {
        if (!isZip(file)) {
            databases.add(new Database(file, file));
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(VisitSchema.FILE);
            if (entry != null) {
                Path unpacked = scratch.resolve(databases.size() + ".db");
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, unpacked);
                } catch (IOException e) {
                    FullDisk.check(unpacked, e);
                    throw e;
                }
                databases.add(new Database(unpacked, file));
            }
        } catch (FullDisk e) {
            throw e;
        } catch (ZipException _) {
            problems.add(file + " cannot be read: it is no zip, or only a part of one. Copy it again.");
        } catch (IOException e) {
            problems.add(file + " cannot be read: " + e.getMessage());
        }
    }

    /// A folder with a database is a data folder; else what lies in it is looked at, down to data folders.
    private void addFolder(Path folder) throws IOException {
        if (addData(folder) || !Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path path : inside.sorted().toList()) {
                if (Files.isDirectory(path)) {
                    addData(path);
                } else if (isZip(path) || path.toString().endsWith(".db")) {
                    addFile(path);
                }
            }
        }
    }

    private boolean addData(Path folder) {
        List<Path> inFolder = Stream.of(VisitSchema.FILE, VisitSchema.BESIDE).map(folder::resolve)
                .filter(Files::isRegularFile).toList();
        inFolder.forEach(file -> databases.add(new Database(file, file)));
        return !inFolder.isEmpty();
    }

    private static boolean isZip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ZIP);
    }
}
