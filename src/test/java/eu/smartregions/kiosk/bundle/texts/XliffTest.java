package eu.smartregions.kiosk.bundle.texts;

import static eu.smartregions.kiosk.bundle.texts.TranslatedRegion.FILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.SourceMark;
import eu.smartregions.kiosk.launch.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Texts as XLIFF 2.1, and what comes back as it.
final class XliffTest {
    private static final String MARK = SourceMark.of("It grows at sea.");
    private static final String STATE = " state=\"translated\" subState=\"kiosk:machine\"";
    @TempDir
    private Path folder;
    private TranslatedRegion region;

    @BeforeEach
    void begin() {
        region = new TranslatedRegion(folder);
    }

    /// Changes passages of what was handed out in German, and imports it.
    private int back(String... passages) throws IOException {
        String text = Files.readString(region.export(".xlf", "--lang", "de"));
        for (int i = 0; i < passages.length; i += 2) {
            assertTrue(text.contains(passages[i]), passages[i] + " is not in " + text);
            text = text.replace(passages[i], passages[i + 1]);
        }
        return region.back(Files.writeString(folder.resolve("back.xlf"), text));
    }

    @Test
    void aUnitTellsPlaceLimitStateSourceAndTranslation() throws IOException {
        String xliff = Files.readString(region.export(".xlf", "--lang", "de"));
        assertTrue(xliff.startsWith("""
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="de">
                  <file id="f1" original="region.json" canResegment="no" xml:space="preserve">
                """), xliff);
        assertTrue(xliff.contains("""
                    <unit id="summary" name="One sentence">
                      <notes>
                        <note category="location">One sentence</note>
                        <note category="limit">At most 60 words.</note>
                        <note category="state">by machine</note>
                        <note category="marks">%s-%s</note>
                      </notes>
                      <segment state="translated" subState="kiosk:machine">
                        <source>It grows at sea.</source>
                        <target>Es wächst auf See.</target>
                      </segment>
                    </unit>
                """.formatted(MARK, SourceMark.of("Es wächst auf See."))), xliff);
        assertTrue(xliff.contains("""
                      <segment state="final">
                        <source>Flanders</source>
                        <target>Flandern</target>
                      </segment>
                """), xliff);
        assertTrue(xliff.contains("<unit id=\"proof.1.title\" name=\"Proofs 2, Title\">"), xliff);
        assertTrue(xliff.contains("""
                      <segment state="initial">
                        <source>The port</source>
                      </segment>
                """), xliff);
    }

    @Test
    void whatIsReviewedOrFinalIsConfirmed() throws IOException {
        for (String state : new String[]{"reviewed", "final"}) {
            region.write(FILE);
            assertEquals(0, back(STATE, " state=\"" + state + "\""), region::out);
            assertEquals("0 taken, 1 confirmed, 5 unchanged, 0 outdated, 0 refused; 1 file changed", region.counts());
            assertEquals(FILE.replace("[\"de\", \"fr\"]\n", "[\"fr\"],\n    \"of\": {\"de\": \"" + MARK + "\"}\n"),
                    region.file());
        }
        region.back(folder.resolve("back.xlf"));
        assertEquals("0 taken, 0 confirmed, 6 unchanged, 0 outdated, 0 refused; 0 files changed", region.counts());
    }

    @Test
    void whatIsChangedIsAMachinesOnlyAsLongAsItSaysSo() throws IOException {
        assertEquals(0, back("Es wächst", "Es gedeiht"), region::out);
        assertEquals("1 taken (1 by machine), 0 confirmed, 5 unchanged, 0 outdated, 0 refused; 1 file changed",
                region.counts());
        region.write(FILE);
        assertEquals(0, back("Es wächst", "Es gedeiht", STATE, " state=\"translated\""), region::out);
        assertEquals("1 taken, 0 confirmed, 5 unchanged, 0 outdated, 0 refused; 1 file changed", region.counts());
        assertTrue(region.file().contains("\"machine\": [\"fr\"]"), region::file);
    }

