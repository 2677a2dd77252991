package eu.smartregions.kiosk.bundle.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.check.BundleCheck;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.picture.Drawings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is certain is mended in files, and what they were is kept.
final class BundleMendingTest {
    private static final Path EXHIBITION = Path.of("kiosk-content");
    private static final String BROKEN = """
            {
              "format": 1, "kind": "region", "id": "es-a", "country": "ES",
              "name": {"en": "A"},
              "areas": ["blue-econmy", "agro-food",
              "summary": {"en": "We show how."},
              "pictures": [{"file": "port.jpg", "alt": {"en": "A port"}, "credit": "Me"},]
            }
            """;

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("region.json");
        Files.write(folder.resolve("Port.JPG"), Drawings.picture("jpeg", 1920, 1080));
    }

    @Test
    void aBrokenFileIsMendedAndKept() throws IOException {
        Files.writeString(file, BROKEN);
        List<String> done = new BundleMending(folder, EXHIBITION).mend();
        assertEquals(List.of(
                "region.json: Line 5: The bracket [ in line 4 is still open here, where a field begins.",
                "region.json: Line 6: After the last thing before this bracket stands a comma.",
                "region.json: Line 4: There is no area \"blue-econmy\". Now \"blue-economy\".",
                "region.json: Line 6: The picture \"port.jpg\" is called \"Port.JPG\" on disk. Now \"Port.JPG\"."),
                done);
        assertEquals(BROKEN, Files.readString(folder.resolve("region.json.before-mending")));
        try (BundleCheck check = BundleCheck.of(List.of(folder), EXHIBITION)) {
            assertEquals(List.of(), check.problems().stream().filter(Problem::isError).toList());
        }
        assertEquals(List.of(), new BundleMending(folder, EXHIBITION).mend());
        assertTrue(new BundlePacker(1, Optional.empty()).pack(folder, folder.resolve("out.zip"),
                EXHIBITION) instanceof BundlePacker.Packed packed && packed.files() == 2);
    }

    @Test
    void textOfTwoBytesALetterIsWrittenInUtf8() throws IOException {
        Files.write(file,
                ("\uFEFF" + BROKEN.replace("blue-econmy", "blue-economy")).getBytes(StandardCharsets.UTF_16LE));
        assertEquals("region.json: Written in UTF-8.", new BundleMending(folder, EXHIBITION).mend().getFirst());
        assertTrue(Files.readString(file).contains("blue-economy"));
    }

    @Test
    void whatIsNotCertainIsLeftAsItIs() throws IOException {
        String unclear = BROKEN.replace("\"A\"", "\"The \"smart\" one\"");
        Files.writeString(file, unclear);
        assertEquals(List.of(), new BundleMending(folder, EXHIBITION).mend());
        assertEquals(unclear, Files.readString(file));
        assertTrue(Files.notExists(folder.resolve("region.json.before-mending")));
    }
}
