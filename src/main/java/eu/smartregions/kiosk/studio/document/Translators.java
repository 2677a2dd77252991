package eu.smartregions.kiosk.studio.document;

import eu.smartregions.kiosk.bundle.texts.Imported;
import eu.smartregions.kiosk.bundle.texts.TextsExport;
import eu.smartregions.kiosk.bundle.texts.TextsFolder;
import eu.smartregions.kiosk.bundle.texts.TextsImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Hands the texts that are being written to translators, and takes translations back. Both are done on a copy, so that
/// what comes back is one step that can be undone.
///
/// @param file the name of the file
/// @param text what is being written
public record Translators(String file, WrittenText text) {

    /// What came back.
    ///
    /// @param text     with the translations
    /// @param imported what was taken, and what was not and why
    public record Returned(byte[] text, Imported imported) {
    }

    /// Writes all texts into a workbook, or XLIFF files, one a language; the ending of the name decides.
    ///
    /// @return the files
    /// @throws IOException with one sentence if they cannot be written
    public List<Path> handOut(Path to) throws IOException {
        return beside(
                folder -> new TextsExport(TextsFolder.open(folder), List.of()).write(to, (_, _, _) -> {}).files());
    }

    /// Reads what translators filled in.
    ///
    /// @throws IOException with one sentence if a file cannot be read
    public Returned takeBack(List<Path> files) throws IOException {
        return beside(folder -> {
            TextsImport texts = new TextsImport(TextsFolder.open(folder));
            for (Path file : files) {
                texts.read(file, (_, _, _) -> {});
            }
            Imported imported = texts.write((_, _, _) -> {});
            return new Returned(Files.readAllBytes(folder.resolve(file)), imported);
        });
    }

    /// Work on a folder.
    @FunctionalInterface
    private interface Work<T> {
        T in(Path folder) throws IOException;
    }

    private <T> T beside(Work<T> work) throws IOException {
        Path folder = Files.createTempDirectory("studio-texts");
        try {
            Files.write(folder.resolve(file), text.bytes());
            return work.in(folder);
        } finally {
            Files.deleteIfExists(folder.resolve(file));
            Files.deleteIfExists(folder);
        }
    }
}
