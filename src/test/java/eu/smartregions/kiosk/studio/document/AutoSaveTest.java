package eu.smartregions.kiosk.studio.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The file is written by itself, and nothing that others wrote is lost.
final class AutoSaveTest {
    private static final long LONGEST_MS = 10_000;

    @TempDir
    private Path folder;
    private Path file;
    private final List<AutoSave.State> states = new CopyOnWriteArrayList<>();

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("region.json");
        Files.writeString(file, "{\"a\": 1}");
    }

    @Test
    void whatIsTakenIsWrittenSoonEvenWhileOneGoesOnTyping() throws Exception {
        try (AutoSave saving = new AutoSave(WrittenFile.open(folder, "region.json"), (state, _) -> states.add(state))) {
            long began = System.nanoTime();
            for (int i = 0; !Files.readString(file).contains("typed"); i++) {
                assertTrue(System.nanoTime() - began < LONGEST_MS * 1_000_000, "it is written while one types");
                saving.take(bytes("{\"typed\": " + i + "}"));
                Thread.sleep(100);
            }
        }
        assertEquals(AutoSave.State.SAVING, states.getFirst());
        assertEquals(AutoSave.State.SAVED, states.getLast());
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void whatOthersWroteIsNotOverwrittenUntilThatIsDecided() throws IOException {
        WrittenFile opened = WrittenFile.open(folder, "region.json");
        try (AutoSave saving = new AutoSave(opened, (state, _) -> states.add(state))) {
            Files.writeString(file, "{\"theirs\": 1}");
            saving.take(bytes("{\"mine\": 1}"));
            assertFalse(saving.flush());
            assertEquals("{\"theirs\": 1}", Files.readString(file));
            assertEquals(AutoSave.State.CHANGED_OUTSIDE, states.getLast());
            assertArrayEquals(bytes("{\"theirs\": 1}"), opened.changedOutside().orElseThrow());
            saving.decided();
            assertTrue(saving.flush());
            assertEquals("{\"mine\": 1}", Files.readString(file));
        }
    }

    @Test
    void whereItCannotBeWrittenThatIsSaidAndTriedAgain() throws IOException {
        WrittenFile opened = WrittenFile.open(folder, "region.json");
        try (AutoSave saving = new AutoSave(opened, (state, _) -> states.add(state))) {
            Path part = Files.createDirectory(folder.resolve(".region.json.part"));
            saving.take(bytes("{\"b\": 2}"));
            assertFalse(saving.flush());
            assertEquals(AutoSave.State.FAILED, states.getLast());
            Files.delete(part);
            assertTrue(saving.flush());
            assertEquals("{\"b\": 2}", Files.readString(file));
        }
    }

    @Test
    void whatIsTypedWhileAStickIsOutIsWrittenOnceItIsBack() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Files.writeString(stick.resolve("region.json"), "{}");
        try (AutoSave saving = new AutoSave(WrittenFile.open(stick, "region.json"), (state, _) -> states.add(state))) {
            Path away = Files.move(stick, folder.resolve("away"));
            saving.take(bytes("{\"c\": 3}"));
            assertFalse(saving.flush());
            assertEquals(AutoSave.State.FAILED, states.getLast());
            assertFalse(Files.exists(stick), "nothing is made in the place of the stick");
            Files.move(away, stick);
            assertTrue(saving.flush());
            assertEquals("{\"c\": 3}", Files.readString(stick.resolve("region.json")));
        }
    }

    @Test
    void whatSomebodyElseWroteOntoAStickMeanwhileIsNotOverwritten() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Files.writeString(stick.resolve("region.json"), "{}");
        try (AutoSave saving = new AutoSave(WrittenFile.open(stick, "region.json"), (state, _) -> states.add(state))) {
            Path away = Files.move(stick, folder.resolve("away"));
            saving.take(bytes("{\"c\": 3}"));
            assertFalse(saving.flush());
            Files.writeString(away.resolve("region.json"), "{\"theirs\": 1}");
            Files.move(away, stick);
            assertFalse(saving.flush());
            assertEquals(AutoSave.State.CHANGED_OUTSIDE, states.getLast());
            assertEquals("{\"theirs\": 1}", Files.readString(stick.resolve("region.json")));
        }
    }

    /// A disk that takes nothing more: /dev/full, where the system has it.
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLeavesTheFileWholeAndIsTriedAgain() throws IOException {
        try (AutoSave saving = new AutoSave(WrittenFile.open(folder, "region.json"), (state, _) -> states.add(state))) {
            Path part = Files.createSymbolicLink(folder.resolve(".region.json.part"), Path.of("/dev/full"));
            saving.take(bytes("{\"d\": 4}"));
            assertFalse(saving.flush());
            assertEquals(AutoSave.State.FAILED, states.getLast());
            assertEquals("{\"a\": 1}", Files.readString(file));
            Files.delete(part);
            assertTrue(saving.flush());
            assertEquals("{\"d\": 4}", Files.readString(file));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
