package eu.smartregions.kiosk.bundle.texts;

import static eu.smartregions.kiosk.bundle.texts.TranslatedRegion.FILE;
import static eu.smartregions.kiosk.bundle.texts.TranslatedRegion.NAME;
import static eu.smartregions.kiosk.bundle.texts.TranslatedRegion.SUMMARY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.SourceMark;
import eu.smartregions.kiosk.cli.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to the files of a bundle when a workbook comes back from translators.
final class SheetImportTest {
    private static final String MARK = SourceMark.of("It grows at sea.");
    @TempDir
    private Path folder;
    private TranslatedRegion region;

    @BeforeEach
    void begin() {
        region = new TranslatedRegion(folder);
    }

    @Test
    void theWorkbookTellsPlaceSourceTranslationStateAndLimit() {
        TranslatorsBook book = region.book();
        assertEquals(24, book.sheets().size(), "23 languages and what explains them");
        assertEquals(List.of("One sentence", "It grows at sea.", "Es wächst auf See.", "by machine", "",
                "At most 60 words.", SUMMARY, MARK + "-" + SourceMark.of("Es wächst auf See.")),
                book.row("de", SUMMARY));
        assertEquals(List.of("Proofs 2, Title", "The port", "", "missing", "", "At most 60 characters.",
                "region.json#/proof/1/title", SourceMark.of("The port") + "-"),
                book.row("fi", "region.json#/proof/1/title"));
        assertEquals("translated", book.cell("de", NAME, "State"));
        assertTrue(region.err().contains("6 texts to be translated into 23 languages; translations: 1 translated, 2 "
                + "by machine, 135 missing."), region::err);
    }

    @Test
    void whatIsConfirmedIsNoLongerAMachines() {
        assertEquals(0, region.back(region.book().with("de", SUMMARY, "Confirmed", "Yes ")));
        assertEquals("0 taken, 1 confirmed, 137 unchanged, 0 outdated, 0 refused; 1 file changed", region.counts());
        assertEquals(FILE.replace("[\"de\", \"fr\"]\n", "[\"fr\"],\n    \"of\": {\"de\": \"" + MARK + "\"}\n"),
                region.file());
    }

    @Test
    void onceAllAreConfirmedNobodyIsNamedAsAMachines() {
        region.back(region.book().with("de", SUMMARY, "Confirmed", "x").with("fr", SUMMARY, "Confirmed", "yes"));
        assertEquals(FILE.replace("\"machine\": [\"de\", \"fr\"]",
                "\"of\": {\"de\": \"" + MARK + "\", \"fr\": \"" + MARK + "\"}"), region.file());
    }

    @Test
    void whatIsChangedIsTakenAndCountsAsConfirmed() {
        assertEquals(0, region.back(region.book()
                .with("de", SUMMARY, "Translation", " Es gedeiht auf See. ")
                .with("fr", SUMMARY, "Translation", "Elle prospère en mer.")
                .with("fr", SUMMARY, "Confirmed", "by machine")
                .with("fr", NAME, "Translation", "Flandre")));
        assertEquals("3 taken (1 by machine), 0 confirmed, 135 unchanged, 0 outdated, 0 refused; 1 file changed",
                region.counts());
        assertEquals(FILE.replace("Es wächst", "Es gedeiht").replace("Elle grandit", "Elle prospère")
                .replace("[\"de\", \"fr\"]\n", "[\"fr\"],\n    \"of\": {\"de\": \"" + MARK + "\", \"fr\": \"" + MARK
                        + "\"}\n")
                .replace("\"de\": \"Flandern\"}", "\"de\": \"Flandern\", \"fr\": \"Flandre\", \"of\": {\"fr\": \""
                        + SourceMark.of("Flanders") + "\"}}"),
                region.file());
    }

    @Test
    void aSecondImportChangesNothing() {
        TranslatorsBook book = region.book().with("de", SUMMARY, "Confirmed", "yes")
                .with("bg", SUMMARY, "Translation", "Расте в морето.").with("bg", NAME, "Translation", "Фландрия");
        region.back(book);
        String once = region.file();
        assertTrue(once.indexOf("Расте") < once.indexOf("Es wächst"), once);
        assertEquals(0, region.back(book));
        assertEquals("0 taken, 0 confirmed, 138 unchanged, 0 outdated, 0 refused; 0 files changed", region.counts());
        assertEquals(once, region.file());
    }

    /// Each works on one sheet of the same workbook and hands all of it back.
    @Test
    void theSecondTranslatorDoesNotUndoTheFirst() {
        TranslatorsBook first = region.book();
        Path second = region.book().with("fr", SUMMARY, "Translation", "Elle prospère.")
                .save(folder.resolve("second.xlsx"));
        region.back(first.with("de", SUMMARY, "Translation", "Es gedeiht."));
        assertEquals(0, region.back(second));
        assertEquals("1 taken, 0 confirmed, 137 unchanged, 0 outdated, 0 refused; 1 file changed", region.counts());
        assertTrue(region.file().contains("Es gedeiht.") && region.file().contains("Elle prospère."), region::file);
    }

