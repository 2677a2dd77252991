package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.bundle.check.BundleCheck;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Problems of files as such. Each test breaks one rule and asserts everything that is reported.
final class FileProblemsTest {
    @TempDir
    private Path folder;

    @Test
    void aMissingFile() {
        ContentFixture.in(folder)
                .without(BundleLayout.EXHIBITION)
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
                .without(BundleLayout.EXHIBITION)
                .with("exhibition/exhibition.json/note.txt", "?")
                .rejectedFor("exhibition/exhibition.json:1:1 error unreadable-file: This is a folder, not a file. "
                        + "Fix: Put the JSON file in its place.");
    }

    @Test
    void aFileThatIsTooLarge() {
        ContentFixture.in(folder)
                .with(BundleLayout.GLOSSARY, " ".repeat((4 << 20) + 1))
                .rejectedFor("exhibition/glossary.json:1:1 error file-too-large: The file is larger than 4 MiB. "
                        + "Fix: Make it smaller.");
    }

    @Test
    void anEmptyFile() {
        ContentFixture.in(folder)
                .with(BundleLayout.GLOSSARY, "")
                .rejectedFor("exhibition/glossary.json:1:1 error json-syntax: The file is empty. Fix: Write the "
                        + "content into it.");
    }

    @Test
    void aMissingComma() {
        ContentFixture.in(folder)
                .region("\"BE\",", "\"BE\"")
                .rejectedFor("regions/flanders/region.json:7:3 error json-syntax: A comma is missing before this. "
                        + "Fix: Write a comma between two things.");
    }

    @Test
    void aFileThatEndsTooSoon() {
        ContentFixture.in(folder)
                .with(BundleLayout.GLOSSARY, "{\"format\": 1,\n  \"terms\": [")
                .rejectedFor("exhibition/glossary.json:2:13 error json-syntax: The file ends in the middle of the "
                        + "content. Fix: Add what is missing, at least the closing quotation marks and brackets.");
    }

    @Test
    void somethingAfterTheEnd() {
        ContentFixture.in(folder)
                .with(BundleLayout.GLOSSARY, "{\"format\": 1, \"terms\": []}\n}")
                .rejectedFor("exhibition/glossary.json:2:1 error json-syntax: This bracket closes none that was "
                        + "opened. Fix: Close every bracket once, the last one first; { with } and [ with ].");
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
    void nestingTooDeep() {
        ContentFixture.in(folder)
                .with(BundleLayout.GLOSSARY, "[".repeat(40))
                .rejectedFor("exhibition/glossary.json:1:34 error json-limit: This is larger or deeper than content "
                        + "can be. Fix: Keep to 32 levels, 50000 values, lists of 5000, texts of 65536 characters "
                        + "and numbers of 32 digits.");
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

    @Test
    void somethingThatIsNeitherFolderNorZip() {
        Path nothing = Path.of("/dev/null");
        if (Files.exists(nothing)) {
            assertEquals(new Reading.Rejected(List.of(Problem.inFile("", "not-a-folder", "/dev/null is neither a "
                    + "folder nor a zip.",
                    "Name the folder of the content, or its zip."))), BundleReader.read(nothing));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Region.json", "region.json.txt", "region.txt", "ORGANISATION.JSON"})
    void aBundleWhoseFileIsCalledOtherwise(String name) throws IOException {
        Path bundle = Files.createDirectories(folder.resolve("stick/wales"));
        Files.writeString(bundle.resolve(name), ContentFixture.REGION);
        for (Path given : List.of(bundle, bundle.getParent())) {
            try (BundleCheck examination = BundleCheck.of(List.of(given),
                    ContentFixture.in(folder.resolve("usual")).folder())) {
                assertEquals(List.of(name + ":1:1 error file-misnamed: This file is not called region.json or "
                        + "organisation.json, "
                        + "letter for letter, so that nothing is found in it. Fix: Rename it; some systems hide the "
                        + "end of a name, "
                        + "such as .txt."), examination.problems().stream().map(Problem::toString).toList());
            }
        }
    }
}
