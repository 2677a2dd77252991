package eu.smartregions.kiosk.bundle.zip;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/// Reads little-endian numbers out of a zip.
final class ZipBytes {
    private ZipBytes() {
    }

    /// Returns bytes from a place in a file.
    ///
    /// @throws EOFException if the file ends before
    static ByteBuffer at(FileChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("The zip ends too soon.");
            }
        }
        return bytes.flip();
    }

    static int two(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    static long four(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    /// Returns a copy of a part of the bytes.
    static byte[] slice(ByteBuffer bytes, int from, int length) {
        byte[] part = new byte[length];
        bytes.get(from, part);
        return part;
    }
}