    @Test
    void whatWasMadeFromAnotherSourceIsNamedAndTheRestTaken() {
        TranslatorsBook book = region.book().with("de", SUMMARY, "Translation", "Es gedeiht auf See.")
                .with("nl", NAME, "Translation", "Vlaanderen");
        String changed = FILE.replace("It grows at sea.", "It grows on land.");
        region.write(changed);
        assertEquals(0, region.back(book));
        assertTrue(region.out().startsWith("outdated back.xlsx:de!C3: The source of region.json#/summary has changed "
                + "since; it now reads \"It grows on land.\". Translate that, in a file that is exported anew.\n"),
                region::out);
        assertEquals("1 taken, 0 confirmed, 136 unchanged, 1 outdated, 0 refused; 1 file changed", region.counts());
        assertEquals(changed.replace("\"Flandern\"}", "\"Flandern\", \"nl\": \"Vlaanderen\", \"of\": {\"nl\": \""
                + SourceMark.of("Flanders") + "\"}}"), region.file());
    }

    @Test
    void aSourceThatChangesLaterIsToldByCheckAndExport() {
        region.back(region.book().with("de", SUMMARY, "Confirmed", "yes"));
        region.write(region.file().replace("It grows at sea.", "It grows on land."));
        Said check = new Said();
        check.execute("bundle", "check", region.bundle().toString());
        assertTrue(check.out().contains("region.json:6:14 warning outdated-translation: Texts were changed after they "
                + "had been translated: /summary (de). Fix: "), check::out);
        TranslatorsBook book = region.book();
        assertEquals("outdated", book.cell("de", SUMMARY, "State"));
        assertEquals("by machine", book.cell("fr", SUMMARY, "State"));

        region.back(book.with("de", SUMMARY, "Confirmed", "yes"));
        assertEquals("0 taken, 1 confirmed, 137 unchanged, 0 outdated, 0 refused; 1 file changed", region.counts());
        check.execute("bundle", "check", region.bundle().toString());
        assertTrue(!check.out().contains("outdated-translation"), check::out);
        assertEquals("translated", region.book().cell("de", SUMMARY, "State"));
    }

    @Test
    void whatSpreadsheetsDoToSpacesIsNoChange() {
        String spaced = FILE.replace("It grows at sea.", "It grows  at\u00A0sea. ").replace("Es wächst auf See.",
                "Es wächst auf\u00A0See. ");
        region.write(spaced);
        TranslatorsBook book = region.book();
        book.sheets().values().forEach(rows -> rows.forEach(
                row -> row.replaceAll(cell -> cell.replace('\u00A0', ' ').replaceAll(" +", " ").strip() + " \n")));
        assertEquals(0, region.back(book), region::out);
        assertEquals("0 taken, 0 confirmed, 138 unchanged, 0 outdated, 0 refused; 0 files changed", region.counts());
        assertEquals(spaced, region.file());
    }

    @Test
    void rowsAndColumnsMayStandInAnyOrderAndRowsMayBeMissing() {
        TranslatorsBook book = region.book("--lang", "de", "--lang", "fr").with("de", SUMMARY, "Confirmed", "yes");
        book.sheet("de").removeIf(row -> row.contains(NAME));
        Collections.reverse(book.sheet("de").subList(1, book.sheet("de").size()));
        book.sheet("de").add(2, List.of());
        book.sheets().values().forEach(rows -> rows.replaceAll(List::reversed));
        book.sheets().remove("Read me");
        assertEquals(0, region.back(book), region::out);
        assertEquals("0 taken, 1 confirmed, 10 unchanged, 0 outdated, 0 refused; 1 file changed", region.counts());
    }

    @Test
    void aTextIsFoundWhereItsListGrew() {
        TranslatorsBook book = region.book().with("de", "region.json#/proof/1/title", "Translation", "Der Hafen");
        String changed = FILE.replace("\"proof\": [\n",
                "\"proof\": [\n    {\"title\": {\"en\": \"The school\"}, \"text\": "
                        + "{\"en\": \"It teaches.\"}, \"area\": \"energy-transition\", \"source\": \"C\"},\n");
        region.write(changed);
        assertEquals(0, region.back(book), region::out);
        assertEquals(changed.replace("{\"en\": \"The port\"}", "{\"en\": \"The port\", \"de\": \"Der Hafen\", \"of\": "
                + "{\"de\": \"" + SourceMark.of("The port") + "\"}}"), region.file());
    }

    @Test
    void lineEndsAndAByteOrderMarkStay() throws Exception {
        String windows = "\uFEFF" + FILE.replace("\n", "\r\n");
        region.write(windows);
        assertEquals(0, region.back(region.book().with("de", SUMMARY, "Translation", "Es gedeiht.")
                .with("de", SUMMARY, "Confirmed", "machine")));
        assertEquals(windows.replace("Es wächst auf See.", "Es gedeiht.").replace("[\"de\", \"fr\"]\r\n",
                "[\"de\", \"fr\"],\r\n    \"of\": {\"de\": \"" + MARK + "\"}\r\n"), region.file());
        try (var left = Files.list(region.bundle())) {
            assertEquals(1, left.count());
        }
    }
}
