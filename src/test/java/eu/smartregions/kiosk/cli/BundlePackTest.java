package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kiosk bundle pack` packs nothing that would be refused.
final class BundlePackTest {
    private static final String REGION = """
            {"format": 1, "kind": "region", "id": "be-limburg", "name": {"en": "Limburg"},
             "areas": ["digital-growth"], "summary": {"en": "It grows."}}
            """;
    private final Said said = new Said();

    @TempDir
    private Path folder;
    private Path bundle;
    private Path zip;

    @BeforeEach
    void handOver() throws IOException {
        bundle = Files.createDirectory(folder.resolve("be-limburg"));
        zip = folder.resolve("be-limburg.zip");
        write(REGION);
    }

    @Test
    void packsWhatHasOnlyWarningsAndTellsThem() throws IOException {
        write(REGION.replace("\"en\": \"It", "\"nl\": \"Het"));
        assertEquals(0, pack());
        assertEquals(List.of("region.json:2:42 warning no-english: This text has no English wording, which other "
                + "languages fall back to. "
                + "Fix: Add \"en\".", zip + ": 1 file, be-limburg, version 1, not signed"),
                said.out().lines().toList());
        assertEquals(0, said.execute("bundle", "check", zip.toString()));
    }

    @Test
    void refusesWhatHasErrors() throws IOException {
        write(REGION.replace("digital-growth", "digital"));
        assertEquals(1, pack());
        assertTrue(said.out().contains("region.json:2:12 error unknown-area: "), said::out);
        assertTrue(said.err().startsWith("Nothing was packed: 1 error."), said::err);
        assertFalse(Files.exists(zip));
    }

    @Test
    void refusesWhatStillHasPlaceholders() throws IOException {
        write(REGION.replace("It grows.", "[One sentence]"));
        assertEquals(0, said.execute("bundle", "check", bundle.toString()));
        assertEquals(1, pack());
        assertTrue(said.out().contains(" error placeholder: "), said::out);
        assertFalse(Files.exists(zip));
    }

    @Test
    void checksForTheExhibitionThatIsNamed() throws IOException {
        Path event = folder.resolve("my-event");
        said.execute("bundle", "new", event.toString(), "--kind", "exhibition");
        write(REGION.replace("digital-growth", "first-area"));
        assertEquals(1, pack());
        assertTrue(said.err().contains("If this is for another exhibition than the one the kiosk comes with, add "
                + "--with "), said::err);
        assertEquals(0,
                said.execute("bundle", "pack", bundle.toString(), "--out", zip.toString(), "--with", event.toString()),
                said::out);
    }

    @Test
    void takesNoNoticeOfAnEarlierPacking() throws IOException {
        Files.writeString(bundle.resolve("manifest.json"), "{}");
        Files.writeString(bundle.resolve("manifest.sig"), "none");
        assertEquals(0, pack(), said::out);
        assertEquals(0, said.execute("bundle", "check", zip.toString()));
    }

    private int pack() {
        return said.execute("bundle", "pack", bundle.toString(), "--out", zip.toString());
    }

    private void write(String region) throws IOException {
        Files.writeString(bundle.resolve("region.json"), region);
    }
}
