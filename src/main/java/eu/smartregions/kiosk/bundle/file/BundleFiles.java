package eu.smartregions.kiosk.bundle.file;

import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The files of a bundle, wherever they are: in a folder while it is written, in one zip when it is packed, or in
/// several of both when regions are put into an exhibition.
public interface BundleFiles extends AutoCloseable {

    /// Returns the files that may be read, by name with `/` between folders, sorted.
    Map<String, File> files();

    /// Returns the names of all folders.
    Set<String> folders();

    /// Returns the names of entries that are not read; a problem says why.
    default Set<String> refused() {
        return Set.of();
    }

    /// Returns the problems of the entries as such; the content of the files is not judged here.
    default List<Problem> problems() {
        return List.of();
    }

    @Override
    void close() throws IOException;

    /// One file.
    interface File {
        /// Returns the size in bytes that the folder or zip states; reading may prove it wrong.
        long size();

        /// Whether the size was measured on the disk.
        default boolean measured() {
            return false;
        }

        /// Returns the path of the file, or the one that it would have if its zip were a folder.
        Path path();

        /// Returns the bytes of the file. Reading may fail with a [BrokenFile] at any time if they are not those
        /// announced.
        InputStream open() throws IOException;
    }

    /// A file whose bytes are not what the folder or zip announced.
    final class BrokenFile extends IOException {
        private static final long serialVersionUID = 1;
        private final transient SourceText.Finding finding;

        /// An error for the file, with the problem to report.
        public BrokenFile(SourceText.Finding finding) {
            super(finding.message());
            this.finding = finding;
        }

        /// Returns the problem to report.
        public SourceText.Finding finding() {
            return finding;
        }
    }

    /// Returns the problem of a file that cannot be read.
    static Problem unreadable(String name, IOException why) {
        return why instanceof BrokenFile broken
                ? Problem.inFile(name, broken.finding().rule(), broken.finding().message(), broken.finding().fix())
                : Problem.inFile(name, "unreadable-file",
                        "The file cannot be read (" + why.getClass().getSimpleName() + ").",
                        "Check its permissions and the medium it lies on.");
    }
}
