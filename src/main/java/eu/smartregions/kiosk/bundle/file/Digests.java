package eu.smartregions.kiosk.bundle.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Computes the SHA-256 digests of files.
public final class Digests {
    private static final int PIECE = 64 << 10;

    private Digests() {
    }

    /// Returns a new SHA-256 digest (FIPS 180-4).
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /// Returns the size and digest of a file, which is read once.
    ///
    /// @throws IOException if the file cannot be read
    public static FileSum sum(BundleFiles.File file) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (InputStream in = file.open()) {
            byte[] piece = new byte[PIECE];
            for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
                digest.update(piece, 0, got);
                size += got;
            }
        }
        return new FileSum(size, HexFormat.of().formatHex(digest.digest()));
    }

    /// Returns the first 16 hexadecimal digits of the digest of some bytes, enough to tell keys apart by eye.
    public static String fingerprint(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes), 0, 8);
    }
}
