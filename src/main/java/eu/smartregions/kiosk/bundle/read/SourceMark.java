package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.file.Digests;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;

/// The mark of the text that a translation was made from, short enough to stand beside the translation. White space
/// does not count, since programs for translators and for tables change it.
public final class SourceMark {
    /// What every mark looks like, as a regular expression: letters only, so that no spreadsheet takes one for a
    /// number.
    public static final String PATTERN = "^[a-p]{8}$";
    private static final int BYTES = 4;
    private static final int HALF_BYTE = 4;
    private static final int LOWER_HALF = 0xF;

    private SourceMark() {
    }

    /// Returns the mark of a text: the first 32 bits of its SHA-256 (FIPS 180-4), in eight letters from a to p.
    public static String of(String source) {
        MessageDigest digest = Digests.sha256();
        byte[] sum = digest.digest(plain(source).getBytes(StandardCharsets.UTF_8));
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < BYTES; i++) {
            mark.append((char) ('a' + (sum[i] >> HALF_BYTE & LOWER_HALF))).append((char) ('a' + (sum[i] & LOWER_HALF)));
        }
        return mark.toString();
    }

    private static String plain(String source) {
        return Normalizer.normalize(source, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
