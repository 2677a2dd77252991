package eu.smartregions.kiosk.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that has its name only when it is complete and on disk.
public final class WholeFile {
    private WholeFile() {
    }

    /// Writes a file, replacing one of an earlier time. The folder is made if need be.
    ///
    /// @param content given the stream to write to, which it need not close
    /// @throws IOException with the file's name if it could not be written; what was there before is then as it was
    public static void write(Path target, RowConsumer<OutputStream> content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException(target + " is a folder; give the name of a file in it.");
        }
        try {
            Files.createDirectories(folder);
            try (NewFile file = new NewFile(target.toAbsolutePath())) {
                content.accept(file.out());
                file.finish();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new IOException(target + " could not be written: " + e.getMessage(), e);
        }
    }
}
