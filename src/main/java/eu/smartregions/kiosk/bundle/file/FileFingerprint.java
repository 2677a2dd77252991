package eu.smartregions.kiosk.bundle.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names, sizes and times of a file, or of everything in a folder: equal as long as nothing changed.
public record FileFingerprint(String written) {

    /// Returns the present fingerprint; an error while looking is part of it.
    public static FileFingerprint of(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return new FileFingerprint(files.map(FileFingerprint::sizeAndTime).collect(Collectors.joining("\n")));
        } catch (IOException | UncheckedIOException e) {
            return new FileFingerprint(String.valueOf(e.getMessage()));
        }
    }

    private static String sizeAndTime(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file + " " + e.getMessage();
        }
    }
}
