package eu.smartregions.kiosk.bundle.file;

import eu.smartregions.kiosk.bundle.json.Encoding;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.Severity;
import eu.smartregions.kiosk.bundle.json.SourceText;
import eu.smartregions.kiosk.bundle.json.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// Reads files of a bundle into memory, as bytes or as text in UTF-8.
public final class FileTexts {
    private FileTexts() {
    }

    /// Returns the text of one file, or empty if there is none or it cannot be read; that is not reported.
    public static Optional<SourceText> text(String name, BundleFiles files) {
        BundleFiles.File file = files.files().get(name);
        if (file == null || file.size() > Limits.largest(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(text(name, read(file, Limits.largest(name)))).filter(SourceText::readable);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Returns the bytes of a file, at most one more than allowed, whatever size was stated. A file whose size was just
    /// measured ends there: bytes appended meanwhile belong to the next reading.
    ///
    /// @param most the largest size that is allowed, in bytes
    /// @throws IOException if the file cannot be read
    public static byte[] read(BundleFiles.File file, int most) throws IOException {
        byte[] bytes = new byte[(int) file.size()];
        try (InputStream in = file.open()) {
            int got = in.readNBytes(bytes, 0, bytes.length);
            int next = got < bytes.length || file.measured() ? -1 : in.read();
            if (next < 0) {
                return got < bytes.length ? Arrays.copyOf(bytes, got) : bytes;
            }
            byte[] more = in.readNBytes(most - got);
            byte[] all = Arrays.copyOf(bytes, got + 1 + more.length);
            all[got] = (byte) next;
            System.arraycopy(more, 0, all, got + 1, more.length);
            return all;
        }
    }

    /// Returns the text of a file; where it is not UTF-8, the problem is recorded in it and it is not readable.
    public static SourceText text(String name, byte[] bytes) {
        Optional<SourceText.Finding> wide = Encoding.wide(bytes);
        if (wide.isPresent()) {
            SourceText sheet = new SourceText(name, new byte[0], false);
            sheet.report(Severity.ERROR, 0, "", wide.get());
            return sheet;
        }
        int whole = Utf8.length(bytes);
        if (whole < bytes.length) {
            SourceText sheet = new SourceText(name, bytes, false);
            sheet.report(Severity.ERROR, whole, "", Encoding.narrow(bytes[whole]));
            return sheet;
        }
        int mark = Encoding.mark(bytes);
        SourceText sheet = new SourceText(name, mark > 0 ? Arrays.copyOfRange(bytes, mark, bytes.length) : bytes, true);
        if (mark > 0) {
            sheet.report(Severity.WARNING, 0, "", new SourceText.Finding("byte-order-mark",
                    "The file begins with an invisible byte order mark.", "Save it as UTF-8 without BOM."));
        }
        return sheet;
    }

    /// Returns the problem of a bundle whose texts do not fit into the memory set aside for them.
    public static Problem tooMuchText(Limits limits) {
        return Problem.inFile("", "too-much-text", "The JSON files have more than " + (limits.texts() >> 20)
                + " MiB together.", "Shorten them, or remove those that are not needed.");
    }
}
