package eu.smartregions.kiosk.bundle.zip;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.read.ContentFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes zips byte by byte, so that each number in them can be made to lie.
public final class RawZip {
    private final List<Entry> entries = new ArrayList<>();
    private byte[] prefix = {};
    private byte[] beforeDirectory = {};
    private byte[] suffix = {};
    private Consumer<ByteBuffer> endLie = _ -> {};

    /// One entry; local and central records start out the same.
    static final class Entry {
        private final byte[] packed;
        final Record local;
        final Record central;
        int system;
        long attributes;
        byte[] extra = {};
        byte[] descriptor = {};
        int placedAt = -1;

        private Entry(String name, byte[] packed, int method, byte[] bytes) {
            this.packed = packed;
            this.local = new Record(name, method, bytes, packed.length);
            this.central = new Record(name, method, bytes, packed.length);
        }

        /// Changes both records.
        Entry both(Consumer<Record> change) {
            change.accept(local);
            change.accept(central);
            return this;
        }

        /// Marks it as made on Unix with this mode.
        Entry mode(int mode) {
            system = 3;
            attributes = (long) mode << 16;
            return this;
        }
    }

    /// The fields that a record has for an entry.
    static final class Record {
        byte[] name;
        int flags = 0x0800;
        int method;
        long crc;
        long packed;
        long size;

        private Record(String name, int method, byte[] bytes, int packed) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.method = method;
            this.crc = sum.getValue();
            this.packed = packed;
            this.size = bytes.length;
        }
    }

    public static RawZip of() {
        return new RawZip();
    }

    /// Returns the smallest content that is accepted.
    public static RawZip content() {
        RawZip zip = new RawZip();
        zip.add(BundleLayout.EXHIBITION, ContentFixture.EXHIBITION);
        zip.add(ContentFixture.REGION_FILE, ContentFixture.REGION);
        zip.add(BundleLayout.MAP, ContentFixture.MAP);
        return zip;
    }

    /// Adds a deflated file.
    public Entry add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds a deflated file.
    public Entry add(String name, byte[] bytes) {
        return add(new Entry(name, deflated(bytes), ZipEntry.DEFLATED, bytes));
    }

    /// Adds a file without compression.
    public Entry store(String name, byte[] bytes) {
        return add(new Entry(name, bytes, ZipEntry.STORED, bytes));
    }

    /// Adds a folder.
    Entry folder(String name) {
        return store(name, new byte[0]);
    }

    private Entry add(Entry entry) {
        entries.add(entry);
        return entry;
    }

    RawZip prefixed(String bytes) {
        prefix = bytes.getBytes(StandardCharsets.US_ASCII);
        return this;
    }

    RawZip beforeDirectory(String bytes) {
        beforeDirectory = bytes.getBytes(StandardCharsets.US_ASCII);
        return this;
    }

    RawZip followedBy(String bytes) {
        suffix = bytes.getBytes(StandardCharsets.US_ASCII);
        return this;
    }

    /// Changes the end record.
    RawZip end(Consumer<ByteBuffer> lie) {
        endLie = lie;
        return this;
    }

    public Path write(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(prefix);
        List<Integer> places = new ArrayList<>();
        for (Entry entry : entries) {
            places.add(entry.placedAt < 0 ? out.size() : entry.placedAt);
            if (entry.placedAt < 0) {
                out.writeBytes(header(30, 0x04034b50, entry.local, 6));
                out.writeBytes(entry.local.name);
                out.writeBytes(entry.packed);
                out.writeBytes(entry.descriptor);
            }
        }
        out.writeBytes(beforeDirectory);
        int start = out.size();
        for (int i = 0; i < entries.size(); i++) {
            central(out, entries.get(i), places.get(i));
        }
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN).putInt(0x06054b50).putInt(0)
                .putShort((short) entries.size()).putShort((short) entries.size()).putInt(out.size() - start)
                .putInt(start);
        endLie.accept(end);
        out.writeBytes(end.array());
        out.writeBytes(suffix);
        return out.toByteArray();
    }

    private static void central(ByteArrayOutputStream out, Entry entry, int place) {
        ByteBuffer header = ByteBuffer.wrap(header(46, 0x02014b50, entry.central, 8)).order(ByteOrder.LITTLE_ENDIAN);
        header.put(5, (byte) entry.system).putShort(30, (short) entry.extra.length).putInt(38, (int) entry.attributes)
                .putInt(42, place);
        out.writeBytes(header.array());
        out.writeBytes(entry.central.name);
        out.writeBytes(entry.extra);
    }

    private static byte[] header(int length, int mark, Record said, int flagsAt) {
        ByteBuffer header = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        return header.putInt(0, mark).putShort(4, (short) 20).putShort(flagsAt, (short) said.flags)
                .putShort(flagsAt + 2, (short) said.method).putInt(flagsAt + 8, (int) said.crc)
                .putInt(flagsAt + 12, (int) said.packed).putInt(flagsAt + 16, (int) said.size)
                .putShort(flagsAt + 20, (short) said.name.length).array();
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[8_192];
        while (!deflater.finished()) {
            out.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return out.toByteArray();
    }
}
