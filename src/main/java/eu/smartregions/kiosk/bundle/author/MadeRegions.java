package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.DraftFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// An exhibition in which regions that are not on any disk yet replace its own.
///
/// @param base     the exhibition
/// @param regions  the texts of their files, by their identifiers
/// @param pictures the files that lie beside them, by their names in the exhibition
record MadeRegions(BundleFiles base, Map<String, String> regions, Map<String, File> pictures) implements BundleFiles {
    @Override
    public Map<String, File> files() {
        Map<String, File> files = new TreeMap<>(base.files());
        files.keySet().removeIf(name -> !name.startsWith("exhibition/"));
        files.putAll(pictures);
        regions.forEach(
                (id, text) -> files.put(BundleLayout.regionFile(id), new DraftFiles.Written(
                        Path.of(BundleLayout.REGION_FILE), text.getBytes(StandardCharsets.UTF_8))));
        return files;
    }

    @Override
    public Set<String> folders() {
        Set<String> folders = new TreeSet<>();
        regions.keySet().forEach(id -> folders.add("regions/" + id));
        return folders;
    }

    @Override
    public void close() {
        // The exhibition is closed by whoever opened it.
    }
}
