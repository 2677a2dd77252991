package eu.smartregions.kiosk.bundle.file;

/// The limits on the size of a bundle. A zip comes from a stranger and is bounded tightly; a folder was put there by
/// hand, and a whole exhibition of a thousand regions with eight pictures each must fit in one.
///
/// @param files the most files
/// @param bytes the most bytes of all of them together
/// @param texts the most bytes of all JSON files together, which are in memory at the same time
public record Limits(int files, long bytes, long texts) {
    private static final long GIB = 1L << 30;
    private static final long MIB = 1L << 20;
    /// The limits of a zip: 5,000 files, 2 GiB, of them 12 MiB of JSON.
    public static final Limits ZIP = new Limits(5_000, 2 * GIB, 12 * MIB);
    /// The limits of a folder: 20,000 files, 16 GiB, of them 48 MiB of JSON.
    public static final Limits FOLDER = new Limits(20_000, 16 * GIB, 48 * MIB);
    /// The largest zip, in bytes.
    public static final long LARGEST_ZIP = 512L << 20;
    /// The largest entry of a zip, in bytes.
    public static final long LARGEST_ENTRY = 64L << 20;
    /// The most times that an entry may be larger than packed.
    public static final long LARGEST_RATIO = 100;
    /// Smaller entries, in bytes, may be packed as tightly as they like: they cannot do harm.
    public static final long HARMLESS = 1L << 20;
    /// The largest text, in bytes: the map of Europe takes a sixth of it, and a hostile one of this size is read in 64
    /// MiB of memory.
    private static final int LARGEST_JSON = 4 << 20;
    /// The largest text of one exhibitor, in bytes: in all languages and with every field it takes a third of it.
    private static final int LARGEST_OWN_JSON = 1 << 20;
    /// The largest file that is not JSON, in bytes.
    public static final int LARGEST_FILE = 32 << 20;
    /// The most errors reported of one content; nobody corrects more at once, and a hostile bundle could hold millions.
    public static final int MOST_ERRORS = 2_000;
    /// The most problems reported of one content, warnings included: fifty for each of a thousand regions.
    public static final int MOST_PROBLEMS = 50_000;

    /// Returns the largest size that a file of a content may have, in bytes.
    public static int largest(String name) {
        if (!name.endsWith(".json")) {
            return LARGEST_FILE;
        }
        return name.endsWith(BundleLayout.REGION_FILE) || name.endsWith(BundleLayout.ORGANISATION_FILE)
                ? LARGEST_OWN_JSON
                : LARGEST_JSON;
    }
}
