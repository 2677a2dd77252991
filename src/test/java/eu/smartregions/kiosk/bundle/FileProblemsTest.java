package eu.smartregions.kiosk.bundle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong with files as such. Each test breaks one rule and asserts everything that is said.
final class FileProblemsTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingFile() {
        ContentFixture.in(folder)
                .without(BundleReader.EXHIBITION)
                .rejectedFor("exhibition/exhibition.json:1:1 error missing-file: The file "
                        + "exhibition/exhibition.json is missing. Fix: Create it with \"format\": 1 and "
                        + "\"kind\": \"exhibition\".");
    }

    @Test
    void aRegionFolderWithoutItsFile() {
        ContentFixture.in(folder)
                .with("regions/wales/photo.txt", "Cymru")
                .rejectedFor("regions/wales/region.json:1:1 error missing-file: The file regions/wales/region.json "
                        + "is missing. Fix: Create it with \"format\": 1 and \"kind\": \"region\".");
    }

    @Test
    void aFolderInPlaceOfAFile() {
        ContentFixture.in(folder)
                .without(BundleReader.EXHIBITION)
                .with("exhibition/exhibition.json/note.txt", "?")
                .rejectedFor("exhibition/exhibition.json:1:1 error unreadable-file: This is a folder, not a file. "
                        + "Fix: Put the JSON file in its place.");
    }

    @Test
    void aFileThatIsTooLarge() {
        ContentFixture.in(folder)
                .with(BundleReader.GLOSSARY, " ".repeat((4 << 20) + 1))
                .rejectedFor("exhibition/glossary.json:1:1 error file-too-large: The file is larger than 4 MiB. "
                        + "Fix: Make it smaller.");
    }

    @Test
    void anEmptyFile() {
        ContentFixture.in(folder)
                .with(BundleReader.GLOSSARY, "")
                .rejectedFor("exhibition/glossary.json:1:1 error json-syntax: The file is empty. Fix: Write the "
                        + "content into it.");
    }

    @Test
    void aMissingComma() {
        ContentFixture.in(folder)
                .region("\"BE\",", "\"BE\"")
                .rejectedFor("regions/flanders/region.json:7:3 error json-syntax: This is not correct JSON: "
                        + "Unexpected character ('\"'): was expecting comma to separate Object entries. Fix: "
                        + "Mend it here or just before; a comma, quotation mark or bracket is often missing or "
                        + "too much.");
    }

    @Test
    void aFileThatEndsTooSoon() {
        ContentFixture.in(folder)
                .with(BundleReader.GLOSSARY, "{\"format\": 1,\n  \"terms\": [")
                .rejectedFor("exhibition/glossary.json:2:13 error json-syntax: The file ends in the middle of the "
                        + "content. Fix: Add what is missing, at least the closing quotation marks and brackets.");
    }

    @Test
    void somethingAfterTheEnd() {
        ContentFixture.in(folder)
                .with(BundleReader.GLOSSARY, "{\"format\": 1, \"terms\": []}\n}")
                .rejectedFor("exhibition/glossary.json:2:1 error json-syntax: This is not correct JSON: Unexpected "
                        + "close marker '}': no open Object to close. Fix: Mend it here or just before; a comma, "
                        + "quotation mark or bracket is often missing or too much.");
    }

    @Test
    void aFieldGivenTwice() {
        ContentFixture.in(folder)
                .region("  \"kind\"", "  \"country\": \"NL\",\n  \"kind\"")
                .rejectedFor("regions/flanders/region.json:7:3 error duplicate-key: The field \"country\" is given "
                        + "twice. Fix: Keep one of the two.",
                        "regions/flanders/region.json:8:20 error wrong-nuts: \"BE2\" is not a NUTS code of the "
                        + "country NL. Fix: Write the country's two letters and up to three letters or digits, "
                        + "such as \"BE2\".");
    }

    @Test
    void textThatIsNotUtf8() {
        ContentFixture.in(folder)
                .with(BundleReader.GLOSSARY, "{\"format\": 1,\n \"terms\": [\"Café\"]}".getBytes(ISO_8859_1))
                .rejectedFor("exhibition/glossary.json:2:16 error not-utf-8: From here on the file is not UTF-8 "
                        + "text. Fix: Save it with the encoding UTF-8.");
    }

    @Test
    void nestingTooDeep() {
        ContentFixture.in(folder)
                .with(BundleReader.GLOSSARY, "[".repeat(40))
                .rejectedFor("exhibition/glossary.json:1:34 error json-limit: This is larger or deeper than content "
                        + "can be. Fix: Keep to 32 levels, 200000 values, texts of 65536 characters and numbers of 32 digits.");
    }

    @Test
    void aFormatOfANewerKiosk() {
        ContentFixture.in(folder)
                .exhibition("\"format\": 1", "\"format\": 2")
                .region("\"format\": 1", "\"format\": 2")
                .rejectedFor("exhibition/exhibition.json:2:13 error newer-format: This file is made for a newer "
                        + "kiosk: its format is 2, this kiosk reads 1. Fix: Update the kiosk, or save the file "
                        + "for format 1.",
                        "regions/flanders/region.json:2:13 error newer-format: This file is made for a newer "
                        + "kiosk: its format is 2, this kiosk reads 1. Fix: Update the kiosk, or save the file "
                        + "for format 1.");
    }

    @Test
    void aFileOfTheWrongKind() {
        ContentFixture.in(folder)
                .region("\"kind\": \"region\"", "\"kind\": \"exhibition\"")
                .rejectedFor("regions/flanders/region.json:3:11 error unknown-kind: This file is of the kind "
                        + "\"exhibition\". Fix: Write \"kind\": \"region\", or move the file to where it belongs.");
    }

    @Test
    void aSourceWithoutItsSubject() {
        ContentFixture.in(folder)
                .region("  \"id\"", "  \"sources\": [{\"source\": \"a book\", \"confidence\": \"sure\"}],\n  \"id\"")
                .rejectedFor("regions/flanders/region.json:4:15 error missing-field: The field \"of\" is missing. "
                        + "Fix: Add \"of\" to this object.",
                        "regions/flanders/region.json:4:50 error unknown-confidence: There is no confidence "
                        + "\"sure\". Fix: Choose from found, recalled-high, recalled-medium.");
    }
}
