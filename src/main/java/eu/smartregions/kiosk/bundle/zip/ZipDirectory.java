package eu.smartregions.kiosk.bundle.zip;

import eu.smartregions.kiosk.bundle.file.EntryName;
import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import eu.smartregions.kiosk.bundle.json.Utf8;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The central directory of a zip, trusted only where it cannot be understood in two ways: the end record is the end of
/// the file, the directory comes right before it, and every byte of it belongs to one entry.
///
/// Source of the format: PKWARE, .ZIP File Format Specification (APPNOTE) 6.3.10.
final class ZipDirectory {
    private static final int END = 22;
    private static final int HEADER = 46;
    private static final int LARGEST = 8 << 20;
    private static final long END_MARK = 0x06054b50L;
    private static final long HEADER_MARK = 0x02014b50L;
    private static final int LARGE_FILES = 0x0001;
    private static final long UNKNOWN = 0xFFFFFFFFL;
    private static final int UNIX = 3;
    private static final int MAC = 19;
    private static final int KIND = 0xF000;
    private static final int LINK = 0xA000;
    private static final int PLAIN = 0x8000;
    private static final int FOLDER = 0x4000;
    private static final String AGAIN = "Make the zip again with the system's own function.";

    private final List<ZipEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long start;

    private ZipDirectory() {
    }

    /// Reads the directory of a zip. If it is broken as a whole there are problems and no entries; entries that may not
    /// be read are reported as problems and left out.
    static ZipDirectory of(FileChannel zip) throws IOException {
        ZipDirectory directory = new ZipDirectory();
        directory.read(zip);
        return directory;
    }

