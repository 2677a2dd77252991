package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.file.Digests;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/// Computes the name of exactly one content: the first 16 hexadecimal digits of the SHA-256 over the names, lengths and
/// bytes of all files in the order of their names, which are those that the files are kept under.
final class ContentId {
    private static final int BYTES = 8;
    private final MessageDigest digest = Digests.sha256();

    /// Adds the next file.
    void add(String name, byte[] bytes) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(ByteBuffer.allocate(1 + Long.BYTES).put((byte) 0).putLong(bytes.length).flip());
        digest.update(bytes);
    }

    /// Returns the name of all files added; to be called only once, at the end.
    String value() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
