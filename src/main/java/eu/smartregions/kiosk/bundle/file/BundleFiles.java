package eu.smartregions.kiosk.bundle.file;

import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The files of a bundle, wherever they lie: in a folder while it is written, in one zip when it is handed over, or in
/// several of both when regions are put into an exhibition.
public interface BundleFiles extends AutoCloseable {

    /// Files that may be read, by name with `/` between folders, sorted.
    Map<String, File> files();

    /// The names of all folders.
    Set<String> folders();

    /// Names of entries that are not read; a problem tells why.
    Set<String> refused();

    /// What is wrong with the entries as such.
    List<Problem> problems();

    @Override
    void close() throws IOException;

    /// One file.
    interface File {
        /// Its size in bytes, as the folder or zip says; reading may prove it wrong.
        long size();

        /// Whether the size was measured on the disk.
        default boolean measured() {
            return false;
        }

        /// Where it lies, or would lie if a zip were a folder.
        Path path();

        /// Its bytes. May throw a [BrokenFile] at any time if they are not what was announced.
        InputStream open() throws IOException;
    }

    /// A file whose bytes are not what the folder or zip announced.
    final class BrokenFile extends IOException {
        private static final long serialVersionUID = 1;
        private final transient SourceText.Finding finding;

        public BrokenFile(SourceText.Finding finding) {
            super(finding.message());
            this.finding = finding;
        }

        public SourceText.Finding finding() {
            return finding;
        }
    }

    /// What to tell about a file that cannot be read.
    static Problem unreadable(String name, IOException why) {
        return why instanceof BrokenFile broken
                ? Problem.inFile(name, broken.finding().rule(), broken.finding().message(), broken.finding().fix())
                : Problem.inFile(name, "unreadable-file",
                        "The file cannot be read (" + why.getClass().getSimpleName() + ").",
                        "Check its permissions and the medium it lies on.");
    }
}
