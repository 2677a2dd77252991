package eu.smartregions.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The text of a file, for tests that go through many files as a stream.
public final class FileText {
    private FileText() {
    }

    /// Returns all that a file says.
    ///
    /// @throws UncheckedIOException if it cannot be read
    public static String of(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
