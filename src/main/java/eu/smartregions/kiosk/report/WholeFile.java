package eu.smartregions.kiosk.report;

import eu.smartregions.kiosk.visit.SafeMove;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/// A file that has its name only when it is complete and on disk: it grows under another name beside it.
public final class WholeFile {
    private WholeFile() {
    }

    /// Writes a file, replacing one of an earlier time. The folder is made if need be.
    ///
    /// @param content given the stream to write to, which it need not close
    /// @throws IOException with the file's name if it could not be written; what was there before is then as it was
    public static void write(Path target, RowConsumer<OutputStream> content) throws IOException {
        Path whole = target.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || Files.isDirectory(whole)) {
            throw new IOException(target + " is a folder; give the name of a file in it.");
        }
        try {
            Files.createDirectories(folder);
            Path growing = Files.createTempFile(folder, "." + whole.getFileName() + "-", ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(growing))) {
                    content.accept(out);
                }
                SafeMove.into(growing, whole);
            } finally {
                Files.deleteIfExists(growing);
            }
        } catch (IOException | UncheckedIOException | JacksonException e) {
            throw new IOException(target + " could not be written: " + reason(e), e);
        }
    }

    /// The words of the innermost cause: exceptions on the way only wrap them.
    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause();
        if (cause != null && failure.getMessage() != null && failure.getMessage().contains(cause.getClass().getName())) {
            return reason(cause);
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
