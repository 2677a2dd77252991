package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.file.Digests;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/// Computes the name of exactly one content: the first 16 hexadecimal digits of the SHA-256 over the names, lengths and
/// bytes of all files in the order of their names, which are those that the files are kept under.
final class ContentId {
    private static final int BYTES = 8;
    /// So much may wait to be counted.
    private static final int MOST_WAITING = 16 << 20;
    private final MessageDigest digest = Digests.sha256();
    private CompletableFuture<Void> counted = CompletableFuture.completedFuture(null);
    private int waiting;

    /// Adds the next file, whose bytes are counted while the caller goes on.
    void add(String name, byte[] bytes) {
        if (waiting > MOST_WAITING) {
            counted.join();
            waiting = 0;
        }
        waiting += bytes.length;
        counted = counted.thenRunAsync(() -> count(name, bytes));
    }

    private void count(String name, byte[] bytes) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(ByteBuffer.allocate(1 + Long.BYTES).put((byte) 0).putLong(bytes.length).flip());
        digest.update(bytes);
    }

    /// Returns the name of all files added; to be called only once, at the end.
    String value() {
        counted.join();
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
