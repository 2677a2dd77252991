package eu.smartregions.kiosk.bundle.texts;

import static eu.smartregions.kiosk.bundle.texts.TranslatedRegion.FILE;
import static eu.smartregions.kiosk.bundle.texts.TranslatedRegion.NAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.launch.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is not taken from translators is named with its place and what to do, and nothing of it is written.
final class RefusedTextsTest {
    @TempDir
    private Path folder;
    private TranslatedRegion region;

    @BeforeEach
    void begin() {
        region = new TranslatedRegion(folder);
    }

    private void refused(TranslatorsBook book, String line) {
        assertEquals(ExitCode.PROBLEMS, region.back(book));
        assertEquals("refused back.xlsx:" + line, region.out().lines().findFirst().orElse(""));
        assertEquals(FILE, region.file());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Flandern am Meer und noch viel mehr Land | This name of a region is 40 characters long; at most 34 \
            fit. Shorten it.
            ''            | The translation is empty. Write it; to remove one, remove it from its file.
            Flan\u202Edern | This text holds the invisible character U+202E. Remove it; texts have no line breaks, \
            control characters or marks that turn the reading direction.
            42522.5       | "42522.5" is only a number; the spreadsheet probably changed what was typed. Format the \
            cell as text and write it again.
            #REF!         | "#REF!" is the error of a formula. Write the translation itself.
            """)
    void aWordingThatCannotBeShown(String wording, String why) {
        refused(region.book().with("de", NAME, "Translation", wording), "de!C2: region.json#/name: " + why);
    }

    @Test
    void whatIsConfirmedButEmpty() {
        refused(region.book().with("fi", NAME, "Confirmed", "yes"), "fi!C2: The translation of region.json#/name is "
                + "confirmed, but empty. Write it, or take the confirmation back.");
    }

    @Test
    void aWordInPlaceOfAConfirmation() {
        refused(region.book().with("de", NAME, "Confirmed", "perhaps"), "de!E2: \"perhaps\" says neither \"yes\" nor "
                + "\"by machine\". Write one of the two, or nothing.");
    }

    @Test
    void aKeyThatTheBundleDoesNotHave() {
        refused(region.book().with("de", NAME, "Key", "region.json#/nmae").with("fi", NAME, "Key", "Flanders"),
                "de!C2: There is no text region.json#/nmae in the bundle. Leave the key as it was handed out; if the "
                        + "text was taken out of the bundle, leave its translation out too.");
        assertTrue(region.counts().contains("2 refused"), region::counts);
    }

    @Test
    void aRowThatLostItsKeyOrItsMarks() {
        refused(region.book().with("de", NAME, "Key", ""), "de!G2: This row has no key, so that nobody knows which "
                + "text it is. Copy the key from the file that was handed out.");
        refused(region.book().with("de", NAME, "Marks", "12345"), "de!H2: \"12345\" is not what was handed out for "
                + "region.json#/name. Copy the marks from the file that was.");
    }

    @Test
    void aRowThatIsThereTwice() {
        TranslatorsBook book = region.book();
        book.sheet("de").add(new ArrayList<>(book.row("de", NAME)));
        refused(book, "de!C8: region.json#/name is here twice. Keep one of the two.");
    }

    @Test
    void theLanguageOfTheSource() {
        TranslatorsBook book = region.book("--lang", "de");
        book.sheets().put("en", new ArrayList<>(List.of(book.sheet("de").getFirst(), book.row("de", NAME))));
        refused(book, "en!C2: region.json#/name is translated from English, not into it. Change the source in its "
                + "file.");
    }

    @Test
    void aSheetOfNoLanguageAndOneWithoutItsColumns() {
        TranslatorsBook book = region.book("--lang", "de");
        book.sheets().put("German", book.sheets().remove("de"));
        refused(book, "German: The name of the sheet is none of the 24 language codes. Name it as it was handed out, "
                + "such as \"de\".");
        TranslatorsBook other = region.book("--lang", "de");
        other.sheet("de").forEach(row -> row.subList(6, row.size()).clear());
        refused(other, "de: The first row does not name the column \"Key\", \"Marks\". Leave the columns as they were "
                + "handed out.");
    }

    /// A formula is taken for what it shows, which a file without a result does not say.
    @Test
    void aFormulaIsNoTranslation() {
        refused(region.book().with("de", NAME, "Translation", "=HYPERLINK(\"https://example.com\",B2)"),
                "de!C2: region.json#/name: The translation is empty. Write it; to remove one, remove it from its "
                        + "file.");
    }

    @Test
    void onlyAThousandLinesAreTold() {
        TranslatorsBook book = region.book("--lang", "de");
        for (int i = 0; i < 1_500; i++) {
            book.sheet("de").add(List.of("", "", "x\u001B", "", "", "", "a#/" + i, "aaaaaaaa-"));
        }
        assertEquals(ExitCode.PROBLEMS, region.back(book));
        assertEquals(1_002, region.out().lines().count());
        assertTrue(region.out().contains("refused and 500 more.\n"), region::out);
        assertTrue(region.counts().contains("1500 refused"), region::counts);
    }

    private void unreadable(Path file, String sentence) {
        assertEquals(ExitCode.FAILED, region.back(file));
        assertEquals(sentence + "\n", region.err());
        assertEquals(FILE, region.file());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void filesThatAreNeither() throws IOException {
        unreadable(file("texts.csv", "Key,Translation"), "texts.csv is neither .xlsx nor .xlf.");
        unreadable(file("none.xlsx", "Key,Translation"), "none.xlsx is no workbook that can be read; save it again as "
                + ".xlsx or as .csv.");
        unreadable(folder.resolve("gone.xlf"), "There is no file " + folder.resolve("gone.xlf") + ".");
        Path huge = folder.resolve("huge.xlf");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(33L << 20);
        }
        unreadable(huge, "huge.xlf is larger than 32 MiB; import it in parts.");
    }

    /// A small file of 100 MB in one part.
    @Test
    void aZipThatGrowsInMemory() throws IOException {
        Path bomb = zip("bomb.xlsx", "xl/sharedStrings.xml", " ".repeat(100 << 20));
        unreadable(bomb, "A sheet has at most 100000 rows and 30 columns.");
    }

    /// A small file with a long text that every row refers to.
    @Test
    void aTextThatIsInEveryRow() throws IOException {
        Path bomb = zip("bomb.xlsx", "xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(30 << 20)
                + "</t></si></sst>");
        unreadable(bomb, "A cell has at most 32767 characters.");
    }

    private Path zip(String name, String part, String text) throws IOException {
        Path bomb = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(bomb); ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook><sheets><sheet name=\"de\" id=\"a\"/></sheets></workbook>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(Files.size(bomb) < 1 << 20);
        return bomb;
    }

    @Test
    void xliffThatDefinesSomethingOrIsNone() throws IOException {
        String rest = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=";
        unreadable(file("dtd.xlf", "<!DOCTYPE xliff [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>" + rest
                + "\"de\"/>"), "dtd.xlf defines a document type, which XLIFF does not; save it again as XLIFF 2.");
        unreadable(file("old.xlf", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>"),
                "old.xlf is no XLIFF of version 2.0 or 2.1; save it again as that.");
        unreadable(file("language.xlf", rest + "\"tlh\"/>"), "language.xlf is in the language \"tlh\", which is none "
                + "of the 24; write the code of its language as trgLang.");
        unreadable(file("cut.xlf", rest + "\"de\">\n<file"), "cut.xlf is broken near line 2; save it again as XLIFF "
                + "2.");
        unreadable(file("text.xlf", "Dear colleagues"), "text.xlf is broken near line 1; save it again as XLIFF 2.");
    }

    @Test
    void bundlesThatAreNoneOrBroken() throws IOException {
        Path book = region.export(".xlsx", "--lang", "de");
        Files.delete(region.bundle().resolve("region.json"));
        assertEquals(ExitCode.FAILED, region.back(book));
        assertTrue(region.err().startsWith(region.bundle() + " is no bundle: it holds neither "), region::err);
        region.write(FILE.replace("\"id\": ", "\"id\""));
        assertEquals(ExitCode.PROBLEMS, region.back(book));
        assertTrue(region.out().startsWith("region.json:3:"), region::out);
    }
}
