package eu.smartregions.kiosk.bundle.zip;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/// Reads short stretches of a zip from front to back, one block at a time: the local headers of small entries are close
/// together.
final class ZipWindow {
    private static final int BLOCK = 4 << 10;
    private final FileChannel zip;
    private final long end;
    private long from;
    private ByteBuffer block = ByteBuffer.allocate(0);

    ZipWindow(FileChannel zip) throws IOException {
        this.zip = zip;
        this.end = zip.size();
    }

    /// Returns bytes from a place in the zip, read-only and valid until the next call.
    ///
    /// @throws EOFException if the zip ends before
    ByteBuffer at(long place, int length) throws IOException {
        if (place < from || place + length > from + block.limit()) {
            block = ZipBytes.at(zip, place, (int) Math.max(length, Math.min(BLOCK, end - place)));
            from = place;
        }
        return block.slice((int) (place - from), length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