    @Test
    void whatToolsDoToAFileIsUnderstood() throws IOException {
        String text = Files.readString(region.export(".xlf", "--lang", "de"))
                .replaceAll("(?s) *<notes>.*?</notes>\n", "")
                .replace("trgLang=\"de\"", "trgLang=\"de-DE\"")
                .replace(">Flandern<", "><mrk id=\"m1\" type=\"term\">Fland</mrk><![CDATA[ern]]><")
                .replace("<source>It grows at sea.</source>", "<source>It grows</source><target>Es</target></segment>"
                        + "<ignorable><source> </source><target> </target></ignorable><segment state=\"final\">"
                        + "<source>at sea.</source>")
                .replace("Es wächst auf See.", "gedeiht &amp; wächst.")
                .replace(STATE, " state=\"final\"")
                .replace("<source>The port</source>", "<source>The port</source>\n<target>\n Der Hafen</target>")
                .replace("<unit id=\"summary\"", "<x:y xmlns:x=\"urn:other\"><x:target>no</x:target></x:y><unit "
                        + "id=\"summary\"");
        assertEquals(0, region.back(Files.writeString(folder.resolve("tool.xliff"), text)), region::out);
        assertEquals("2 taken, 0 confirmed, 4 unchanged, 0 outdated, 0 refused; 1 file changed", region.counts());
        assertTrue(region.file().contains("\"de\": \"Es gedeiht & wächst.\""), region::file);
        assertTrue(region.file().contains("\"de\": \"Der Hafen\""), region::file);
        assertTrue(region.file().contains("\"de\": \"Flandern\"}"), region::file);
    }

    @Test
    void whatCannotBeTakenIsNamedWithItsLine() throws IOException {
        assertEquals(ExitCode.PROBLEMS, back(">Flandern<", "><", "id=\"summary\"", "id=\"sum_2f_mary\"", "<source>The "
                + "mill</source>", "<source>The mill</source><target>" + "M".repeat(61) + "</target>"));
        assertEquals("""
                refused back.xlf:4: The translation of region.json#/name is confirmed, but empty. Write it, or take \
                the confirmation back.
                refused back.xlf:15: There is no text region.json#/sum/mary in the bundle. Leave the key as it was \
                handed out; if the text was taken out of the bundle, leave its translation out too.
                refused back.xlf:27: region.json#/proof/0/title: This title of a proof is 61 characters long; at most \
                60 fit. Shorten it.
                0 taken, 0 confirmed, 3 unchanged, 0 outdated, 3 refused; 0 files changed
                """, region.out());
        assertEquals(FILE, region.file());
    }

    @Test
    void aTranslationOfAnotherSourceIsNamed() throws IOException {
        region.back(region.book().with("de", TranslatedRegion.SUMMARY, "Confirmed", "yes"));
        region.write(region.file().replace("It grows at sea.", "It grows on land."));
        String now = region.file();
        assertEquals(0, back("It grows on land.", "It grows at sea.", SourceMark.of("It grows on land."), MARK,
                " state=\"initial\" subState=\"kiosk:outdated\"", " state=\"final\""), region::out);
        assertTrue(
                region.out().startsWith("outdated back.xlf:15: The source of region.json#/summary has changed since; "
                        + "it now reads \"It grows on land.\"."),
                region::out);
        assertEquals(now, region.file());
    }

    @Test
    void namesOfUnitsAreLettersDigitsDotsAndHyphens() {
        for (String pointer : new String[]{"/proof/10/title", "/inArea/blue-economy",
                "/inArea/A_2f_~1b. ü\uD83C\uDF0A"}) {
            String id = Xliff.id(pointer);
            assertTrue(id.matches("[A-Za-z0-9._-]+"), id);
            assertEquals(pointer, Xliff.pointer(id));
        }
    }

    @Test
    void textsOfAnotherSourceGoIntoAWorkbookOnly() throws IOException {
        region.write(FILE.replace("{\"en\": \"The mill\"}", "{\"nl\": \"De molen\"}"));
        String xliff = Files.readString(region.export(".xlf", "--lang", "de"));
        assertTrue(region.err().contains("Left out, since their source is in another language than that of the "
                + "others: 1 translation; a workbook (.xlsx) holds them."), region::err);
        assertTrue(!xliff.contains("De molen") && xliff.contains("The port"), xliff);
        TranslatorsBook book = region.book("--lang", "de", "--lang", "nl");
        assertEquals("De molen", book.cell("de", "region.json#/proof/0/title", "Source"));
        assertEquals("From Nederlands. At most 60 characters.", book.cell("de", "region.json#/proof/0/title", "Note"));
        assertEquals(6, book.sheet("nl").size(), "the header, and five of six texts");
    }

    @Test
    void noFileThatIsThereIsReplaced() throws IOException {
        Path there = region.export(".xlf", "--lang", "de");
        Files.writeString(there.resolveSibling("texts3.fr.xlf"), "mine");
        region.export(".xlf", "--lang", "de", "--lang", "fr");
        IllegalStateException refused = assertThrows(IllegalStateException.class,
                () -> region.export(".xlf", "--lang", "de", "--lang", "fr"));
        assertEquals(there.resolveSibling("texts3.fr.xlf") + " is there already, and somebody may have translated in "
                + "it; name another file.\n", refused.getMessage());
        assertEquals("mine", Files.readString(there.resolveSibling("texts3.fr.xlf")));
        assertTrue(Files.notExists(there.resolveSibling("texts3.de.xlf")));
    }
}
