package eu.smartregions.kiosk.bundle.zip;

import eu.smartregions.kiosk.bundle.file.BundleFiles.BrokenFile;
import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The bytes of one entry, unpacked and counted: never more than the zip announced, and at the end exactly as many,
/// with the announced checksum and from all of the packed bytes.
final class ZipStream extends InputStream {
    private static final int PIECE = 16 << 10;
    private final FileChannel zip;
    private final ZipEntry entry;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] packed;
    private long at;
    private long packedLeft;
    private long left;
    private boolean judged;

    ZipStream(FileChannel zip, ZipLayout.Placed placed) {
        this.zip = zip;
        this.entry = placed.entry();
        this.packed = new byte[(int) Math.min(PIECE, entry.packed())];
        this.at = placed.bytes();
        this.packedLeft = entry.packed();
        this.left = entry.size();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0) {
            judge();
            return -1;
        }
        int most = (int) Math.min(length, left);
        int got = entry.method() == ZipEntry.STORED ? packedPiece(into, from, most) : inflated(into, from, most);
        if (got <= 0) {
            throw lies();
        }
        crc.update(into, from, got);
        left -= got;
        return got;
    }

    private int inflated(byte[] into, int from, int most) throws IOException {
        try {
            int got = inflater.inflate(into, from, most);
            while (got == 0 && !inflater.finished() && !inflater.needsDictionary() && packedLeft > 0) {
                inflater.setInput(packed, 0, packedPiece(packed, 0, packed.length));
                got = inflater.inflate(into, from, most);
            }
            return got;
        } catch (DataFormatException _) {
            throw lies();
        }
    }

    private int packedPiece(byte[] into, int from, int most) throws IOException {
        int wanted = (int) Math.min(most, packedLeft);
        if (wanted == 0) {
            return 0;
        }
        int got = zip.read(ByteBuffer.wrap(into, from, wanted), at);
        if (got <= 0) {
            throw lies();
        }
        at += got;
        packedLeft -= got;
        return got;
    }

    /// Checks that the end of the packed bytes is the end of the entry, and that the checksum is right.
    private void judge() throws IOException {
        if (judged) {
            return;
        }
        judged = true;
        boolean ended = entry.method() == ZipEntry.STORED || inflated(new byte[1], 0, 1) == 0 && inflater.finished()
                && inflater.getRemaining() == 0;
        if (!ended || packedLeft > 0 || crc.getValue() != entry.crc()) {
            throw lies();
        }
    }

    private static BrokenFile lies() {
        return new BrokenFile(new Finding("zip-damaged", "The entry's bytes are not those that the zip announces.",
                "Copy the zip again, or make it again."));
    }

    @Override
    public void close() {
        inflater.end();
    }
}
