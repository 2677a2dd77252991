package eu.smartregions.kiosk.bundle.zip;

import eu.smartregions.kiosk.bundle.file.EntryName;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The places of the entries of a zip. From the first byte to the central directory one entry must follow another,
/// without gap or overlap, and each local header must agree with the directory. Overlapping entries are how small zips
/// grow without end (Fifield 2019, "A better zip bomb"); they are found by sorting.
final class ZipLayout {
    private static final int LOCAL = 30;
    private static final long LOCAL_MARK = 0x04034b50L;
    private static final long DESCRIPTOR_MARK = 0x08074b50L;
    private static final int DESCRIPTOR = 12;

    private final ZipWindow zip;
    private final ZipDirectory directory;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();

    /// An entry and the offset of its packed bytes.
    record Placed(ZipEntry entry, long bytes) {
    }

    private ZipLayout(ZipWindow zip, ZipDirectory directory) {
        this.zip = zip;
        this.directory = directory;
    }

    /// Finds the bytes of all entries of a directory without problems.
    static ZipLayout of(FileChannel zip, ZipDirectory directory) throws IOException {
        ZipLayout layout = new ZipLayout(new ZipWindow(zip), directory);
        layout.place();
        return layout;
    }

    /// Returns all entries; none if there are problems.
    List<Placed> placed() {
        return problems.isEmpty() ? placed : List.of();
    }

    List<Problem> problems() {
        return problems;
    }

    private void place() throws IOException {
        long expected = 0;
        List<ZipEntry> byPlace = directory.entries().stream().sorted(Comparator.comparingLong(ZipEntry::header))
                .toList();
        for (ZipEntry entry : byPlace) {
            if (entry.header() < expected) {
                wrong(entry, "zip-overlap", "This entry lies over another one.");
                return;
            }
            if (entry.header() > expected) {
                wrong(entry, "zip-gap", "Something that belongs to no entry lies before this one.");
                return;
            }
            Optional<Long> end = end(entry);
            if (end.isEmpty()) {
                return;
            }
            expected = end.get();
        }
        if (expected != directory.start()) {
            problems.add(Problem.inFile("", expected > directory.start() ? "zip-overlap" : "zip-gap",
                    "Something that belongs to no entry lies before the zip's list of files.",
                    "Make the zip again with the system's own function."));
        }
    }

    /// Returns the end of the entry as an offset in bytes, or empty if it contradicts the directory.
    private Optional<Long> end(ZipEntry entry) throws IOException {
        try {
            ByteBuffer local = zip.at(entry.header(), LOCAL);
            int name = ZipBytes.two(local, 26);
            long bytes = entry.header() + LOCAL + name + ZipBytes.two(local, 28);
            if (ZipBytes.four(local, 0) != LOCAL_MARK || !agree(entry, local, name)) {
                wrong(entry, "zip-contradiction", "The entry says something else of itself than the zip's list of "
                        + "files.");
                return Optional.empty();
            }
            placed.add(new Placed(entry, bytes));
            return entry.described()
                    ? descriptorEnd(entry, bytes + entry.packed())
                    : Optional.of(bytes + entry.packed());
        } catch (EOFException _) {
            wrong(entry, "zip-broken", "The entry reaches beyond the end of the zip.");
            return Optional.empty();
        }
    }

    private boolean agree(ZipEntry entry, ByteBuffer local, int nameLength) throws IOException {
        byte[] name = ZipBytes.slice(zip.at(entry.header() + LOCAL, nameLength), 0, nameLength);
        return ZipBytes.two(local, 6) == entry.flags() && ZipBytes.two(local, 8) == entry.method()
                && ZipDirectory.text(name).filter(entry.name()::equals).isPresent()
                && (same(entry, local, 14) || entry.described() && nothing(local));
    }

    /// Whether the checksum and sizes from `at` on are those of the directory.
    private static boolean same(ZipEntry entry, ByteBuffer bytes, int at) {
        return ZipBytes.four(bytes, at) == entry.crc() && ZipBytes.four(bytes, at + 4) == entry.packed()
                && ZipBytes.four(bytes, at + 8) == entry.size();
    }

    private static boolean nothing(ByteBuffer local) {
        return ZipBytes.four(local, 14) == 0 && ZipBytes.four(local, 18) == 0 && ZipBytes.four(local, 22) == 0;
    }

    /// Returns the end of the checksum and sizes that follow the bytes, with or without their mark.
    private Optional<Long> descriptorEnd(ZipEntry entry, long at) throws IOException {
        ByteBuffer descriptor = zip.at(at, DESCRIPTOR + 4);
        if (ZipBytes.four(descriptor, 0) == DESCRIPTOR_MARK && same(entry, descriptor, 4)) {
            return Optional.of(at + DESCRIPTOR + 4);
        }
        if (same(entry, descriptor, 0)) {
            return Optional.of(at + DESCRIPTOR);
        }
        wrong(entry, "zip-contradiction", "What follows the entry contradicts the zip's list of files.");
        return Optional.empty();
    }

    private void wrong(ZipEntry entry, String rule, String message) {
        problems.add(Problem.inFile(EntryName.shown(entry.name()), rule, message,
                "Make the zip again with the system's own function."));
    }
}
