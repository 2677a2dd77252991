package eu.smartregions.kiosk.bundle.texts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// The kinds of files that translators work in.
enum TextFormat {
    /// A workbook, with a sheet for each language.
    XLSX,
    /// XLIFF 2.1 (OASIS, 2018), a file for each language.
    XLIFF;

    /// Returns the format that the name of a file tells.
    ///
    /// @throws IOException with one sentence if it tells none
    static TextFormat of(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx")) {
            return XLSX;
        }
        if (name.endsWith(".xlf") || name.endsWith(".xliff")) {
            return XLIFF;
        }
        throw new IOException(file.getFileName() + " is neither .xlsx nor .xlf.");
    }
}
