package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.Encoding;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts in another encoding than UTF-8: the encoding is named, so that its author finds it in the menu for saving.
final class EncodingProblemsTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-16LE, false, UTF-16", "UTF-16LE, true, UTF-16", "UTF-16BE, false, UTF-16", "UTF-16BE, true, "
            + "UTF-16",
            "UTF-32LE, false, UTF-32", "UTF-32LE, true, UTF-32", "UTF-32BE, false, UTF-32", "UTF-32BE, true, UTF-32"})
    void wideLettersWithAndWithoutTheirMark(String charset, boolean marked, String named) {
        ContentFixture.in(folder)
                .with(BundleLayout.GLOSSARY,
                        ((marked ? "\uFEFF" : "") + "{\"format\": 1, \"terms\": []}")
                                .getBytes(Charset.forName(charset)))
                .rejectedFor("exhibition/glossary.json:1:1 error not-utf-8: The file is " + named + " text, which "
                        + "some programs call "
                        + "\"Unicode\". Fix: Save it with the encoding UTF-8.");
    }

    @Test
    void aSingleZeroAtTheStartIsNoEncoding() {
        Reading.Rejected rejected = assertInstanceOf(Reading.Rejected.class, ContentFixture.in(folder)
                .with(BundleLayout.GLOSSARY, "\0\"format\": 1}").read());
        assertEquals(List.of("json-syntax"), rejected.problems().stream().map(Problem::rule).toList());
    }

    @Test
    void aLetterOfAnOlderProgram() {
        ContentFixture.in(folder)
                .with(BundleLayout.GLOSSARY, "{\"format\": 1,\n \"terms\": [\"Café\"]}".getBytes(WESTERN))
                .rejectedFor("exhibition/glossary.json:2:16 error not-utf-8: From here on the file is not UTF-8 "
                        + "text, but probably "
                        + "Windows-1252 (Latin 1, \"ANSI\"), where this is \"é\". Fix: Save it with the encoding "
                        + "UTF-8.");
    }

    @Test
    void aByteThatIsNoLetterAnywhere() {
        ContentFixture.in(folder)
                .with(BundleLayout.GLOSSARY, new byte[]{'{', '"', (byte) 0x81, '"', '}'})
                .rejectedFor("exhibition/glossary.json:1:3 error not-utf-8: From here on the file is not UTF-8 text. "
                        + "Fix: Save it with "
                        + "the encoding UTF-8.");
    }

    @Test
    void lettersMixedUpOnTheirWay() {
        ContentFixture.in(folder)
                .region("Vlaanderen", new String("Flämisch".getBytes(StandardCharsets.UTF_8), WESTERN))
                .acceptedWith("regions/flanders/region.json:5:36 warning garbled-text: The letters of this text were "
                        + "mixed up when it "
                        + "was copied or saved; it was probably meant to be \"Flämisch\". Fix: Write it again, and "
                        + "save the file as "
                        + "UTF-8.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ελλάδα", "България", "Łódź", "São Tomé", "Ñuñoa", "Île-de-France",
            "Âge — d’or", "œuvre", "Å", "ÖÄÜ"})
    void lettersOfTheUnionAreNotMixedUp(String text) {
        assertEquals(Optional.empty(), Encoding.meant(text));
        assertEquals(Optional.of(text), Encoding.meant(garbled(text)).or(() -> Optional.of(text)));
    }

    /// Returns the text as a program writes it that takes UTF-8 for Windows-1252.
    private static String garbled(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), WESTERN);
    }
}
