package eu.smartregions.kiosk.bundle.file;

import eu.smartregions.kiosk.bundle.json.JsonTree;
import eu.smartregions.kiosk.content.Identifiers;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The kind of a bundle, which the names of its files tell.
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

    /// The files that may be beside an exhibitor's file and are not shown.
    private static final Set<String> BESIDE = Set.of(BundleLayout.MANIFEST, BundleLayout.SIGNATURE, "README.md");

    /// Returns the kind of a bundle with these files.
    ///
    /// @param files names with `/` between folders
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

    /// Whether a file that belongs to no bundle was probably meant to be `region.json` or `organisation.json`: it
    /// differs in capital letters, or has no ending, an ending too many or `.txt`. Pictures, documents and zips of that
    /// name were not.
    public static boolean misnamed(String name) {
        return name.matches("(?i)(region|organisation)(\\.json(\\.[a-z]+)?|\\.txt)?");
    }

    /// Returns the files under the names that they have in an exhibition; files that belong to no exhibition are left
    /// out.
    ///
    /// @param label the name that people know the bundle by, for a region whose file does not state its identifier
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

    /// Whether the bundle holds a single exhibitor.
    public boolean single() {
        return this == REGION || this == ORGANISATION;
    }

    /// Returns the folder of an exhibition that holds the folders of such exhibitors, with a slash at its end.
    public String parent() {
        return this == ORGANISATION ? "organisations/" : "regions/";
    }

    private static String likely(String label) {
        String name = label.replaceFirst("(?i)\\.zip$", "").toLowerCase(Locale.ROOT);
        return Identifiers.valid(name) ? name : "unnamed";
    }

    /// Returns the identifier in the file of a single exhibitor, if there is a valid one.
    private Optional<String> ownId(BundleFiles files) {
        return FileTexts.text(this == ORGANISATION ? BundleLayout.ORGANISATION_FILE : BundleLayout.REGION_FILE, files)
                .flatMap(sheet -> JsonTree.text(sheet, "id")).filter(Identifiers::valid);
    }
}
