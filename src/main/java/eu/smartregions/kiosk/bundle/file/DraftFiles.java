package eu.smartregions.kiosk.bundle.file;

import eu.smartregions.kiosk.bundle.json.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The files of a folder of which one is still being written: its bytes come from memory, whatever lies on the disk.
///
/// @param base  the folder; closed with this
/// @param name  that the file that is being written has in the bundle
/// @param path  where it would lie
/// @param bytes what would be in it
public record DraftFiles(BundleFiles base, String name, Path path, byte[] bytes) implements BundleFiles {
    @Override
    public Map<String, File> files() {
        Map<String, File> files = new TreeMap<>(base.files());
        files.put(name, new Written(path, bytes));
        return files;
    }

    @Override
    public Set<String> folders() {
        return base.folders();
    }

    @Override
    public Set<String> refused() {
        return base.refused();
    }

    @Override
    public List<Problem> problems() {
        return base.problems();
    }

    @Override
    public void close() throws IOException {
        base.close();
    }

    /// A file in memory.
    ///
    /// @param path where it would lie
    public record Written(Path path, byte[] bytes) implements File {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
