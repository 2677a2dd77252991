package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.json.JsonEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A spreadsheet that is taken again into the folder it was taken into before.
final class BundleImportAgainTest {
    private static final String HEAD = "id,name_en,country,areas,sentence_en,priorities_en\n";
    private static final String LAND = "be-land,Land,BE,energy-transition,Good at wind.,Wind; Sun\n";
    private final Said said = new Said();

    @TempDir
    private Path folder;

    @Test
    void nothingIsWrittenWhereNothingHasChanged() throws IOException {
        Path region = imported(HEAD + LAND);
        byte[] before = Files.readAllBytes(region);
        imported(HEAD + LAND);
        assertEquals(region.getParent() + ": as before", said.out().strip());
        assertEquals(new String(before), Files.readString(region));
    }

    @Test
    void whatWasWrittenMeanwhileStaysAndWhatChangedInTheSheetIsTakenAndSaid() throws IOException {
        Path region = imported(HEAD + LAND);
        byte[] text = Files.readAllBytes(region);
        text = JsonEdit.put(text, List.of("hook"), Map.of("en", "Rafts feed bees."));
        text = JsonEdit.put(text, List.of("summary", "de"), "Gut bei Wind.");
        text = JsonEdit.put(text, List.of("name", "en"), "The Land");
        text = JsonEdit.put(text, List.of("pictures"), List.of(Map.of("file", "a.jpg")));
        text = JsonEdit.put(text, List.of("priorities", "0", "themes"), List.of("wind"));
        text = JsonEdit.put(text, List.of("unknown"), "kept");
        Files.write(region, text);
        Files.writeString(region.resolveSibling("a.jpg"), "a picture");
        imported(HEAD + "be-land,Land,BE,energy-transition,Good at wind and sun.,Wind; Tides\n"
                + "be-new,New,BE,agro-food,Good at hay.,\n");
        assertEquals(List.of(region.getParent() + ": changed summary, priorities",
                folder.resolve("out/be-new").toString()), said.out().lines().toList());
        String now = Files.readString(region);
        for (String there : List.of("Rafts feed bees.", "Gut bei Wind.", "The Land", "a.jpg", "kept", "\"wind\"",
                "Good at wind and sun.", "Tides")) {
            assertTrue(now.contains(there), there + " in " + now);
        }
        assertTrue(!now.contains("\"Sun\""), now);
        assertEquals("a picture", Files.readString(region.resolveSibling("a.jpg")));
        assertTrue(said.err().startsWith("2 bundles written."), said::err);
    }

    @Test
    void aCellThatWasEmptiedEmptiesOnlyWhatItHadWritten() throws IOException {
        Path region = imported("""
                id,name_en,country,areas,sentence_en,seat,strategy
                be-land,Land,BE,energy-transition,Good.,Town,Plan 2020
                """);
        Files.write(region, JsonEdit.put(Files.readAllBytes(region), List.of("strategy"), "Plan 2030"));
        imported("""
                id,name_en,country,areas,sentence_en,seat,strategy
                be-land,Land,BE,energy-transition,Good.,,
                """);
        String now = Files.readString(region);
        assertTrue(!now.contains("Town") && now.contains("Plan 2030"), now);
    }

    private Path imported(String sheet) throws IOException {
        Path file = Files.writeString(folder.resolve("regions.csv"), sheet);
        assertEquals(0, said.execute("bundle", "import", file.toString(), "--out", folder.resolve("out").toString()),
                said::out);
        return folder.resolve("out/be-land/region.json");
    }
}