    /// Returns the entries, in the directory's order.
    List<ZipEntry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return problems;
    }

    /// Returns the offset of the directory in bytes, at which the last entry must end.
    long start() {
        return start;
    }

    private void read(FileChannel zip) throws IOException {
        long size = zip.size();
        if (size > Limits.LARGEST_ZIP) {
            broken("zip-too-large", "The zip is larger than " + (Limits.LARGEST_ZIP >> 20) + " MiB.",
                    "Make the pictures smaller, or hand over several zips.");
            return;
        }
        if (size < END) {
            broken("not-a-zip", "This is no zip, or it was cut off.", "Copy it again, or make it again.");
            return;
        }
        ByteBuffer end = ZipBytes.at(zip, size - END, END);
        if (ZipBytes.four(end, 0) != END_MARK || ZipBytes.two(end, 20) != 0) {
            broken("not-a-zip", "This is no zip, or it was cut off, or something follows after its end.",
                    "Copy it again, or make it again with the system's own function.");
        } else if (located(end, size)) {
            parse(ZipBytes.at(zip, start, (int) (size - END - start)), ZipBytes.two(end, 10));
        }
    }

    private boolean located(ByteBuffer end, long size) {
        int count = ZipBytes.two(end, 10);
        long length = ZipBytes.four(end, 12);
        start = ZipBytes.four(end, 16);
        if (count == 0xFFFF || length == UNKNOWN || start == UNKNOWN) {
            broken("zip-64", "The zip is made for very large files (zip64), which no bundle needs.", AGAIN);
        } else if (count > Limits.ZIP.files()) {
            broken("too-many-files", "The zip holds more than " + Limits.ZIP.files() + " files.",
                    "Remove those that are not needed, or hand over the folder.");
        } else if (ZipBytes.four(end, 4) != 0 || ZipBytes.two(end, 8) != count || start + length != size - END
                || length > LARGEST) {
            broken("zip-broken", "The zip's list of files does not lie where the zip says.", AGAIN);
        } else {
            return true;
        }
        return false;
    }

    private void parse(ByteBuffer bytes, int count) {
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + HEADER > bytes.limit() || ZipBytes.four(bytes, at) != HEADER_MARK
                    || at + length(bytes, at) > bytes.limit()) {
                entries.clear();
                broken("zip-broken", "The zip's list of files is damaged.", AGAIN);
                return;
            }
            entry(bytes, at);
            at += length(bytes, at);
        }
        if (at != bytes.limit()) {
            entries.clear();
            broken("zip-broken", "The zip's list of files is longer than the zip says.", AGAIN);
        }
    }

    private static int length(ByteBuffer bytes, int at) {
        return HEADER + ZipBytes.two(bytes, at + 28) + ZipBytes.two(bytes, at + 30) + ZipBytes.two(bytes, at + 32);
    }

    private void entry(ByteBuffer bytes, int at) {
        byte[] written = ZipBytes.slice(bytes, at + HEADER, ZipBytes.two(bytes, at + 28));
        Optional<String> name = text(written);
        ZipEntry entry = new ZipEntry(name.orElse(ZipEntry.NAMELESS), ZipBytes.two(bytes, at + 8),
                ZipBytes.two(bytes, at + 10),
                ZipBytes.four(bytes, at + 16), ZipBytes.four(bytes, at + 20), ZipBytes.four(bytes, at + 24),
                ZipBytes.four(bytes, at + 42));
        entries.add(entry);
        fault(entry, name.isPresent(), bytes, at).ifPresent(fault -> problems.add(
                Problem.inFile(EntryName.shown(entry.name()), fault.rule(), fault.message(), fault.fix())));
    }

    /// Returns a name as UTF-8, whether or not the entry declares it: it is ASCII in nearly all that do not.
    static Optional<String> text(byte[] written) {
        return Utf8.length(written) == written.length
                ? Optional.of(new String(written, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static Optional<Finding> fault(ZipEntry entry, boolean named, ByteBuffer bytes, int at) {
        if (!named) {
            return wrong("name-not-utf-8", "The name of an entry is not UTF-8 text.",
                    "Rename the files with letters a to z, digits and hyphens, and make the zip again.");
        }
        if (entry.encrypted()) {
            return wrong("zip-encrypted", "This entry is protected by a password.", "Make the zip without one.");
        }
        if (!entry.understood()) {
            return wrong("zip-method",
                    "This entry is packed in a way that is not read here (method " + entry.method() + ").",
                    AGAIN);
        }
        if (entry.packed() == UNKNOWN || entry.size() == UNKNOWN || entry.header() == UNKNOWN || saysLarge(bytes, at)) {
            return wrong("zip-64", "This entry is made for very large files (zip64), which no bundle needs.", AGAIN);
        }
        if (ZipBytes.two(bytes, at + 34) != 0) {
            return wrong("zip-broken", "This entry lies in another part of a split zip.", "Make one zip.");
        }
        return kind(entry, ZipBytes.two(bytes, at + 4) >> 8, (int) (ZipBytes.four(bytes, at + 38) >> 16) & KIND)
                .or(() -> size(entry));
    }

    private static Optional<Finding> kind(ZipEntry entry, int system, int kind) {
        boolean told = system == UNIX || system == MAC;
        if (told && kind == LINK) {
            return wrong("link", "This is a link; content must not reach out of its folder.", "Put the file itself "
                    + "here.");
        }
        if (told && kind != 0 && kind != PLAIN && kind != FOLDER) {
            return wrong("special-file", "This is a pipe or device, not a file.", "Remove it.");
        }
        if (entry.folder() && entry.size() != 0 || told && kind != 0 && entry.folder() != (kind == FOLDER)) {
            return wrong("zip-broken", "This entry is a file and a folder at once.", AGAIN);
        }
        return Optional.empty();
    }

    private static Optional<Finding> size(ZipEntry entry) {
        if (entry.size() > Limits.LARGEST_ENTRY) {
            return wrong("file-too-large", "The file is larger than " + (Limits.LARGEST_ENTRY >> 20) + " MiB.",
                    "Make it smaller.");
        }
        if (entry.size() > Limits.HARMLESS && entry.size() > Limits.LARGEST_RATIO * entry.packed()) {
            return wrong("zip-bomb", "This entry would grow more than a hundredfold when unpacked.", "Remove it.");
        }
        if (entry.method() == ZipEntry.STORED && entry.size() != entry.packed()) {
            return wrong("zip-broken", "This entry gives two sizes.", AGAIN);
        }
        return Optional.empty();
    }

    /// Whether one of the extra fields is that of zip64; a list that does not add up counts as one.
    private static boolean saysLarge(ByteBuffer bytes, int at) {
        int field = at + HEADER + ZipBytes.two(bytes, at + 28);
        int end = field + ZipBytes.two(bytes, at + 30);
        while (field + 4 <= end) {
            if (ZipBytes.two(bytes, field) == LARGE_FILES) {
                return true;
            }
            field += 4 + ZipBytes.two(bytes, field + 2);
        }
        return false;
    }

    private static Optional<Finding> wrong(String rule, String message, String fix) {
        return Optional.of(new Finding(rule, message, fix));
    }

    private void broken(String rule, String message, String fix) {
        problems.add(Problem.inFile("", rule, message, fix));
    }
}
