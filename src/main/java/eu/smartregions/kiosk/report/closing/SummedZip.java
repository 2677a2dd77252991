package eu.smartregions.kiosk.report.closing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip whose last entry is the list of the SHA-256 sums of all others, as `sha256sum --check` reads it.
final class SummedZip implements AutoCloseable {
    /// The name of the list.
    static final String SUMS = "SHA256SUMS";

    /// Tables take a sixth more than at the usual level, and half the time.
    private static final int QUICK = 3;

    private final ZipOutputStream zip;
    private final LocalDateTime time;
    private final StringBuilder sums = new StringBuilder();

    /// @param out  not closed
    /// @param time that all entries bear, so that the same content makes the same file
    SummedZip(OutputStream out, LocalDateTime time) {
        this.zip = new ZipOutputStream(out);
        zip.setLevel(QUICK);
        this.time = time;
    }

    /// Adds a file.
    ///
    /// @param name in the zip, with `/` between folders and without line breaks
    void add(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream summed = new DigestInputStream(in, sha256())) {
            begin(name);
            summed.transferTo(zip);
            zip.closeEntry();
            sums.append(HexFormat.of().formatHex(summed.getMessageDigest().digest())).append("  ").append(name)
                    .append('\n');
        }
    }

    /// Adds the list and completes the zip.
    @Override
    public void close() throws IOException {
        begin(SUMS);
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
