package eu.smartregions.kiosk.bundle.file;

import eu.smartregions.kiosk.bundle.json.JsonTree;
import eu.smartregions.kiosk.content.Identifiers;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What a bundle holds, as its files tell.
public enum BundleKind {
    /// A whole exhibition with its regions.
    EXHIBITION,
    /// Regions below `regions`, to be put into an exhibition.
    REGIONS,
    /// One region: `region.json` and its pictures, to be put into an exhibition.
    REGION,
    /// One exhibitor that is no region: `organisation.json`, to be put into an exhibition.
    ORGANISATION,
    /// Nothing that can be installed.
    NOTHING;

    /// What may lie beside an exhibitor's file and is not shown.
    private static final Set<String> BESIDE = Set.of(BundleLayout.MANIFEST, BundleLayout.SIGNATURE, "README.md");

    public static BundleKind of(Set<String> files) {
        if (files.contains(BundleLayout.EXHIBITION)) {
            return EXHIBITION;
        }
        if (files.contains(BundleLayout.REGION_FILE)) {
            return REGION;
        }
        if (files.contains(BundleLayout.ORGANISATION_FILE)) {
            return ORGANISATION;
        }
        boolean regions = files.stream().anyMatch(name -> name.matches("regions/[^/]+/" + BundleLayout.REGION_FILE));
        return regions ? REGIONS : NOTHING;
    }

    /// Whether a file beside which there is no bundle was probably meant to be the bundle's own: other letters, no
    /// ending, or that of a text after it or in its place. Pictures, documents and zips that are called so were not.
    public static boolean misnamed(String name) {
        return name.matches("(?i)(region|organisation)(\\.json(\\.[a-z]+)?|\\.txt)?");
    }

    /// The files under the names that they have in an exhibition.
    ///
    /// @param label what people know the bundle by, for a region whose file does not say its identifier
    public Map<String, BundleFiles.File> inExhibition(BundleFiles files, String label) {
        Map<String, BundleFiles.File> named = new TreeMap<>();
        String into = single() ? parent() + ownId(files).orElseGet(() -> likely(label)) + "/" : "";
        files.files().forEach((name, file) -> {
            if (belongs(name)) {
                named.put(into + name, file);
            }
        });
        return named;
    }

    private boolean belongs(String name) {
        return switch (this) {
            case EXHIBITION -> BundleLayout.inContent(name);
            case REGIONS -> name.startsWith("regions/");
            case REGION, ORGANISATION -> !BESIDE.contains(name) && !name.startsWith("schema/");
            case NOTHING -> false;
        };
    }

    /// Whether it is of one exhibitor.
    public boolean single() {
        return this == REGION || this == ORGANISATION;
    }

    /// Where in an exhibition the folders of its exhibitors are.
    public String parent() {
        return this == ORGANISATION ? "organisations/" : "regions/";
    }

    private static String likely(String label) {
        String name = label.replaceFirst("(?i)\\.zip$", "").toLowerCase(Locale.ROOT);
        return Identifiers.valid(name) ? name : "unnamed";
    }

    /// The identifier in the file of a single exhibitor, if there is a valid one.
    private Optional<String> ownId(BundleFiles files) {
        return FileTexts.text(this == ORGANISATION ? BundleLayout.ORGANISATION_FILE : BundleLayout.REGION_FILE, files)
                .flatMap(sheet -> JsonTree.text(sheet, "id")).filter(Identifiers::valid);
    }
}
