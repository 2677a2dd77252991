package eu.smartregions.kiosk.studio.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folders that were edited last, the latest first, one a line of a file of the user's own.
///
/// @param file where they are kept
public record RecentFolders(Path file) {
    private static final int MOST = 12;

    /// Returns the folders; none where nothing is kept or it cannot be read.
    public List<Path> all() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank())
                            .map(Path::of).toList()
                    : List.of();
        } catch (IOException | IllegalArgumentException _) {
            return List.of();
        }
    }

    /// Puts a folder first.
    ///
    /// @throws IOException if that cannot be kept
    public void add(Path folder) throws IOException {
        List<Path> folders = new ArrayList<>(all());
        folders.remove(folder.toAbsolutePath());
        folders.addFirst(folder.toAbsolutePath());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, folders.stream().limit(MOST).map(Path::toString).toList(), StandardCharsets.UTF_8);
    }
}
