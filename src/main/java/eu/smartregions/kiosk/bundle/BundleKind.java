package eu.smartregions.kiosk.bundle;

import eu.smartregions.kiosk.content.Identifiers;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What a bundle holds, as its files tell.
enum BundleKind {
    /// A whole exhibition with its regions.
    EXHIBITION,
    /// Regions below `regions`, to be put into an exhibition.
    REGIONS,
    /// One region: `region.json` and its pictures, to be put into an exhibition.
    REGION,
    /// Nothing that can be installed.
    NOTHING;

    static final String REGION_FILE = "region.json";

    static BundleKind of(Set<String> files) {
        if (files.contains(BundleReader.EXHIBITION)) {
            return EXHIBITION;
        }
        if (files.contains(REGION_FILE)) {
            return REGION;
        }
        return files.stream().anyMatch(name -> name.matches("regions/[^/]+/" + REGION_FILE)) ? REGIONS : NOTHING;
    }

    /// The files under the names that they have in an exhibition.
    ///
    /// @param label what people know the bundle by, for a region whose file does not say its identifier
    Map<String, BundleFiles.File> inExhibition(BundleFiles files, String label) {
        Map<String, BundleFiles.File> named = new TreeMap<>();
        String into = this == REGION ? "regions/" + regionId(files).orElseGet(() -> likely(label)) + "/" : "";
        files.files().forEach((name, file) -> {
            if (belongs(name)) {
                named.put(into + name, file);
            }
        });
        return named;
    }

    private boolean belongs(String name) {
        return switch (this) {
            case EXHIBITION -> ContentFolder.inContent(name);
            case REGIONS -> name.startsWith("regions/");
            case REGION -> !name.equals(Manifest.FILE) && !name.equals(Manifest.SIGNATURE);
            case NOTHING -> false;
        };
    }

    private static String likely(String label) {
        String name = label.replaceFirst("(?i)\\.zip$", "").toLowerCase(Locale.ROOT);
        return Identifiers.valid(name) ? name : "unnamed";
    }

    /// The identifier in the file of a single region, if there is a valid one.
    private static Optional<String> regionId(BundleFiles files) {
        return ContentFolder.text(REGION_FILE, files)
                .flatMap(sheet -> JsonTree.of(sheet) instanceof JsonValue.Fields fields
                        && fields.values().get("id") instanceof JsonValue.Text id ? Optional.of(id.value()) : Optional.empty())
                .filter(Identifiers::valid);
    }
}
