package eu.smartregions.kiosk.bundle.zip;

import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.EntryName;
import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells zips that are bundles, or were meant to be, from those that happen to be on the same stick: by the names in
/// them, whatever else may be wrong with them. Their files are not unpacked.
public final class ZipGlance {
    /// The depth of the file that makes a zip a bundle: `wrapping/regions/ID/region.json`. A zip that holds one deeper
    /// is a copy of something else.
    private static final int DEEPEST = 4;
    private static final List<String> TRACES = List.of(BundleLayout.REGION_FILE, BundleLayout.ORGANISATION_FILE,
            BundleLayout.EXHIBITION.substring(BundleLayout.EXHIBITION.lastIndexOf('/') + 1), BundleLayout.MANIFEST);
    private static final int PIECE = 1 << 20;
    /// Longer than any name that is searched for, so that none is missed where two pieces meet.
    private static final int OVERLAP = 64;

    private ZipGlance() {
    }

    /// Returns the reason why a zip has nothing to do with bundles, in one sentence; empty if it is one or was meant to
    /// be one, also if it is damaged, and if it cannot be read.
    public static Optional<String> foreign(Path zip) {
        try (FileChannel file = FileChannel.open(zip, StandardOpenOption.READ)) {
            ZipDirectory directory = ZipDirectory.of(file);
            if (!directory.entries().isEmpty()) {
                return directory.entries().stream().map(ZipEntry::name).anyMatch(ZipGlance::tellsOfBundle)
                        ? Optional.empty()
                        : Optional.of(listed(directory.entries()));
            }
            boolean traces = file.size() <= Limits.LARGEST_ZIP && traces(file);
            return traces
                    ? Optional.empty()
                    : Optional.of(directory.problems().stream().findFirst().map(Problem::message)
                            .orElse("The zip is empty."));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static boolean tellsOfBundle(String name) {
        String[] parts = name.split("/");
        return parts.length <= DEEPEST && !EntryName.leftBySystem(name) && !name.endsWith("/")
                && (BundleKind.misnamed(parts[parts.length - 1])
                        || ("/" + name).endsWith("/" + BundleLayout.EXHIBITION));
    }

    private static String listed(List<ZipEntry> entries) {
        return entries.stream().anyMatch(entry -> entry.name().toLowerCase(Locale.ROOT).endsWith(".zip"))
                ? "There are zips in this zip; they are never opened."
                : "There is no " + BundleLayout.EXHIBITION + ", " + BundleLayout.REGION_FILE + " or "
                        + BundleLayout.ORGANISATION_FILE
                        + " in it.";
    }

    /// Whether the name of a bundle's own file is anywhere in a zip whose directory cannot be read: a zip holds every
    /// name twice, the other time before the file's bytes.
    private static boolean traces(FileChannel file) throws IOException {
        for (long from = 0; from < file.size(); from += PIECE) {
            ByteBuffer piece = ZipBytes.at(file, from, (int) Math.min(PIECE + OVERLAP, file.size() - from));
            String text = StandardCharsets.ISO_8859_1.decode(piece).toString();
            if (TRACES.stream().anyMatch(text::contains)) {
                return true;
            }
        }
        return false;
    }
}
