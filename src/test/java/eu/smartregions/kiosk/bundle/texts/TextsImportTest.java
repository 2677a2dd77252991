package eu.smartregions.kiosk.bundle.texts;

import static eu.smartregions.kiosk.bundle.texts.TranslatedRegion.FILE;
import static eu.smartregions.kiosk.bundle.texts.TranslatedRegion.NAME;
import static eu.smartregions.kiosk.bundle.texts.TranslatedRegion.SUMMARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are written whole or not at all, and only if they are still what was read.
final class TextsImportTest {
    @TempDir
    private Path folder;

    private TextsImport read(TranslatedRegion region) throws IOException {
        Path book = region.book().with("de", NAME, "Translation", "Vlandern").save(folder.resolve("back.xlsx"));
        TextsImport texts = new TextsImport(TextsFolder.open(region.bundle()));
        texts.read(book, (_, _, _) -> {});
        return texts;
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotOverwritten() throws IOException {
        TranslatedRegion region = new TranslatedRegion(folder);
        TextsImport texts = read(region);
        String changed = FILE.replace("grows", "thrives");
        region.write(changed);
        IOException refused = assertThrows(IOException.class, () -> texts.write((_, _, _) -> {}));
        assertEquals(region.bundle().resolve("region.json") + " was changed meanwhile; import again.",
                refused.getMessage());
        assertEquals(changed, region.file());
    }

    @Test
    void aFileThatCannotBeWrittenStaysAsItWas() throws IOException {
        TranslatedRegion region = new TranslatedRegion(folder);
        TextsImport texts = read(region);
        Files.createDirectory(region.bundle().resolve("region.json.staging"));
        IOException refused = assertThrows(IOException.class, () -> texts.write((_, _, _) -> {}));
        assertEquals(region.bundle().resolve("region.json") + " cannot be written (FileSystemException) and is as it "
                + "was; check its permissions and the disk, and import again.", refused.getMessage());
        assertEquals(FILE, region.file());
    }

    @Test
    void severalFilesAreTakenTogetherAndTheirProgressIsTold() throws IOException {
        TranslatedRegion region = new TranslatedRegion(folder);
        Path german = region.book("--lang", "de").with("de", NAME, "Translation", "Vlandern")
                .save(folder.resolve("de.xlsx"));
        Path french = region.book("--lang", "fr").with("fr", SUMMARY, "Confirmed", "yes")
                .save(folder.resolve("fr.xlsx"));
        TextsImport texts = new TextsImport(TextsFolder.open(region.bundle()));
        List<String> steps = new ArrayList<>();
        for (Path file : List.of(german, french)) {
            texts.read(file, (what, done, of) -> steps.add(what + " " + done + " " + of));
        }
        Imported imported = texts.write((what, done, of) -> steps.add(what + " " + done + " " + of));
        assertEquals(new Imported.Counts(1, 0, 1, 10, 0, 0), imported.counts());
        assertEquals(List.of("Reading Read me 0 2", "Reading de 1 2", "Reading Read me 0 2", "Reading fr 1 2",
                "Writing region.json 0 1"), steps);
    }
}
