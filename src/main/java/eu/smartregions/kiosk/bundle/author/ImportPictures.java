package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The pictures that a spreadsheet names: they lie beside it, or where they were written before.
final class ImportPictures {
    private final Map<String, BundleFiles.File> found = new TreeMap<>();
    /// Those beside the spreadsheet, by region and name.
    private final Map<String, Map<String, Path>> beside = new HashMap<>();

    /// A picture on the disk.
    private record OnDisk(Path path) implements BundleFiles.File {
        @Override
        public long size() {
            try {
                return Files.size(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /// Looks for all pictures that regions name. One that is named with its folder is called by its own name from then
    /// on.
    ///
    /// @param sheets the folder of the spreadsheet
    /// @param out    where regions were written before
    void find(Map<String, Map<String, Object>> regions, Path sheets, Path out) {
        regions.forEach((id, fields) -> {
            if (fields.get("pictures") instanceof List<?> pictures) {
                pictures.stream().filter(Map.class::isInstance).forEach(picture -> {
                    @SuppressWarnings("unchecked")
                    Map<String, Object> item = (Map<String, Object>) picture;
                    find(id, item, sheets, out);
                });
            }
        });
    }

    private void find(String id, Map<String, Object> picture, Path sheets, Path out) {
        if (picture.get("file") instanceof String file) {
            String name = file.replaceAll(".*[/\\\\]", "");
            picture.put("file", name);
            try {
                Path given = sheets.resolve(file.replace('\\', '/'));
                Path there = out.resolve(id).resolve(name);
                if (Files.isRegularFile(given)) {
                    beside.computeIfAbsent(id, _ -> new TreeMap<>()).put(name, given);
                    found.put("regions/" + id + "/" + name, new OnDisk(given));
                } else if (Files.isRegularFile(there)) {
                    found.put("regions/" + id + "/" + name, new OnDisk(there));
                }
            } catch (InvalidPathException _) {
                // It is not found, which the reader says of its cell.
            }
        }
    }

    /// Returns all that were found, by their names in the exhibition.
    Map<String, BundleFiles.File> found() {
        return found;
    }

    /// Copies those of a region into its folder; one that is there already stays.
    ///
    /// @throws IOException if one cannot be copied
    void copy(String id, Path folder) throws IOException {
        for (Map.Entry<String, Path> picture : beside.getOrDefault(id, Map.of()).entrySet()) {
            Path to = folder.resolve(picture.getKey());
            if (Files.notExists(to)) {
                Files.copy(picture.getValue(), to);
            }
        }
    }
}
