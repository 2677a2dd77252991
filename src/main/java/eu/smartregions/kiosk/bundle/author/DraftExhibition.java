package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.DraftFiles;
import eu.smartregions.kiosk.bundle.file.FolderFiles;
import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.ContentFolder;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Library;
import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// An exhibition as it would be with a region that is still being written. The exhibition is read once; after each
/// change only the region's own text is, which takes some milliseconds. What is missing in it is replaced by stand-ins,
/// and nothing is judged: that is what a check is for.
public final class DraftExhibition {
    private final Exhibition exhibition;
    private final Map<String, BundleFiles.File> around;

    private DraftExhibition(Exhibition exhibition, Map<String, BundleFiles.File> around) {
        this.exhibition = exhibition;
        this.around = around;
    }

    /// Reads the exhibition in a folder or zip.
    ///
    /// @throws IOException if it cannot be opened
    public static DraftExhibition of(Path folder) throws IOException {
        try (BundleFiles files = BundleReader.open(folder)) {
            Map<String, BundleFiles.File> around = new TreeMap<>();
            for (Map.Entry<String, BundleFiles.File> file : files.files().entrySet()) {
                String name = file.getKey();
                if (name.equals(BundleLayout.EXHIBITION)) {
                    try (var in = file.getValue().open()) {
                        around.put(name, new DraftFiles.Written(file.getValue().path(), in.readAllBytes()));
                    }
                } else if (name.startsWith("exhibition/") && !name.endsWith(".json")) {
                    around.put(name, file.getValue());
                }
            }
            return new DraftExhibition(BundleReader.examine(files).draft().exhibition(), around);
        }
    }

    /// Returns the exhibition as it is without the region.
    public Exhibition exhibition() {
        return exhibition;
    }

    /// Returns the region as far as its text can be read; empty where that is no JSON.
    ///
    /// @param folder where its pictures lie
    /// @param id     its identifier
    /// @param text   what would be in its file
    public Optional<Region> region(Path folder, String id, byte[] text) {
        if (!(JsonEdit.read(text) instanceof JsonValue.Fields)) {
            return Optional.empty();
        }
        Map<String, BundleFiles.File> files = new TreeMap<>(around);
        FolderFiles.all(folder).files().forEach((name, file) -> files.put("regions/" + id + "/" + name, file));
        files.put(BundleLayout.regionFile(id),
                new DraftFiles.Written(folder.resolve(BundleLayout.REGION_FILE), text));
        ContentFolder content = ContentFolder.installed(new Listed(files, Set.of("regions/" + id)));
        return BundleReader.examine(content, Set.of(id)).draft().exhibition().region(new RegionId(id));
    }

    /// Returns an organisation as far as its text can be read; empty where that is no JSON.
    ///
    /// @param id   its identifier
    /// @param text what would be in its file
    public Optional<Organisation> organisation(String id, byte[] text) {
        if (!(JsonEdit.read(text) instanceof JsonValue.Fields)) {
            return Optional.empty();
        }
        Map<String, BundleFiles.File> files = new TreeMap<>(around);
        String name = BundleLayout.organisationFile(id);
        files.put(name, new DraftFiles.Written(Path.of(name), text));
        return BundleReader.examine(new Listed(files, Set.of("organisations/" + id))).draft().exhibition().library()
                .organisation(id);
    }

    /// Reads an exhibition of which one file is still being written, even where it has to be rejected.
    ///
    /// @param name that the file has in the exhibition
    /// @param text what would be in it
    /// @throws IOException if the folder cannot be opened
    public static Exhibition written(Path folder, String name, byte[] text) throws IOException {
        try (BundleFiles files = BundleReader.open(folder)) {
            return BundleReader.examine(new DraftFiles(files, name, folder.resolve(name), text)).draft().exhibition();
        }
    }

    /// Returns the exhibition with an organisation in the place of the one of the same name.
    public Exhibition with(Organisation organisation) {
        Library library = exhibition.library();
        List<Organisation> all = new ArrayList<>(library.organisations());
        all.removeIf(other -> other.id().equals(organisation.id()));
        all.add(organisation);
        return new Exhibition(exhibition.event(), exhibition.areas(), exhibition.regions(), new Library(all,
                library.publications(), library.instruments(), library.partnerships(), library.glossary()),
                exhibition.plans());
    }

    /// Returns the exhibition with a region in the place of the one of the same name.
    public Exhibition with(Region region) {
        List<Region> regions = new ArrayList<>(exhibition.regions());
        regions.removeIf(other -> other.id().equals(region.id()));
        regions.add(region);
        return of(regions);
    }

    /// Returns an exhibition of one region alone.
    public Exhibition only(Region region) {
        return of(List.of(region));
    }

    private Exhibition of(List<Region> regions) {
        return new Exhibition(exhibition.event(), exhibition.areas(), regions, exhibition.library(),
                exhibition.plans());
    }

    private record Listed(Map<String, File> files, Set<String> folders) implements BundleFiles {
        @Override
        public void close() {
            // Nothing is kept open.
        }
    }
}
